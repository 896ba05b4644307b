import type { GraphModel } from '../model/graph-model.ts';
import type { Order, ValueOrder } from '../store/selection.ts';
import { relationsOf } from './relations-of.ts';

type Input = Readonly<Record<string, unknown>>;
type Direction = Order['direction'];

/**
 * The orders that the store takes, one after the other.
 * @param of a kind or an interface
 */
export function orderOf(
  model: GraphModel,
  of: string,
  orderBy: readonly Input[] | null | undefined,
): Order[] {
  return (orderBy ?? []).flatMap((one) =>
    Object.entries(one).flatMap(([field, value]) => ordersIn(model, of, field, value)),
  );
}

function ordersIn(model: GraphModel, of: string, field: string, value: unknown): Order[] {
  if (field === 'edge') return byValue('edge', value as Input);
  const relation = relationsOf(model, of).find((one) => one.field === field);
  if (!relation) return byValue('node', { [field]: value });
  return Object.entries(value as Input).flatMap(([by, inner]): Order[] =>
    by === 'count'
      ? [{ by, relation, direction: inner as Direction }]
      : Object.entries(inner as Input).map(([property, direction]) => ({
          by: by as 'min' | 'max',
          relation,
          property,
          direction: direction as Direction,
        })),
  );
}

function byValue(by: ValueOrder['by'], value: Input): Order[] {
  return Object.entries(value).map(([property, direction]) => ({
    by,
    property,
    direction: direction as Direction,
  }));
}
