import type { AroundOperation } from '../../graphql/operate.ts';
import type { IngestReport } from '../../pipeline/ingest.ts';
import type { GraphReads } from '../../store/graph-store.ts';
import type { Handler } from '../handler.ts';

/** Numbers and texts that a span carries; never what was asked. */
export type Attributes = Readonly<Record<string, string | number>>;

/**
 * Spans around what the server does; each is a child of the one that is open around it. Disposing
 * sends what is left.
 */
export interface Tracing extends AsyncDisposable {
  /** One span for each request; null where there are none. */
  readonly http: Handler | null;
  /** One for each operation; null where there are none. */
  readonly operations: AroundOperation | null;
  /** The store itself, with a span for each reading and writing. */
  traced<T extends GraphReads>(store: T): T;
  /** @param found attributes that only the answer tells */
  span<T>(
    name: string,
    attributes: Attributes,
    work: () => Promise<T>,
    found?: (answer: T) => Attributes,
  ): Promise<T>;
}

/** Does the work and nothing else. */
export const NO_TRACING: Tracing = {
  http: null,
  operations: null,
  traced: (store) => store,
  span: (_name, _attributes, work) => work(),
  [Symbol.asyncDispose]: async () => {},
};

/** A span around an ingest, with how many documents it took and how many failed. */
export function ingestSpan(
  { span }: Pick<Tracing, 'span'>,
  work: () => Promise<IngestReport>,
): Promise<IngestReport> {
  return span('ingest', {}, work, ({ documents, failures }) => ({
    'pactgraph.documents': documents,
    'pactgraph.failures': failures.length,
  }));
}
