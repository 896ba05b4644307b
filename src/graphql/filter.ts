import type { GraphModel, Relation } from '../model/graph-model.ts';
import type { Comparison, Order, Where } from '../store/selection.ts';
import { relationsOf } from './relations-of.ts';

type Input = Readonly<Record<string, unknown>>;

/** A filter's value as the condition that the store takes; null where it asks for nothing. */
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
  const relation = relationsOf(model, of).find((one) => one.field === field);
  if (relation) return quantified(model, relation, value as Input);
  return comparisons(field, value as Input);
}

/** An empty filter lets everything pass. */
const PASS: Where = { op: 'and', all: [] };

function quantified(model: GraphModel, relation: Relation, value: Input): Where[] {
  return (['some', 'every', 'none'] as const).flatMap((op) => {
    const inner = value[op];
    if (inner === undefined || inner === null) return [];
    return [{ op, relation, where: whereOf(model, relation.target, inner as Input) }];
  });
}

function comparisons(property: string, tests: Input): Where[] {
  return Object.entries(tests).flatMap(([test, value]): Where[] => {
    if (value === undefined) return [];
    return [
      {
        op: 'compare',
        property,
        test: test as Comparison['test'],
        value: value as Comparison['value'],
      },
    ];
  });
}

export function orderOf(orderBy: readonly Input[] | null | undefined): Order[] {
  return (orderBy ?? []).flatMap((one) =>
    Object.entries(one).map(([property, direction]) => ({
      by: 'node' as const,
      property,
      direction: direction as Order['direction'],
    })),
  );
}
