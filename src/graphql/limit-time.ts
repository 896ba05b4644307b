import type { Plugin } from 'graphql-yoga';
import { AppError } from '../errors/app-error.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { ApiContext } from './api-context.ts';

/**
 * An operation ends after this long, or when who asked is gone, and what it set going in the store
 * ends with it. A subscription lasts; what each of its events asks for has the store's own limits.
 */
export function limitTime(store: GraphStore, seconds: number): Plugin<object, object, ApiContext> {
  return {
    onExecute({ args, context }) {
      const ending = new AbortController();
      const late = () => ending.abort(new AppError('query.time-limit', { seconds }));
      const timer = setTimeout(late, seconds * 1000);
      const { signal: asking } = context.request;
      if (asking.aborted) ending.abort(asking.reason);
      asking.addEventListener('abort', () => ending.abort(asking.reason), { once: true });
      const { signal } = ending;
      Object.assign(args.contextValue, { store: store.until(signal) });
      return { onExecuteDone: () => clearTimeout(timer) };
    },
  };
}
