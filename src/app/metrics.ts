import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AroundOperation } from '../graphql/operate.ts';
import type { Archive } from '../store/archive.ts';
import type { GraphReads, GraphStore } from '../store/graph-store.ts';
import { aroundCalls } from './around-calls.ts';
import { type Handler, routeOf } from './handler.ts';

const SECONDS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60];

/** What the server measures: of HTTP, of operations, of the store and of what was ingested. */
export interface Metrics {
  readonly registry: Registry;
  readonly http: Handler;
  readonly operations: AroundOperation;
  /** Counts an operation by its outcome. */
  readonly tally: (outcome: string) => void;
  /** The store itself, with each call measured. */
  measured<T extends GraphReads>(store: T): T;
}

/** @param archive what was ingested; null where it is not at hand */
export function createMetrics(store: GraphStore, archive: Pick<Archive, 'count'> | null): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'pactgraph_' });
  gauge(registry, 'pactgraph_graph_size', 'Nodes, edges and evidence, by kind.', 'kind', () =>
    store.counts(),
  );
  if (archive) {
    gauge(registry, 'pactgraph_documents', 'Documents in the archive.', 'outcome', async () => ({
      ...(await archive.count()),
    }));
  }
  return {
    registry,
    http: httpMetrics(registry),
    operations: operationMetrics(registry),
    tally: outcomeMetrics(registry),
    measured: storeMetrics(registry),
  };
}

function gauge(
  registry: Registry,
  name: string,
  help: string,
  label: string,
  read: () => Promise<Readonly<Record<string, number>>>,
): void {
  new Gauge({
    name,
    help,
    labelNames: [label],
    registers: [registry],
    async collect() {
      const values = await read();
      for (const [key, value] of Object.entries(values)) this.set({ [label]: key }, value);
    },
  });
}

function httpMetrics(registry: Registry): Handler {
  const seconds = histogram(registry, 'pactgraph_http_seconds', 'Answers over HTTP.', [
    'method',
    'route',
    'status',
  ]);
  return (request, response, next) => {
    const stop = seconds.startTimer();
    response.once('close', () => {
      const route = routeOf(request) ?? 'none';
      const { method: asked = '' } = request;
      const method = KNOWN_METHODS.has(asked) ? asked : 'other';
      stop({ method, route, status: String(response.statusCode) });
    });
    next();
  };
}

const KNOWN_METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

function operationMetrics(registry: Registry): AroundOperation {
  const seconds = histogram(registry, 'pactgraph_operation_seconds', 'GraphQL operations.', []);
  return async (_, work) => {
    const stop = seconds.startTimer();
    try {
      return await work();
    } finally {
      stop();
    }
  };
}

function outcomeMetrics(registry: Registry): Metrics['tally'] {
  const outcomes = new Counter({
    name: 'pactgraph_operations_total',
    help: 'GraphQL operations by their outcome: ok, or the code of the first error.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  return (outcome) => outcomes.inc({ outcome });
}

function storeMetrics(registry: Registry): Metrics['measured'] {
  const seconds = histogram(registry, 'pactgraph_store_seconds', 'Calls of the store.', [
    'call',
    'outcome',
  ]);
  return (store) =>
    aroundCalls(store, async (call, work) => {
      const stop = seconds.startTimer({ call });
      try {
        const answer = await work();
        stop({ outcome: 'ok' });
        return answer;
      } catch (error) {
        stop({ outcome: 'failed' });
        throw error;
      }
    });
}

function histogram<L extends string>(
  registry: Registry,
  name: string,
  help: string,
  labelNames: readonly L[],
): Histogram<L> {
  return new Histogram({ name, help, labelNames, buckets: SECONDS, registers: [registry] });
}
