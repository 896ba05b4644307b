import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { AppError } from '../errors/app-error.ts';
import { ANONYMOUS } from '../graphql/access.ts';
import { LARGEST_BODY } from '../graphql/limits.ts';
import type { KnownNames } from '../graphql/names/known-names.ts';
import type { Api } from '../graphql/yoga.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { answerJson, isPlainPost } from './answer-json.ts';
import type { exportRoutes } from './export-routes.ts';
import { type Guard, guards } from './guard.ts';
import { type Answering, type Asking, type Handler, type Locals, through } from './handler.ts';
import { landingPage } from './landing-page.ts';
import { createLog, logRequests } from './log.ts';
import type { Metrics } from './metrics.ts';
import { reconcileRoutes } from './reconcile.ts';
import { securityHeaders } from './security-headers.ts';
import { NO_TRACING, type Tracing } from './tracing/tracing.ts';

interface HttpOptions {
  readonly api: Api;
  readonly store: GraphStore;
  readonly names: KnownNames;
  /** False while the server stops. */
  ready(): boolean;
  /** Who may do what, and how often; whoever asks may read where there is none. */
  readonly guard?: Guard;
  readonly log?: Logger;
  readonly metrics?: Metrics;
  readonly tracing?: Tracing;
  /** Proxies in front whose word about the sender's address counts. */
  readonly proxies?: number;
  /** Seconds that each reading of an export may take. */
  readonly timeLimit?: number;
  /** Seconds that a whole export may take. */
  readonly exportLimit?: number;
}

/** What is in flight has this long to finish when the server stops. */
const GRACE_MILLISECONDS = 10_000;

/** Whoever asks whether we are ready does not wait for a store that is tried again and again. */
const READY_MILLISECONDS = 2_000;
const LANDING_MILLISECONDS = 10_000;

/**
 * The server's routes: `/graphql`, `/export`, `/reconcile`, `/healthz`, `/readyz`, `/metrics` and the
 * landing page. All are answered by Express but the operations that `answerJson` takes: they are what is
 * asked most, and pass the same guards by a shorter way.
 */
export function createHttpApp(options: HttpOptions): RequestListener {
  const { api, guard, metrics, tracing = NO_TRACING, log = createLog('silent') } = options;
  const around = [securityHeaders(), logRequests(log), tracing.http, metrics?.http];
  const first = around.filter((handler) => handler !== null && handler !== undefined);
  const gates = guard ? guards(guard) : [];
  const quick = [...first, ...gates, answerJson(api)];
  const fail = answerError(log);
  const routes = createRoutes(options, gates, fail);
  return (request, bare) => {
    const response: Answering = Object.assign(bare, { locals: { requestId: '' } });
    const isQuick = isPlainPost(request, api.graphqlEndpoint);
    through(isQuick ? quick : first, request, response, (error) => {
      if (error) fail(error, request, response);
      else routes(request, response);
    });
  };
}

/** @param gates what stands in front of all that tells something of the graph */
function createRoutes(options: HttpOptions, gates: readonly Handler[], fail: Fail) {
  const {
    api,
    store,
    names,
    ready,
    guard,
    metrics,
    tracing = NO_TRACING,
    proxies = 0,
    timeLimit = 30,
    exportLimit = 600,
  } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', proxies);
  app.get('/healthz', (_, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/readyz', async (_, response) => {
    const reason = ready() ? await whyNotReady(store) : 'the server stops';
    if (reason === null) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'not ready', reason });
  });
  if (gates.length > 0) app.use(gates as unknown as RequestHandler[]);
  if (metrics) app.get('/metrics', tellMetrics(metrics));
  app.get('/', showLanding(store, guard?.door.openReads ?? true));
  app.post(api.graphqlEndpoint, jsonOrUpload, express.json({ limit: LARGEST_BODY }));
  app.all(api.graphqlEndpoint, (request, response) => {
    const { access = ANONYMOUS, requestId } = response.locals as unknown as Locals;
    return api.handle(request, response, { access, requestId });
  });
  const watched = tracing.traced(metrics?.measured(store) ?? store);
  app.use('/export', lateExports(watched, { timeLimit, exportLimit }));
  app.use('/reconcile', reconcileRoutes({ store, names }));
  app.use((request, response) => {
    sendError(response, new AppError('request.not-found', { path: request.path.slice(0, 80) }));
  });
  app.use(((error, request, response, next) =>
    response.headersSent
      ? next(error)
      : fail(error, request, response as never)) satisfies ErrorRequestHandler);
  return app;
}

/** The formats are loaded when something is first exported. */
function lateExports(...given: Parameters<typeof exportRoutes>): RequestHandler {
  let routes: Promise<RequestHandler> | undefined;
  return async (request, response, next) => {
    routes ??= import('./export-routes.ts').then((one) => one.exportRoutes(...given));
    (await routes)(request, response, next);
  };
}

function tellMetrics({ registry }: Metrics): RequestHandler {
  return async (_, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  };
}

/** @param tells whether it may say what there is */
function showLanding(store: GraphStore, tells: boolean): RequestHandler {
  return async (_, response) => {
    const signal = AbortSignal.timeout(LANDING_MILLISECONDS);
    const counts = tells ? await store.until(signal).counts() : null;
    const { html, policy } = landingPage(counts);
    response.set('content-security-policy', policy).type('html').send(html);
  };
}

/** Why the store cannot be asked, or null. A store that is down is asked again at the next call. */
async function whyNotReady(store: GraphStore): Promise<string | null> {
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

/**
 * A page elsewhere can make a browser post a form here, but not JSON, and not with a header of its own
 * choice. A form, which may be large, is read for those alone who may write.
 */
const jsonOrUpload: RequestHandler = (request, response, next) => {
  if (request.is(['json', '+json'])) return next();
  if (!request.is('multipart/form-data')) {
    return sendError(response, new AppError('request.not-json', {}));
  }
  const { access = ANONYMOUS } = response.locals as unknown as Locals;
  const isPreflighted = request.get('graphql-require-preflight') !== undefined;
  if (!isPreflighted) return sendError(response, new AppError('request.no-preflight', {}));
  return access.refusal ? sendError(response, access.refusal) : next();
};

/** Says that a request failed. */
type Fail = (error: unknown, request: Asking, response: Answering) => void;

function answerError(log: Logger): Fail {
  return (error, _request, response) => {
    const { status, type, name } = error as { status?: number; type?: string; name?: string };
    if (response.headersSent) return void response.destroy();
    if (name === 'TimeoutError') return sendError(response, new AppError('store.slow', {}));
    if (type === 'entity.too.large') {
      response.setHeader('connection', 'close');
      return sendError(response, new AppError('request.too-large', { limit: LARGEST_BODY }));
    }
    if (error instanceof AppError) return sendError(response, error);
    if (status && status < 500) return sendError(response, new AppError('query.invalid', {}));
    log.error({ err: error }, 'failed');
    const { requestId } = response.locals;
    return sendError(response, new AppError('query.failed', {}), { requestId });
  };
}

function sendError(
  response: ServerResponse,
  { status, code, message, hint }: AppError,
  more: Readonly<Record<string, string>> = {},
): void {
  const json = JSON.stringify({ errors: [{ message, extensions: { code, hint, ...more } }] });
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(json));
  response.end(json);
}

interface Listening {
  readonly url: string;
  /** Takes no more, ends subscriptions, finishes what is in flight; after ten seconds it breaks off. */
  close(): Promise<void>;
}

/** @throws AppError `config.invalid` where the address or the port cannot be used */
export async function listen(options: {
  readonly app: RequestListener;
  readonly host: string;
  readonly port: number;
}): Promise<Listening> {
  const { app, host, port } = options;
  const server = createServer(app);
  const answering = new Set<ServerResponse>();
  server.on('request', (_, response) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw cannotListen(host, port, error);
  }
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      // A subscription has no end of its own; its client connects anew, to whoever answers then.
      for (const response of answering) if (isLasting(response)) response.end();
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const patience = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
      await closed;
      clearInterval(idle);
      clearTimeout(patience);
    },
  };
}

function isLasting(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream');
}

function cannotListen(host: string, port: number, error: unknown): AppError {
  const isInUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const details = isInUse
    ? { name: 'PORT', value: port, expected: 'a free port: another program listens there' }
    : { name: 'HOST', value: host, expected: `an address of this machine (${String(error)})` };
  return new AppError('config.invalid', details, { cause: error });
}
