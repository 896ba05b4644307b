import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Access } from '../graphql/access.ts';

/** What is known of a request. */
export interface Locals {
  /** Finds it in the log. */
  requestId: string;
  access?: Access;
  /** Why there is no access. */
  refused?: Error;
}

export type Asking = IncomingMessage & {
  /** The route that answers, as Express names it. */
  route?: { readonly path: string };
  readonly baseUrl?: string;
  body?: unknown;
};
export type Answering = ServerResponse & { readonly locals: Locals };
export type Next = (error?: unknown) => void;

/** Does a part of the work on a request and hands on, as handlers of Express do; needs nothing of Express. */
export type Handler = (request: Asking, response: Answering, next: Next) => unknown;

/** Runs handlers one after the other. @param done when all have handed on, or one of them an error */
export function through(
  handlers: readonly Handler[],
  request: Asking,
  response: Answering,
  done: Next,
): void {
  const goOn = (at: number, error?: unknown): void => {
    const handler = handlers[at];
    if (error || !handler) {
      done(error);
      return;
    }
    const next: Next = (failure) => goOn(at + 1, failure);
    try {
      const work = handler(request, response, next);
      if (work instanceof Promise) work.catch(next);
    } catch (failure) {
      next(failure);
    }
  };
  goOn(0);
}

/** What it asks for, without its parameters. */
export function pathOf({ url = '' }: Asking): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

/** The route that answers, with what it is mounted on; null where there is none. */
export function routeOf({ route, baseUrl = '' }: Asking): string | null {
  return route ? `${baseUrl}${route.path}` : null;
}

/**
 * Who sent it, as the proxies in front say.
 * @param proxies how many of them count, from the nearest
 */
export function addressOf({ headers, socket }: Asking, proxies: number): string {
  const forwarded = proxies > 0 ? String(headers['x-forwarded-for'] ?? '') : '';
  const told = forwarded.split(',').flatMap((one) => one.trim() || []);
  const all = [...told, socket.remoteAddress ?? ''];
  return all.at(-1 - Math.min(proxies, all.length - 1)) ?? '';
}
