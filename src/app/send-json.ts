import type { ServerResponse } from 'node:http';
import type { AppError } from '../errors/app-error.ts';

/** Sends a whole answer. */
export function sendJson(response: ServerResponse, json: string, type = 'application/json'): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('content-length', Buffer.byteLength(json));
  response.end(json);
}

/** @param more of its extensions */
export function sendError(
  response: ServerResponse,
  { status, code, message, hint }: AppError,
  more: Readonly<Record<string, string>> = {},
): void {
  response.statusCode = status;
  sendJson(
    response,
    JSON.stringify({ errors: [{ message, extensions: { code, hint, ...more } }] }),
  );
}
