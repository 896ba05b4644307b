import type { GraphQLSchema, SelectionSetNode } from 'graphql';
import type { Branch } from '../store/selection.ts';
import type { Request } from './fields.ts';
import type { Budget, Spent } from './limits.ts';
import { usesVariables } from './variable-use.ts';

/** Where branches are asked for. */
interface Place {
  readonly schema: GraphQLSchema;
  /** A kind, an interface, or `Node`. */
  readonly of: string;
  readonly sets: readonly SelectionSetNode[];
  readonly depth: number;
  /** How many nodes ask for them. */
  readonly parents: number;
}

interface Known extends Place {
  readonly branches: readonly Branch[];
  /** For one parent. */
  readonly spent: Spent;
}

/** By the first of the sets: they go when the server forgets the document. */
const known = new WeakMap<SelectionSetNode, Known[]>();
/** Places of one set differ by the type that a fragment is spread in, and by its depth. */
const MOST_PLACES = 8;

/**
 * What no variable enters is compiled once for a document, and is the same object each time, so that
 * a store can keep its own statement for it too. What it spends is spent at every request.
 */
export function fixedBranches(
  place: Place,
  request: Request,
  budget: Budget,
  compile: () => readonly Branch[],
): readonly Branch[] {
  const [first] = place.sets;
  if (!first || place.sets.some((set) => usesVariables(set, request.fragments))) return compile();
  const places = known.get(first) ?? [];
  const found = places.find((one) => isSame(one, place));
  if (found) {
    const { cost, deepest, pages } = found.spent;
    if (cost > 0) budget.spend(deepest, place.parents, cost, pages);
    return found.branches;
  }
  const { value: branches, spent } = budget.during(compile);
  if (places.length < MOST_PLACES) {
    places.push({ ...place, branches, spent: { ...spent, cost: spent.cost / place.parents } });
    known.set(first, places);
  }
  return branches;
}

function isSame(one: Place, { schema, of, depth, sets }: Place): boolean {
  return (
    one.schema === schema &&
    one.of === of &&
    one.depth === depth &&
    one.sets.length === sets.length &&
    one.sets.every((set, i) => set === sets[i])
  );
}
