import { AppError } from '../../errors/app-error.ts';
import type { Environment } from '../environment.ts';

/** Where traces go. */
export interface TracesConfig {
  /** The whole address of a receiver of OTLP over HTTP. */
  readonly url: string;
  readonly protocol: (typeof PROTOCOLS)[number];
}

const PROTOCOLS = ['http/protobuf', 'http/json'] as const;

/** The settings of the OpenTelemetry specification; the SDK itself reads those that tell how it sends. */
export const TRACES_VARIABLES = {
  OTEL_EXPORTER_OTLP_ENDPOINT: 'receiver of OpenTelemetry traces: http://host:4318 (default none)',
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'the same as a whole address: http://host:4318/v1/traces',
  OTEL_EXPORTER_OTLP_PROTOCOL: `${PROTOCOLS.join(' or ')} (default ${PROTOCOLS[0]})`,
  OTEL_SDK_DISABLED: 'whether no traces are made all the same: true or false (default false)',
} as const;

type Name = keyof typeof TRACES_VARIABLES;

/** Null where no receiver is set. @throws AppError `config.invalid` */
export function readTracesConfig(environment: Environment): TracesConfig | null {
  const base = environment['OTEL_EXPORTER_OTLP_ENDPOINT'];
  const whole = environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  const isOff = environment['OTEL_SDK_DISABLED']?.toLowerCase() === 'true';
  if (isOff || !(whole || base)) return null;
  const url = whole
    ? addressIn('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', whole)
    : `${addressIn('OTEL_EXPORTER_OTLP_ENDPOINT', base ?? '').replace(/\/$/, '')}/v1/traces`;
  const name = 'OTEL_EXPORTER_OTLP_PROTOCOL';
  const value = environment[name] || PROTOCOLS[0];
  const protocol = PROTOCOLS.find((one) => one === value);
  if (protocol === undefined) throw refused(name, value, `one of ${PROTOCOLS.join(', ')}`);
  return { url, protocol };
}

function addressIn(name: Name, value: string): string {
  if (/^https?:\/\/./.test(value) && URL.canParse(value)) return value;
  throw refused(name, value, 'an address of http or https');
}

function refused(name: Name, value: string, expected: string): AppError {
  return new AppError('config.invalid', { name, value, expected });
}
