import {
  AggregatorRegistry,
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  Registry,
} from 'prom-client';
import type { AroundOperation } from '../graphql/operate.ts';
import type { Archive } from '../store/archive.ts';
import type { GraphReads, GraphStore } from '../store/graph-store.ts';
import { aroundCalls } from './around-calls.ts';
import type { Commons, Measured } from './commons.ts';
import { type Handler, routeOf } from './handler.ts';

const SECONDS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60];

/** What the server measures: of HTTP, of operations, of the store and of what was ingested. */
export interface Metrics {
  readonly contentType: string;
  /** Those of all processes of the server together, in the words of Prometheus. */
  text(): Promise<string>;
  /** Those of this process. */
  measured(): Promise<Measured>;
  readonly http: Handler;
  readonly operations: AroundOperation;
  /** Counts an operation by its outcome. */
  readonly tally: (outcome: string) => void;
  /** The store itself, with each call measured. */
  watching<T extends GraphReads>(store: T): T;
}

/**
 * @param archive what was ingested; null where it is not at hand
 * @param all what all processes measured, this one among them
 */
export function createMetrics(
  store: GraphStore,
  archive: Pick<Archive, 'count'> | null,
  all: Commons['measured'] = async (own) => [own],
): Metrics {
  const registry = ofProcess();
  const graph = ofGraph(store, archive);
  const measured = () => registry.getMetricsAsJSON();
  return {
    contentType: registry.contentType,
    measured,
    async text() {
      const together = AggregatorRegistry.aggregate([...(await all(await measured()))]);
      return (await together.metrics()) + (await graph.metrics());
    },
    http: httpMetrics(registry),
    operations: operationMetrics(registry),
    tally: outcomeMetrics(registry),
    watching: storeMetrics(registry),
  };
}

/** What each process measures of itself, and how many measure. */
function ofProcess(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'pactgraph_' });
  // The library leaves it out where several are added up.
  Object.assign(registry.getSingleMetric('pactgraph_process_start_time_seconds') ?? {}, {
    aggregator: 'min',
  });
  const help = 'Processes that answer.';
  new Gauge({ name: 'pactgraph_processes', help, registers: [registry] }).set(1);
  return registry;
}

/** What is the same whichever process tells it. */
function ofGraph(store: GraphStore, archive: Pick<Archive, 'count'> | null): Registry {
  const registry = new Registry();
  gauge(registry, 'pactgraph_graph_size', 'Nodes, edges and evidence, by kind.', 'kind', () =>
    store.counts(),
  );
  if (archive) {
    gauge(registry, 'pactgraph_documents', 'Documents in the archive.', 'outcome', async () => ({
      ...(await archive.count()),
    }));
  }
  return registry;
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

function storeMetrics(registry: Registry): Metrics['watching'] {
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
