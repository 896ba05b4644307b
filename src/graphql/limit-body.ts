import type { Plugin } from 'graphql-yoga';
import { AppError } from '../errors/app-error.ts';
import { LARGEST_BODY } from './limits.ts';

/**
 * A request that brings no file is small, however it is sent: one without a length is counted while it
 * is read. What brings a file has the server's own limit.
 */
export const limitBody: Plugin = {
  onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
    const { headers, body } = request;
    if (headers.get('content-type')?.startsWith('multipart/form-data')) return;
    const length = headers.get('content-length');
    if (Number(length ?? 0) > LARGEST_BODY) throw tooLarge();
    if (length !== null || !requestParser || !body) return;
    setRequestParser((asked) => {
      const { url, method } = asked;
      const counted = (asked.body ?? body).pipeThrough(counter());
      const init = { method, headers: asked.headers, body: counted, duplex: 'half' };
      return requestParser(new fetchAPI.Request(url, init as RequestInit));
    });
  },
};

function counter(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > LARGEST_BODY) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
}

function tooLarge(): AppError {
  return new AppError('request.too-large', { limit: LARGEST_BODY });
}
