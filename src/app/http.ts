import type { RequestListener } from 'node:http';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { AppError } from '../errors/app-error.ts';
import { ANONYMOUS } from '../graphql/access.ts';
import { LARGEST_BODY } from '../graphql/limits.ts';
import type { KnownNames } from '../graphql/names/known-names.ts';
import type { Api } from '../graphql/yoga.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { answerJson } from './answer-json.ts';
import type { exportRoutes } from './export-routes.ts';
import { type Guard, guards } from './guard.ts';
import { type Answering, type Asking, type Handler, type Locals, through } from './handler.ts';
import { tellHealth } from './health.ts';
import { landingPage } from './landing-page.ts';
import { createLog, logRequests } from './log.ts';
import type { Metrics } from './metrics.ts';
import { reconcileRoutes } from './reconcile.ts';
import { securityHeaders } from './security-headers.ts';
import { sendError } from './send-json.ts';
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

const LANDING_MILLISECONDS = 10_000;

/**
 * The server's routes: `/graphql`, `/export`, `/reconcile`, `/healthz`, `/readyz`, `/metrics` and the
 * landing page. All requests go one way, through what is around each and the guards; Express answers those
 * that nothing on the way does: the operations that `answerJson` takes are what is asked most.
 */
export function createHttpApp(options: HttpOptions): RequestListener {
  const { api, store, ready, guard, metrics, tracing = NO_TRACING } = options;
  const { log = createLog('silent') } = options;
  const fail = answerError(log);
  const handlers = [
    securityHeaders(),
    logRequests(log),
    tracing.http,
    metrics?.http,
    tellHealth(store, ready),
    ...(guard ? guards(guard) : []),
    checkAddress,
    answerJson(api),
    createRoutes(options, fail),
  ].filter((handler) => handler !== null && handler !== undefined);
  return (request, bare) => {
    const response: Answering = Object.assign(bare, { locals: { requestId: '' } });
    through(handlers, request, response, (error) => fail(error, request, response));
  };
}

/** The API's own handler makes a URL of it, and tells its own inside where there is none. */
const checkAddress: Handler = ({ url = '', headers }, _, next) =>
  next(
    URL.canParse(`http://${headers.host ?? 'localhost'}${url}`)
      ? undefined
      : new AppError('request.bad-address', {}),
  );

function createRoutes(options: HttpOptions, fail: Fail): Handler {
  const {
    api,
    store,
    names,
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
  if (metrics) app.get('/metrics', tellMetrics(metrics));
  app.get('/', showLanding(store, guard?.door.openReads ?? true));
  app.post(api.graphqlEndpoint, jsonOrUpload, express.json({ limit: LARGEST_BODY }));
  app.all(api.graphqlEndpoint, (request, response) => {
    const { access = ANONYMOUS, requestId } = response.locals as unknown as Locals;
    return api.handle(request, response, { access, requestId });
  });
  const watched = tracing.traced(metrics?.watching(store) ?? store);
  app.use('/export', lateExports(watched, { timeLimit, exportLimit }));
  app.use('/reconcile', reconcileRoutes({ store, names }));
  app.use((request, response) => {
    sendError(response, new AppError('request.not-found', { path: request.path.slice(0, 80) }));
  });
  app.use(((error, request, response, next) =>
    response.headersSent
      ? next(error)
      : fail(error, request, response as never)) satisfies ErrorRequestHandler);
  return (request, response) => app(request, response);
}

/** The formats are loaded when something is first exported. */
function lateExports(...given: Parameters<typeof exportRoutes>): RequestHandler {
  let routes: Promise<RequestHandler> | undefined;
  return async (request, response, next) => {
    routes ??= import('./export-routes.ts').then((one) => one.exportRoutes(...given));
    (await routes)(request, response, next);
  };
}

function tellMetrics(metrics: Metrics): RequestHandler {
  return async (_, response) => {
    response.type(metrics.contentType).send(await metrics.text());
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
