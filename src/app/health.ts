import { AppError } from '../errors/app-error.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { type Handler, pathOf } from './handler.ts';
import { sendJson } from './send-json.ts';

/** Whoever asks whether we are ready does not wait for a store that is tried again and again. */
const READY_MILLISECONDS = 2_000;

/** Answers `/healthz`: the server lives, and `/readyz`: it can answer. @param ready false while the server stops */
export function tellHealth(store: GraphStore, ready: () => boolean): Handler {
  return (request, response, next) => {
    const path = pathOf(request);
    const asksReady = path === '/readyz';
    if (!asksReady && path !== '/healthz') return next();
    request.route = { path };
    if (!asksReady) return sendJson(response, '{"status":"ok"}');
    return whyNotReady(store, ready).then((reason) => {
      if (reason !== null) response.statusCode = 503;
      const status = reason === null ? 'ready' : 'not ready';
      sendJson(response, JSON.stringify({ status, ...(reason === null ? {} : { reason }) }));
    });
  };
}

/** Why the store cannot be asked, or null. A store that is down is asked again at the next call. */
async function whyNotReady(store: GraphStore, ready: () => boolean): Promise<string | null> {
  if (!ready()) return 'the server stops';
  const slow = 'the store does not answer in time';
  const { promise: late, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(resolve, READY_MILLISECONDS, slow);
  const asked = store.isEmpty().then(
    () => null,
    (error: unknown) => (error instanceof AppError ? error.message : 'the store fails'),
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
