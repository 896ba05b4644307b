import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A request that is sent again and again. */
export interface Load {
  readonly query: string;
  /** Taken in turn. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** One answer. @throws Error where it has errors */
export async function ask<T>(url: string, query: string, variables: object): Promise<T> {
  using connection = await Connection.to(url);
  const answer = await connection.send(connection.request({ query, variables }));
  const { data, errors } = JSON.parse(answer.text()) as { data: T; errors?: unknown };
  if (errors) throw new Error(`${url} answers ${JSON.stringify(errors)}`);
  return data;
}

/**
 * Answers a second of so many connections over so many milliseconds.
 * @throws Error where one is not answered with status 200
 */
export async function throughput(
  url: string,
  { query, variables }: Load,
  connections: number,
  milliseconds: number,
): Promise<number> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.to(url)));
  const requests = variables.map((one) => open[0]?.request({ query, variables: one }) ?? '');
  const start = performance.now();
  let asked = 0;
  const work = async (connection: Connection) => {
    while (performance.now() - start < milliseconds) {
      const request = requests[asked % requests.length] ?? '';
      asked += 1;
      const { status } = await connection.send(request);
      if (status !== 200) throw new Error(`${url} answers with status ${status}`);
    }
  };
  await Promise.all(open.map(work));
  const rate = (asked / (performance.now() - start)) * 1000;
  for (const connection of open) connection[Symbol.dispose]();
  return rate;
}

interface Answer {
  readonly status: number;
  /** Of its body. */
  text(): string;
}

/**
 * A connection that is kept open, one request after the other. It shares the machine with the server
 * that is measured, so it does no more than find where an answer ends: the client of Node takes as
 * long for a request as a fast server does for the answer.
 */
class Connection implements Disposable {
  readonly #socket: Socket;
  readonly #host: string;
  #parts: Buffer[] = [];
  #head: Head | null = null;
  #wanted: PromiseWithResolvers<Answer> | null = null;

  private constructor(socket: Socket, host: string) {
    this.#socket = socket;
    this.#host = host;
    socket.setNoDelay(true);
    socket.on('data', (part) => this.#take(part));
    socket.on('close', () => this.#wanted?.reject(new Error(`${host} closed the connection`)));
    socket.on('error', (error) => this.#wanted?.reject(error));
  }

  static async to(url: string): Promise<Connection> {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new Connection(socket, host);
  }

  /** The text of a request. */
  request(body: object): string {
    const json = JSON.stringify(body);
    const lines = [
      'POST /graphql HTTP/1.1',
      `host: ${this.#host}`,
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(json)}`,
    ];
    return `${lines.join('\r\n')}\r\n\r\n${json}`;
  }

  send(request: string): Promise<Answer> {
    this.#wanted = Promise.withResolvers<Answer>();
    this.#socket.write(request);
    return this.#wanted.promise;
  }

  [Symbol.dispose](): void {
    this.#wanted = null;
    this.#socket.destroy();
  }

  #take(part: Buffer): void {
    this.#parts.push(part);
    this.#head ??= headOf(Buffer.concat(this.#parts));
    if (this.#head === null || !isWhole(this.#head, this.#parts)) return;
    const [head, parts, wanted] = [this.#head, this.#parts, this.#wanted];
    this.#head = null;
    this.#parts = [];
    wanted?.resolve({ status: head.status, text: () => bodyOf(head, Buffer.concat(parts)) });
  }
}

/** What the first lines of an answer say. */
interface Head {
  readonly status: number;
  /** Where the body starts. */
  readonly end: number;
  /** Bytes of the body; null where it comes in chunks, each after its size. */
  readonly length: number | null;
}

const HEAD_END = '\r\n\r\n';
const LAST_CHUNK = '0\r\n\r\n';

/** Null where it has not come as a whole. */
function headOf(bytes: Buffer): Head | null {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return null;
  const lines = bytes.toString('latin1', 0, end);
  const [, length = null] = /\r\ncontent-length: *(\d+)/i.exec(lines) ?? [];
  const status = Number(lines.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length));
  return { status, end: end + HEAD_END.length, length: length === null ? null : Number(length) };
}

function isWhole({ end, length }: Head, parts: readonly Buffer[]): boolean {
  if (length !== null) {
    return parts.reduce((sum, part) => sum + part.length, -end) >= length;
  }
  const tail = Buffer.concat(parts.slice(-2)).subarray(-LAST_CHUNK.length);
  return tail.toString('latin1') === LAST_CHUNK;
}

function bodyOf({ end, length }: Head, bytes: Buffer): string {
  const body = bytes.subarray(end);
  if (length !== null) return body.toString();
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const sizeEnd = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, sizeEnd), 16);
    if (!(size > 0)) return Buffer.concat(chunks).toString();
    const start = sizeEnd + 2;
    chunks.push(body.subarray(start, start + size));
    at = start + size + 2;
  }
}
