import { SpanKind, type Tracer } from '@opentelemetry/api';
import { aroundCalls } from '../around-calls.ts';
import { spanAround } from './span.ts';
import type { Tracing } from './tracing.ts';

/** One span for each call of the store. */
export function traceStore(tracer: Tracer): Tracing['traced'] {
  return (store) =>
    aroundCalls(store, (call, work) =>
      spanAround(
        tracer,
        `store ${call}`,
        { kind: SpanKind.CLIENT, attributes: { 'db.operation.name': call } },
        work,
      ),
    );
}
