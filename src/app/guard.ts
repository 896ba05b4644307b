import { createHash } from 'node:crypto';
import cors from 'cors';
import { ipKeyGenerator } from 'express-rate-limit';
import { AppError } from '../errors/app-error.ts';
import { ANONYMOUS } from '../graphql/access.ts';
import { admit, type Door } from './admit.ts';
import { type Allowance, Allowances } from './allowance.ts';
import { type Answering, type Asking, addressOf, type Handler, pathOf } from './handler.ts';

/** How requests are let in. */
export interface Guard {
  readonly door: Door;
  /** Requests a minute for each key, or each address without one. */
  readonly rate: number;
  /** Where they are accounted for. */
  readonly allowance?: Allowance;
  /** Pages of these origins may read the answers. */
  readonly origins: readonly string[];
  /** Proxies in front whose word about the sender's address counts. */
  readonly proxies?: number;
}

/** What stands in front of everything that tells something of the graph, in this order. */
export function guards(guard: Guard): Handler[] {
  return [allowOrigins(guard.origins), decide(guard.door), limitRate(guard), refuse];
}

/**
 * Reads without cookies, so that a page elsewhere never acts in a visitor's name. Who says no origin is no
 * page, and is told only that the answer would be another for one.
 */
function allowOrigins(origins: readonly string[]): Handler {
  const isOpen = origins.includes('*');
  const allow = cors({
    origin: isOpen ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'if-none-match'],
    exposedHeaders: ['etag', 'link', 'retry-after', 'x-request-id'],
    maxAge: 600,
  });
  return (request, response, next) => {
    const { method, headers } = request;
    if (isOpen || method === 'OPTIONS' || headers.origin !== undefined) {
      return allow(request, response, next);
    }
    response.setHeader('vary', 'Origin');
    next();
  };
}

/** Leaves `access`, or why there is none in `refused`, so that a wrong key counts as a request too. */
function decide(door: Door): Handler {
  return async (request, response, next) => {
    try {
      response.locals.access = await admit(request, door);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (asksForPage(request)) response.locals.access = ANONYMOUS;
      else response.locals.refused = error;
    }
    next();
  };
}

/** The pages themselves tell nothing of the graph; a browser cannot send a key with them. */
function asksForPage(request: Asking): boolean {
  const { method, headers } = request;
  const path = pathOf(request);
  const isPage = path === '/graphql' || path === '/';
  return method === 'GET' && isPage && (headers.accept?.includes('text/html') ?? false);
}

/** Tells in the headers of draft 8 of RateLimit what is left. */
function limitRate({ rate, allowance = new Allowances(rate), proxies = 0 }: Guard): Handler {
  const partitionOf = partitions();
  const policy = `"${rate}-in-1min"`;
  return async (request, response, next) => {
    const caller = callerOf(request, response, proxies);
    const { granted, left, until } = await allowance.take(caller);
    const seconds = Math.ceil((until - Date.now()) / 1000);
    response.setHeader('RateLimit', `${policy}; r=${left}; t=${seconds}`);
    response.setHeader(
      'RateLimit-Policy',
      `${policy}; q=${rate}; w=${WINDOW_SECONDS}; pk=:${partitionOf(caller)}:`,
    );
    if (granted > 0) return next();
    response.setHeader('Retry-After', String(seconds));
    next(new AppError('access.too-often', { limit: rate }));
  };
}

/** Tells callers apart without telling who they are; the last ones are kept, for they come again. */
function partitions(): (caller: string) => string {
  const known = new Map<string, string>();
  return (caller) => {
    const partition = known.get(caller) ?? newPartition(caller);
    if (known.size >= MOST_PARTITIONS) known.clear();
    known.set(caller, partition);
    return partition;
  };
}

function newPartition(caller: string): string {
  const digest = createHash('sha256').update(caller).digest('hex');
  return Buffer.from(digest.slice(0, PARTITION_LENGTH)).toString('base64');
}

const WINDOW_SECONDS = 60;
const PARTITION_LENGTH = 12;
const MOST_PARTITIONS = 1000;

/** A key, or the network that an address without one is in. */
function callerOf(request: Asking, { locals }: Answering, proxies: number): string {
  const { caller } = locals.access ?? ANONYMOUS;
  if (caller !== ANONYMOUS.caller) return `key ${caller}`;
  return ipKeyGenerator(addressOf(request, proxies));
}

const refuse: Handler = (_, response, next) => {
  const { refused } = response.locals;
  if (!refused) return next();
  response.setHeader('www-authenticate', 'Bearer');
  next(refused);
};
