import { createHash } from 'node:crypto';
import { type Tracer, trace } from '@opentelemetry/api';
import { print } from 'graphql';
import type { Operation } from '../../graphql/documents.ts';
import { shownError } from '../../graphql/errors.ts';
import type { AroundOperation, Result } from '../../graphql/operate.ts';
import { fail, spanAround } from './span.ts';

/**
 * One span for each operation, named after its type: its name and the SHA-256 of its document as
 * printed, and neither its text nor a variable.
 */
export function traceOperations(tracer: Tracer): AroundOperation {
  const known = new WeakMap<Operation, ReturnType<typeof attributesOf>>();
  return ({ operation }, work) => {
    const attributes = known.get(operation) ?? attributesOf(operation);
    known.set(operation, attributes);
    const name = `graphql ${operation.definition.operation}`;
    return spanAround(tracer, name, { attributes }, async () => {
      const result = await work();
      const code = codeOf(result);
      const span = trace.getActiveSpan();
      if (span && code !== null) fail(span, code);
      return result;
    });
  };
}

function attributesOf({ document, definition }: Operation) {
  const name = definition.name?.value;
  return {
    'graphql.operation.type': definition.operation,
    'graphql.document.hash': createHash('sha256').update(print(document)).digest('hex'),
    ...(name === undefined ? {} : { 'graphql.operation.name': name }),
  };
}

/** Of the first error. */
function codeOf(result: Result): string | null {
  const [error] = ('errors' in result && result.errors) || [];
  return error ? String(shownError(error).extensions['code']) : null;
}
