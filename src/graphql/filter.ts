import type { GraphModel, Relation } from '../model/graph-model.ts';
import type { Comparison, Test, Where } from '../store/selection.ts';
import { relationsOf } from './relations-of.ts';

type Input = Readonly<Record<string, unknown>>;

/**
 * A filter's value as the condition that the store takes; null where it asks for nothing.
 * @param of a kind or an interface
 */
export function whereOf(
  model: GraphModel,
  of: string,
  filter: Input | null | undefined,
): Where | null {
  if (!filter) return null;
  const all = Object.entries(filter).flatMap(([field, value]) => partOf(model, of, field, value));
  return all.length === 0 ? null : { op: 'and', all };
}

function partOf(model: GraphModel, of: string, field: string, value: unknown): Where[] {
  if (value === null || value === undefined) return [];
  if (field === 'and' || field === 'or') {
    const all = (value as Input[]).map((one) => whereOf(model, of, one) ?? PASS);
    return [{ op: field, all }];
  }
  if (field === 'not') return [{ op: 'not', where: whereOf(model, of, value as Input) ?? PASS }];
  if (field === 'edge') return onEdge(value as Input);
  const relation = relationsOf(model, of).find((one) => one.field === field);
  if (relation) return throughRelation(model, relation, value as Input);
  return comparisons(field, value as Input);
}

/** An empty filter lets everything pass. */
const PASS: Where = { op: 'and', all: [] };

function throughRelation(model: GraphModel, relation: Relation, value: Input): Where[] {
  const quantified = (['some', 'every', 'none'] as const).flatMap((op): Where[] => {
    const inner = value[op];
    if (inner === undefined || inner === null) return [];
    return [{ op, relation, where: whereOf(model, relation.target, inner as Input) }];
  });
  const { count } = value;
  return count ? [...quantified, ...counts(model, relation, count as Input)] : quantified;
}

/** Where none is too few, some must be there: by that a store finds them from the far end. */
function counts(model: GraphModel, relation: Relation, { where: of, ...tests }: Input): Where[] {
  const where = whereOf(model, relation.target, of as Input | null | undefined);
  return testsIn(tests).flatMap(({ test, value }): Where[] => {
    const count: Where = { op: 'count', relation, where, test, value };
    const isSome = where !== null && !passesZero({ test, value });
    return isSome ? [{ op: 'some', relation, where }, count] : [count];
  });
}

function passesZero({ test, value }: Test): boolean {
  const bound = typeof value === 'number' ? value : 0;
  switch (test) {
    case 'eq':
      return value === 0;
    case 'in':
      return !Array.isArray(value) || value.includes(0);
    case 'gt':
      return bound < 0;
    case 'gte':
      return bound <= 0;
    default:
      return true;
  }
}

function onEdge(filter: Input): Where[] {
  return Object.entries(filter)
    .flatMap(([property, tests]) => (tests ? comparisons(property, tests as Input) : []))
    .map((one): Comparison => ({ ...one, by: 'edge' }));
}

function comparisons(property: string, tests: Input): Comparison[] {
  return testsIn(tests).map((test) => ({ op: 'compare', property, ...test }));
}

function testsIn(tests: Input): Test[] {
  return Object.entries(tests).flatMap(([test, value]): Test[] =>
    value === undefined ? [] : [{ test: test as Test['test'], value: value as Test['value'] }],
  );
}
