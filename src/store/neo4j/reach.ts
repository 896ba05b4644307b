import type { GraphModel } from '../../model/graph-model.ts';
import { isNode } from '../reached.ts';
import type { DateBucket, Reach } from '../selection.ts';
import { type Cypher, cypher, join, word } from './cypher.ts';
import { edge, hopBetween, node, property } from './pattern.ts';
import { compileWhere } from './where.ts';

/** The way to a value: a MATCH for each relation, since one edge may be gone along and back. */
export interface Way {
  readonly matches: readonly { readonly pattern: Cypher; readonly where: Cypher }[];
  /** The value there: a node, where it is one. */
  readonly value: Cypher;
}

/**
 * @param near the depth of the node that it goes out from
 * @param first the depth of the first node that it comes to; those after it follow
 */
export function wayTo(model: GraphModel, reach: Reach, near: number, first: number): Way {
  const matches = reach.steps.map(({ relation, where }, i) => ({
    pattern: hopBetween(relation, i === 0 ? near : first + i - 1, first + i),
    where: compileWhere(model, relation.targetKinds, first + i, where, relation.edge),
  }));
  const end = matches.length === 0 ? near : first + matches.length - 1;
  if (isNode(reach)) return { matches, value: node(end) };
  const value = property(reach.by === 'edge' ? edge(end) : node(end), reach.property);
  return { matches, value: reach.bucket === null ? value : BUCKETS[reach.bucket](value) };
}

/** The way as clauses that leave nodes without it out. */
export function matched({ matches }: Way): Cypher {
  const clauses = matches.map(({ pattern, where }) => cypher`MATCH ${pattern} WHERE ${where}`);
  return clauses.length === 0 ? word('') : join(clauses, ' ');
}

/** A date's year, quarter or month as text; null where the date is coarser. */
const BUCKETS: Readonly<Record<DateBucket, (date: Cypher) => Cypher>> = {
  YEAR: (date) => cypher`left(${date}, 4)`,
  QUARTER: (date) =>
    cypher`CASE WHEN size(${date}) >= 7 THEN left(${date}, 4) + '-Q' + toString((toInteger(substring(${date}, 5, 2)) + 2) / 3) END`,
  MONTH: (date) => cypher`CASE WHEN size(${date}) >= 7 THEN left(${date}, 7) END`,
};
