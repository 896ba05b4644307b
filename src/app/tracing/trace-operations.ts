import { createHash } from 'node:crypto';
import { context, type Span, type Tracer, trace } from '@opentelemetry/api';
import { type DocumentNode, getOperationAST, print } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { shownError } from '../../graphql/errors.ts';
import { fail } from './span.ts';

interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
}

/**
 * One span for each operation, named after its type: its name and the SHA-256 of its document as
 * printed, and neither its text nor a variable. That of a subscription ends when it has begun.
 */
export function traceOperations(tracer: Tracer): Plugin {
  const hashes = new WeakMap<DocumentNode, string>();
  const hashOf = (document: DocumentNode) => {
    const hash = hashes.get(document) ?? sha256(print(document));
    hashes.set(document, hash);
    return hash;
  };
  const open = ({ document, operationName }: Asked): Span => {
    const operation = getOperationAST(document, operationName);
    const type = operation?.operation ?? 'query';
    const name = operation?.name?.value;
    const attributes = {
      'graphql.operation.type': type,
      'graphql.document.hash': hashOf(document),
      ...(name === undefined ? {} : { 'graphql.operation.name': name }),
    };
    return tracer.startSpan(`graphql ${type}`, { attributes });
  };
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const span = open(args);
      setExecuteFn(inside(span, executeFn));
      return {
        onExecuteDone({ result }) {
          close(span, result);
        },
      };
    },
    onSubscribe({ args, subscribeFn, setSubscribeFn }) {
      const span = open(args);
      setSubscribeFn(inside(span, subscribeFn));
      return {
        onSubscribeResult({ result }) {
          close(span, result);
        },
      };
    },
  };
}

function inside<A extends readonly unknown[], R>(span: Span, work: (...args: A) => R) {
  return (...args: A): R =>
    context.with(trace.setSpan(context.active(), span), work, undefined, ...args);
}

function close(span: Span, result: unknown): void {
  const { errors } = (result ?? {}) as { readonly errors?: readonly unknown[] };
  const [error] = errors ?? [];
  if (error) fail(span, String(shownError(error).extensions['code']));
  span.end();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
