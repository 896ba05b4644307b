import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { type DestinationStream, destination, type Logger, pino } from 'pino';
import { type Handler, pathOf } from './handler.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The request that is being worked on, and the trace that it belongs to where there is one. */
const current = new AsyncLocalStorage<{ readonly id: string; trace?: string }>();

/** The log's lines of this request name its trace from now on. */
export function tieTrace(trace: string): void {
  const request = current.getStore();
  if (request) request.trace = trace;
}

/** One JSON object a line on standard error; what belongs to a request carries its id. */
export function createLog(level: LogLevel, stream: DestinationStream = destination(2)): Logger {
  const options = {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => ({ request: current.getStore()?.id, trace: current.getStore()?.trace }),
  };
  return pino(options, stream);
}

/**
 * Gives each request an id, which its answer tells in `x-request-id`, and logs the answer: never what
 * was asked, which may be large or private.
 */
export function logRequests(log: Logger): Handler {
  return (request, response, next) => {
    const id = randomUUID();
    const start = performance.now();
    response.setHeader('x-request-id', id);
    response.locals.requestId = id;
    const { method } = request;
    const path = pathOf(request).slice(0, 80);
    const tied: { id: string; trace?: string } = { id };
    response.once('close', () => {
      const milliseconds = Math.round(performance.now() - start);
      const { statusCode: status, writableFinished, locals } = response;
      const caller = locals.access?.caller;
      const { trace } = tied;
      const line = { request: id, trace, method, path, status, milliseconds, caller };
      log.info(line, writableFinished ? 'answered' : 'broken off');
    });
    current.run(tied, next);
  };
}
