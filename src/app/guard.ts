import cors from 'cors';
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { AppError } from '../errors/app-error.ts';
import { ANONYMOUS } from '../graphql/access.ts';
import { admit, type Door } from './admit.ts';

/** How requests are let in. */
export interface Guard {
  readonly door: Door;
  /** Requests a minute for each key, or each address without one. */
  readonly rate: number;
  /** Pages of these origins may read the answers. */
  readonly origins: readonly string[];
}

/** What stands in front of everything that tells something of the graph, in this order. */
export function guards({ door, rate, origins }: Guard): RequestHandler[] {
  return [allowOrigins(origins), decide(door), limitRate(rate), refuse];
}

/** Reads without cookies, so that a page elsewhere never acts in a visitor's name. */
function allowOrigins(origins: readonly string[]): RequestHandler {
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'if-none-match'],
    exposedHeaders: ['etag', 'link', 'retry-after', 'x-request-id'],
    maxAge: 600,
  });
}

/** Leaves `access`, or why there is none in `refused`, so that a wrong key counts as a request too. */
function decide(door: Door): RequestHandler {
  return async (request, response, next) => {
    try {
      response.locals['access'] = await admit(request, door);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (asksForPage(request)) response.locals['access'] = ANONYMOUS;
      else response.locals['refused'] = error;
    }
    next();
  };
}

/** The pages themselves tell nothing of the graph; a browser cannot send a key with them. */
function asksForPage({ method, headers, path }: Request): boolean {
  const isPage = path === '/graphql' || path === '/';
  return method === 'GET' && isPage && (headers.accept?.includes('text/html') ?? false);
}

function limitRate(limit: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request, response) => {
      const { caller = ANONYMOUS.caller } = response.locals['access'] ?? {};
      return caller === ANONYMOUS.caller ? ipKeyGenerator(request.ip ?? '') : `key ${caller}`;
    },
    handler: (_request, _response, next) => next(new AppError('access.too-often', { limit })),
  });
}

const refuse: RequestHandler = (_, response, next) => {
  const refused: unknown = response.locals['refused'];
  if (!refused) return next();
  response.set('www-authenticate', 'Bearer');
  next(refused);
};
