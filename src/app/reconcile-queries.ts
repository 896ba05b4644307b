import { AppError } from '../errors/app-error.ts';
import { type AskedName, checkCount } from '../graphql/names/match-names.ts';

/** What can be matched, by the id that the service gives it. */
export const TYPES = [
  { id: 'Region', name: 'Region: a division, a zone, a group' },
  { id: 'Institution', name: 'Institution' },
] as const;

export const MOST_RESULTS = 10;

/** A query of a batch, as the specification has it. */
export interface ReconcileQuery {
  readonly query: string;
  readonly type: AskedName['kind'];
  readonly limit: number;
  /** Values of other columns: what it belongs to may be among them. */
  readonly beside: readonly string[];
}

/** @throws AppError `reconcile.bad-queries`, `query.bad-names` */
export function readQueries(text: unknown): Map<string, ReconcileQuery> {
  const batch = typeof text === 'string' ? parsed(text) : null;
  if (typeof batch !== 'object' || batch === null || Array.isArray(batch))
    throw badQueries('it is no object');
  const entries = Object.entries(batch);
  checkCount(entries.length);
  return new Map(entries.map(([key, query]) => [key, readQuery(query)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badQueries('it is not JSON');
  }
}

function readQuery(value: unknown): ReconcileQuery {
  if (typeof value !== 'object' || value === null) throw badQueries('a query is no object');
  const { query, type, limit, properties } = value as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string') throw badQueries('a query has no text `query`');
  return {
    query,
    type: readType(type),
    limit: typeof limit === 'number' && limit >= 1 ? Math.min(limit, MOST_RESULTS) : MOST_RESULTS,
    beside: Array.isArray(properties) ? properties.flatMap(valuesOf) : [],
  };
}

/** A type may be an id or a list of ids; one of several, or none, is any. */
function readType(type: unknown): ReconcileQuery['type'] {
  const [only, ...others] = [type ?? []].flat();
  if (only === undefined || others.length > 0) return null;
  const known = TYPES.find(({ id }) => id === only);
  if (!known) throw badQueries(`there is no type ${String(only).slice(0, 40)}`);
  return known.id;
}

/** A value is text, an entity that was matched already, or a list of such. */
function valuesOf(property: unknown): string[] {
  const value = (property as { v?: unknown } | null)?.v;
  return [value ?? []].flat().flatMap((one) => {
    if (typeof one === 'string') return [one];
    const name = (one as { name?: unknown } | null)?.name;
    return typeof name === 'string' ? [name] : [];
  });
}

function badQueries(reason: string): AppError {
  return new AppError('reconcile.bad-queries', { reason });
}
