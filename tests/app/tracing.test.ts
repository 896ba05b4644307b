import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { readConfig } from '../../src/app/config.ts';
import { type CommandLine, openCommandLine, SEED } from '../cli/run-cli.ts';
import { attributesOf, openReceiver, type TraceReceiver } from './trace-receiver.ts';

let receiver: TraceReceiver;
beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(async () => {
  await receiver[Symbol.asyncDispose]();
});

const asJson = () => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint,
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
});

/** Starts a server, asks it, and stops it. @returns the lines of its log */
async function serving(cli: CommandLine, ask: (url: string) => Promise<unknown>) {
  const child = cli.start(['serve', '--seed', '--port', '0']);
  const log: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => log.push(chunk));
  let output = '';
  try {
    for await (const chunk of child.stdout ?? []) {
      output += String(chunk);
      const url = /ready at (http:\S+)\n/.exec(output)?.[1];
      if (url === undefined) continue;
      await ask(url);
      break;
    }
  } finally {
    child.kill('SIGTERM');
  }
  expect(await once(child, 'close')).toEqual([0, null]);
  const lines = Buffer.concat(log).toString().trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const post = (url: string, body: object, headers = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const spanNamed = (name: string) => {
  const found = receiver.spans().filter((span) => span.name === name);
  expect(found).toHaveLength(1);
  return found[0] as (typeof found)[0];
};

describe('traces', () => {
  test('show request, operation and store call, one in the other, in the trace of who asks', async () => {
    await using cli = await openCommandLine(asJson());
    const query =
      'query Signed($name: String!) { agreements(filter: { name: { eq: $name } }) { totalCount } }';
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    let requestId: string | null = null;
    const lines = await serving(cli, async (url) => {
      const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
      const response = await post(
        url,
        { query, variables: { name: 'secret-name' } },
        { traceparent },
      );
      requestId = response.headers.get('x-request-id');
      expect((await response.json()).data).toEqual({ agreements: { totalCount: 0 } });
    });
    const [request, operation, call] = ['POST /graphql', 'graphql query', 'store select'].map(
      spanNamed,
    );
    expect(request).toMatchObject({ traceId, parentSpanId: 'b7ad6b7169203331' });
    expect(operation).toMatchObject({ traceId, parentSpanId: request?.spanId });
    expect(call).toMatchObject({ traceId, parentSpanId: operation?.spanId });
    expect(operation && attributesOf(operation)).toEqual({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Signed',
      'graphql.document.hash': createHash('sha256')
        .update(print(parse(query)))
        .digest('hex'),
    });
    expect(request && attributesOf(request)).toMatchObject({
      'http.response.status_code': 200,
      'pactgraph.request': requestId,
    });
    expect(lines).toContainEqual(expect.objectContaining({ request: requestId, trace: traceId }));
    expect(String(receiver.posts[0]?.body)).not.toContain('secret-name');
    expect(receiver.resource()).toMatchObject({ 'service.name': 'pactgraph' });
  });

  test('show an ingest by mutation with the writings in it, and an export', async () => {
    await using cli = await openCommandLine({ ...asJson(), OTEL_SERVICE_NAME: 'pacts' });
    await serving(cli, async (url) => {
      const query = 'mutation { ingestText(input: { text: "没有协议。" }) { documents { name } } }';
      const answer = await (await post(url, { query })).json();
      expect(answer).toMatchObject({ data: { ingestText: { documents: [{}] } } });
      await (await fetch(`${url}/export/agreements.csv`)).text();
    });
    const [operation, ingest] = ['graphql mutation', 'ingest'].map(spanNamed);
    expect(ingest?.parentSpanId).toBe(operation?.spanId);
    expect(ingest && attributesOf(ingest)).toEqual({
      'pactgraph.documents': 1,
      'pactgraph.failures': 0,
    });
    const { spanId } = spanNamed('GET /export/:file');
    const parents = (name: string) =>
      new Set(
        receiver
          .spans()
          .filter((span) => span.name === name)
          .map((span) => span.parentSpanId),
      );
    expect(parents('store apply')).toEqual(new Set([ingest?.spanId]));
    expect(parents('store select')).toContain(spanId);
    expect(receiver.resource()).toMatchObject({ 'service.name': 'pacts' });
  });

  test('name what fails by its code', async () => {
    await using cli = await openCommandLine(asJson());
    await serving(cli, async (url) => {
      const query = '{ agreements(after: "rubbish") { nodes { id } } }';
      expect((await (await post(url, { query })).json()).errors).toHaveLength(1);
    });
    const operation = spanNamed('graphql query');
    expect(operation.status.code).toBe(2);
    expect(attributesOf(operation)).toMatchObject({ 'error.type': 'query.bad-cursor' });
  });

  test('of the command line are sent as protobuf where nothing else is said', async () => {
    await using cli = await openCommandLine({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint });
    expect(await cli.run(['ingest', SEED])).toMatchObject({ status: 0, stderr: '' });
    const [{ url, type, body }] = receiver.posts as [(typeof receiver.posts)[0]];
    expect([url, type]).toEqual(['/v1/traces', 'application/x-protobuf']);
    expect(body.includes('store apply') && body.includes('pactgraph.documents')).toBe(true);
  });

  test('that nobody takes are a warning, and nothing else changes', async () => {
    const { endpoint } = receiver;
    await receiver[Symbol.asyncDispose]();
    receiver = await openReceiver();
    await using cli = await openCommandLine({
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_BSP_SCHEDULE_DELAY: '10',
    });
    const lines = await serving(cli, async (url) => {
      expect((await fetch(`${url}/export`)).status).toBe(200);
    });
    const warnings = lines.filter(({ level }) => level === 'warn');
    expect(warnings).toContainEqual(expect.objectContaining({ url: `${endpoint}/v1/traces` }));
  });
});

describe('where traces go', () => {
  const read = (environment: Readonly<Record<string, string>>) =>
    readConfig(environment).server.traces;

  test('is nowhere where nothing is said, or they are turned off', () => {
    expect(read({})).toBeNull();
    expect(
      read({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://there:4318', OTEL_SDK_DISABLED: 'TRUE' }),
    ).toBeNull();
  });

  test.each([
    ['the path of traces is added', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://there:4318/' }],
    [
      'a whole address wins',
      {
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://other',
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://there:4318/v1/traces',
      },
    ],
  ])('%s', (_, environment) => {
    expect(read(environment)).toEqual({
      url: 'http://there:4318/v1/traces',
      protocol: 'http/protobuf',
    });
  });

  test.each([
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'there:4318'],
    ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'grpc://there'],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc'],
  ])('refuses %s=%s', (name, value) => {
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://there:4318', [name]: value };
    expect(() => read(environment)).toThrow(
      expect.objectContaining({ code: 'config.invalid', message: expect.stringContaining(name) }),
    );
  });
});
