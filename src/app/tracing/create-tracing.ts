import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { context, DiagLogLevel, diag, propagation, trace } from '@opentelemetry/api';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { Logger } from 'pino';
import { PACKAGE_FOLDER } from '../config.ts';
import type { TracesConfig } from './config.ts';
import { spanAround } from './span.ts';
import { traceOperations } from './trace-operations.ts';
import { traceRequests } from './trace-requests.ts';
import { traceStore } from './trace-store.ts';
import type { Tracing } from './tracing.ts';

/** A receiver that does not answer must not hold the server back when it stops. */
const PATIENCE_MILLISECONDS = 2_000;

/** Sends traces in batches; one that cannot be sent is a warning in the log, and is lost. */
export function createTracing({ url, protocol }: TracesConfig, log: Logger): Tracing {
  const exporter =
    protocol === 'http/json' ? new JsonExporter({ url }) : new ProtobufExporter({ url });
  const provider = new NodeTracerProvider({
    resource: resource(),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  const warn = (message: string, ...details: readonly unknown[]) =>
    log.warn({ url, details: details.map(String) }, `traces: ${message}`);
  const quiet = { info() {}, debug() {}, verbose() {} };
  diag.setLogger(
    { ...quiet, error: warn, warn },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const tracer = provider.getTracer('pactgraph');
  return {
    http: traceRequests(tracer),
    operations: traceOperations(tracer),
    traced: traceStore(tracer),
    span: (name, attributes, work, found) => spanAround(tracer, name, { attributes }, work, found),
    async [Symbol.asyncDispose]() {
      const { promise: late, resolve } = Promise.withResolvers<string>();
      const timer = setTimeout(resolve, PATIENCE_MILLISECONDS, 'the receiver does not answer');
      const reason = await Promise.race([provider.shutdown().catch(String), late]);
      clearTimeout(timer);
      if (reason) warn('what was left is lost', reason);
      for (const api of [trace, context, propagation, diag]) api.disable();
    },
  };
}

/** What sends the traces; `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES` win. */
function resource() {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8'));
  return defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'pactgraph', 'service.version': version }))
    .merge(detectResources({ detectors: [envDetector] }));
}
