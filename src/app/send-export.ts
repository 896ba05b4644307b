import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Request, Response } from 'express';
import { AppError } from '../errors/app-error.ts';

export type Chunks = AsyncIterable<string | Uint8Array>;

/** What is larger is sent as it is made, without an ETag. */
const HELD_BYTES = 4_000_000;

/**
 * What is small is held until it is whole, and has an ETag of its bytes; the rest is streamed. It ends
 * when who asked is gone, and where it takes longer than this many seconds: then it is broken off.
 * @throws AppError `export.time-limit`
 */
export async function sendExport(
  request: Request,
  response: Response,
  chunks: Chunks,
  seconds: number,
): Promise<void> {
  const end = new AbortController();
  const late = new AppError('export.time-limit', { seconds });
  const timer = setTimeout(() => end.abort(late), seconds * 1000);
  response.once('close', () => end.abort(null));
  try {
    await send(request, response, until(chunks, end.signal), end.signal);
  } finally {
    clearTimeout(timer);
  }
}

async function send(request: Request, response: Response, chunks: Chunks, end: AbortSignal) {
  const held: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= HELD_BYTES) held.push(bytes);
    else await write(response, [...held.splice(0), bytes], end);
  }
  if (response.destroyed) return;
  if (size > HELD_BYTES) {
    response.end();
    return;
  }
  const body = Buffer.concat(held);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  response.set('etag', etag);
  if (isKnown(request, etag)) response.status(304).end();
  else response.set('content-length', String(body.length)).end(body);
}

/** The chunks until the signal, whose reason is thrown; null just ends them. */
async function* until(chunks: Chunks, end: AbortSignal): AsyncGenerator<string | Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let wake = () => {};
  end.addEventListener('abort', () => wake());
  try {
    while (!end.aborted) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      wake = () => resolve(undefined);
      const next = await Promise.race([iterator.next(), promise]);
      if (next?.done) return;
      if (next) yield next.value;
    }
    if (end.reason !== null) throw end.reason;
  } finally {
    // Where it still waits for the store, it ends when the store answers.
    void iterator.return?.().then(undefined, () => {});
  }
}

/** Also where the client says that its own cache may not answer: that is no word about ours. */
function isKnown({ headers }: Request, etag: string): boolean {
  const known = (headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
  return known.some((one) => one === '*' || one.replace(/^W\//, '') === etag);
}

async function write(response: Response, chunks: readonly Buffer[], end: AbortSignal) {
  for (const chunk of chunks) {
    if (response.write(chunk) || end.aborted) continue;
    await once(response, 'drain', { signal: end }).catch(() => {});
  }
}
