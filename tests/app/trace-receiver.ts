import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number | string };
}

/** A span as OTLP/JSON has it. */
interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly status: { readonly code: number };
  readonly attributes: readonly Attribute[];
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
  }[];
}

interface Post {
  readonly url: string | undefined;
  readonly type: string;
  readonly body: Buffer;
}

/** A receiver of OTLP over HTTP on this machine, which keeps what it is sent. */
export interface TraceReceiver extends AsyncDisposable {
  readonly endpoint: string;
  readonly posts: readonly Post[];
  /** The spans of what came as JSON. */
  spans(): SentSpan[];
  /** The attributes of what sent them. */
  resource(): Readonly<Record<string, unknown>>;
}

export async function openReceiver(): Promise<TraceReceiver> {
  const posts: Post[] = [];
  const server = createServer(async (request, response) => {
    const chunks = await Array.fromAsync(request);
    const bytes = Buffer.concat(chunks);
    const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
    const type = request.headers['content-type'] ?? '';
    posts.push({ url: request.url, type, body });
    response.setHeader('content-type', type).end(type === 'application/json' ? '{}' : '');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const sent = () => posts.flatMap(({ body }) => (JSON.parse(String(body)) as Sent).resourceSpans);
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    spans: () => sent().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    resource: () => attributesOf(sent()[0]?.resource ?? { attributes: [] }),
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

export function attributesOf({
  attributes,
}: Pick<SentSpan, 'attributes'>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]),
  );
}
