import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { AppError } from '../errors/app-error.ts';

/** What is in flight has this long to finish when the server stops. */
const GRACE_MILLISECONDS = 10_000;

interface Listening {
  readonly url: string;
  /** Takes no more, ends subscriptions, finishes what is in flight; after ten seconds it breaks off. */
  close(): Promise<void>;
}

/** @throws AppError `config.invalid` where the address or the port cannot be used */
export async function listen(options: {
  readonly app: RequestListener;
  readonly host: string;
  readonly port: number;
}): Promise<Listening> {
  const { app, host, port } = options;
  const server = createServer(app);
  const answering = new Set<ServerResponse>();
  server.on('request', (_, response) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw cannotListen(host, port, error);
  }
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      // A subscription has no end of its own; its client connects anew, to whoever answers then.
      for (const response of answering) if (isLasting(response)) response.end();
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const patience = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
      await closed;
      clearInterval(idle);
      clearTimeout(patience);
    },
  };
}

function isLasting(response: ServerResponse): boolean {
  return /^(text\/event-stream|multipart\/mixed)/.test(String(response.getHeader('content-type')));
}

function cannotListen(host: string, port: number, error: unknown): AppError {
  const isInUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const details = isInUse
    ? { name: 'PORT', value: port, expected: 'a free port: another program listens there' }
    : { name: 'HOST', value: host, expected: `an address of this machine (${String(error)})` };
  return new AppError('config.invalid', details, { cause: error });
}
