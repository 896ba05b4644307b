import { AppError } from '../errors/app-error.ts';
import { ANONYMOUS } from '../graphql/access.ts';
import { LARGEST_BODY } from '../graphql/limits.ts';
import type { Params } from '../graphql/params.ts';
import type { Api } from '../graphql/yoga.ts';
import { acceptedType } from './accepted-type.ts';
import type { Asking, Handler } from './handler.ts';
import { sendJson } from './send-json.ts';

/** JSON in UTF-8, as nearly every client sends it. */
const PLAIN_JSON = /^application\/json(?:; *charset="?utf-8"?)?$/i;

/** Whether it is an operation that is posted as plain JSON, of a length that is told and not too large. */
function isPlainPost({ method, url, headers }: Asking, endpoint: string): boolean {
  const length = Number(headers['content-length'] ?? 0);
  return (
    method === 'POST' &&
    url === endpoint &&
    PLAIN_JSON.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    length > 0 &&
    length <= LARGEST_BODY
  );
}

/**
 * Answers operations that are posted as plain JSON. What has a whole answer without errors, which is asked
 * most, is sent from here: no request and no answer of the Fetch standard is made for it. The rest goes on
 * to the API's own handler.
 */
export function answerJson(api: Api): Handler {
  return (request, response, next) => {
    const type = acceptedType(request.headers.accept);
    if (type === null || !isPlainPost(request, api.graphqlEndpoint)) return next();
    request.route = { path: api.graphqlEndpoint };
    return bodyOf(request).then(async (body) => {
      const params = paramsIn(body);
      if (params === null) return next(new AppError('query.invalid', {}));
      const { access = ANONYMOUS, requestId } = response.locals;
      const onGone = (end: () => void) =>
        response.once('close', () => response.writableFinished || end());
      const found = await api.answer(params, onGone, { access, requestId });
      if ('json' in found) return sendJson(response, found.json, type);
      request.body = params;
      return api.handle(request, response, found.context);
    });
  };
}

function bodyOf(request: Asking): Promise<Buffer> {
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  const taken: Buffer[] = [];
  request.on('data', (chunk: Buffer) => taken.push(chunk));
  request.on('end', () => {
    const [only] = taken;
    resolve(taken.length === 1 && only ? only : Buffer.concat(taken));
  });
  return promise;
}

/** Null where the body is no object and no list. */
function paramsIn(body: Buffer): Params | null {
  try {
    const params: unknown = JSON.parse(body.toString().replace(/^\uFEFF/, ''));
    return typeof params === 'object' ? (params as Params | null) : null;
  } catch {
    return null;
  }
}
