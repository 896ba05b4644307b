import type { Logger } from 'pino';
import type { TracesConfig } from './config.ts';
import { NO_TRACING, type Tracing } from './tracing.ts';

/** The libraries take their time to load, so only who has a receiver waits for them. */
export async function openTracing(config: TracesConfig | null, log: Logger): Promise<Tracing> {
  if (config === null) return NO_TRACING;
  const { createTracing } = await import('./create-tracing.ts');
  return createTracing(config, log);
}
