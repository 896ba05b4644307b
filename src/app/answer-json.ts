import { AsyncResource } from 'node:async_hooks';
import type { Request, RequestHandler, Response } from 'express';
import { AppError } from '../errors/app-error.ts';
import { type Access, ANONYMOUS } from '../graphql/access.ts';
import { LARGEST_BODY } from '../graphql/limits.ts';
import type { Api } from '../graphql/yoga.ts';
import { acceptedType } from './accepted-type.ts';

/** JSON in UTF-8, as nearly every client sends it. */
const PLAIN_JSON = /^application\/json(?:; *charset="?utf-8"?)?$/i;

/**
 * Answers operations that are posted as plain JSON and have a whole answer without errors: what is asked
 * most, by the shortest way. The API does with them all that it does with others, but no request and no
 * answer of the Fetch standard is made for them. Everything else goes on to the API's own handler.
 */
export function answerJson(api: Api): RequestHandler {
  return (request, response, next) => {
    const type = acceptedType(request.headers.accept);
    if (type === null || !isPlain(request)) return next();
    const taken: Buffer[] = [];
    request.on('data', (chunk: Buffer) => taken.push(chunk));
    const answerBody = () => {
      const params = paramsIn(taken);
      if (params === null) return next(new AppError('query.invalid', {}));
      answer(api, type, params, request, response).catch(next);
    };
    // The body comes outside of what is known of the request, such as the id that its log lines tell.
    request.on('end', AsyncResource.bind(answerBody));
  };
}

/** Of a length that is told and not too large; where there is none there may be no body. */
function isPlain({ headers }: Request): boolean {
  const length = Number(headers['content-length'] ?? 0);
  return (
    PLAIN_JSON.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    length > 0 &&
    length <= LARGEST_BODY
  );
}

/** Null where the body is no object and no list. */
function paramsIn(taken: readonly Buffer[]): object | null {
  try {
    const [only] = taken;
    const body = taken.length === 1 && only ? only : Buffer.concat(taken);
    const params: unknown = JSON.parse(body.toString().replace(/^\uFEFF/, ''));
    return typeof params === 'object' ? params : null;
  } catch {
    return null;
  }
}

async function answer(
  api: Api,
  type: string,
  params: object,
  request: Request,
  response: Response,
): Promise<void> {
  const { access = ANONYMOUS, requestId } = response.locals as {
    readonly access?: Access;
    readonly requestId: string;
  };
  const found = await api.answer(params, goneSignal(response), { access, requestId });
  if ('json' in found) return send(response, type, found.json);
  request.body = params;
  await api.handle(request, response, found.context);
}

/** Aborted where who asked goes before the answer is sent. */
function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

function send(response: Response, type: string, json: string): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('content-length', Buffer.byteLength(json));
  response.end(json);
}
