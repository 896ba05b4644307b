import { Agent, request } from 'node:http';

/** A request that is sent again and again. */
export interface Load {
  readonly query: string;
  /** Taken in turn. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** One answer. @throws Error where it has errors */
export async function ask<T>(url: string, query: string, variables: object): Promise<T> {
  const text = await post(url, JSON.stringify({ query, variables }), false);
  const { data, errors } = JSON.parse(text) as { data: T; errors?: unknown };
  if (errors) throw new Error(`${url} answers ${JSON.stringify(errors)}`);
  return data;
}

/** Answers a second of so many connections over so many milliseconds. */
export async function throughput(
  url: string,
  { query, variables }: Load,
  connections: number,
  milliseconds: number,
): Promise<number> {
  const bodies = variables.map((one) => JSON.stringify({ query, variables: one }));
  const agent = new Agent({ keepAlive: true });
  const start = performance.now();
  let answers = 0;
  const work = async () => {
    while (performance.now() - start < milliseconds) {
      const body = bodies[answers % bodies.length] ?? '';
      answers += 1;
      await post(url, body, agent);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const rate = (answers / (performance.now() - start)) * 1000;
  agent.destroy();
  return rate;
}

/** @param agent keeps connections open; false for one that is closed after it */
function post(url: string, body: string, agent: Agent | false): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
