import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a client and a server, so that a test can cut the wire. */
export interface Proxy extends AsyncDisposable {
  /** The server's address, through the proxy. */
  readonly uri: string;
  /** Breaks every connection and takes no more. */
  cut(): Promise<void>;
  resume(): Promise<void>;
  /** Breaks each connection, once, when the client has sent this many more bytes. */
  cutAfter(bytes: number): void;
}

export async function openProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let allowance = Number.POSITIVE_INFINITY;
  const spend = (bytes: number) => {
    allowance -= bytes;
    if (allowance > 0) return;
    allowance = Number.POSITIVE_INFINITY;
    for (const socket of sockets) socket.destroy();
  };
  const serve = (client: Socket) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk) => {
      upstream.write(chunk);
      spend(chunk.length);
    });
    upstream.pipe(client);
  };
  let server = createServer(serve);
  await listening(server, 0);
  const own = (server.address() as AddressInfo).port;
  const cut = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    uri: `bolt://127.0.0.1:${own}`,
    cut,
    async resume() {
      server = createServer(serve);
      await listening(server, own);
    },
    cutAfter(bytes) {
      allowance = bytes;
    },
    [Symbol.asyncDispose]: cut,
  };
}

async function listening(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}
