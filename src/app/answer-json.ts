import { AsyncResource } from 'node:async_hooks';
import { AppError } from '../errors/app-error.ts';
import { ANONYMOUS } from '../graphql/access.ts';
import { LARGEST_BODY } from '../graphql/limits.ts';
import type { Api } from '../graphql/yoga.ts';
import { acceptedType } from './accepted-type.ts';
import type { Answering, Asking, Handler } from './handler.ts';

/** JSON in UTF-8, as nearly every client sends it. */
const PLAIN_JSON = /^application\/json(?:; *charset="?utf-8"?)?$/i;

/** Whether it is an operation that is posted as plain JSON, of a length that is told and not too large. */
export function isPlainPost({ method, url, headers }: Asking, endpoint: string): boolean {
  const length = Number(headers['content-length'] ?? 0);
  return (
    method === 'POST' &&
    url === endpoint &&
    PLAIN_JSON.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    length > 0 &&
    length <= LARGEST_BODY &&
    acceptedType(headers.accept) !== null
  );
}

/**
 * Answers what `isPlainPost`. What has a whole answer without errors, which is asked most, goes the
 * shortest way: the API does with it all that it does with others, but no request and no answer of the
 * Fetch standard is made. The rest goes on to the API's own handler.
 */
export function answerJson(api: Api): Handler {
  return (request, response, next) => {
    request.route = { path: api.graphqlEndpoint };
    const taken: Buffer[] = [];
    const answerBody = () => {
      const params = paramsIn(taken);
      if (params === null) return next(new AppError('query.invalid', {}));
      answer(api, params, request, response).catch(next);
    };
    request.on('data', (chunk: Buffer) => taken.push(chunk));
    // The body comes outside of what is known of the request, such as the id that its log lines tell.
    request.on('end', AsyncResource.bind(answerBody));
  };
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
  params: object,
  request: Asking,
  response: Answering,
): Promise<void> {
  const { access = ANONYMOUS, requestId } = response.locals;
  const found = await api.answer(params, goneSignal(response), { access, requestId });
  if ('json' in found) return send(response, acceptedType(request.headers.accept), found.json);
  request.body = params;
  await api.handle(request, response, found.context);
}

/** Aborted where who asked goes before the answer is sent. */
function goneSignal(response: Answering): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

function send(response: Answering, type: string | null, json: string): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('content-length', Buffer.byteLength(json));
  response.end(json);
}
