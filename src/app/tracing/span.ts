import { type Span, type SpanOptions, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import { AppError } from '../../errors/app-error.ts';
import type { Attributes } from './tracing.ts';

/** Does the work in a span of its own, which is the parent of every span that the work opens. */
export async function spanAround<T>(
  tracer: Tracer,
  name: string,
  options: SpanOptions,
  work: () => Promise<T>,
  found: (answer: T) => Attributes = () => ({}),
): Promise<T> {
  return tracer.startActiveSpan(name, options, async (span) => {
    try {
      const answer = await work();
      span.setAttributes(found(answer));
      return answer;
    } catch (error) {
      fail(span, codeOf(error));
      throw error;
    } finally {
      span.end();
    }
  });
}

/** @param code what kind of error it is: its message may hold words of who asked */
export function fail(span: Span, code: string): void {
  span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR });
}

function codeOf(error: unknown): string {
  if (error instanceof AppError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
