import type { GraphModel, Property } from '../model/graph-model.ts';
import { digest } from '../model/ids.ts';
import type { Value, Values } from '../model/value.ts';
import { encodeCursor } from './cursor.ts';
import { ID } from './id-property.ts';
import { pageOf } from './page-of.ts';
import { reachedProperty } from './reached.ts';
import type { Grouping, GroupOrder, GroupTable, GroupValue, Reach } from './selection.ts';

/** The order of a grouping in full: what was asked for, then the keys. */
export function fullOrder({ keys, order }: Grouping): GroupOrder[] {
  return [
    ...order,
    ...keys.map((_, at): GroupOrder => ({ value: { by: 'key', at }, direction: 'ASC' })),
  ];
}

/** Tells a grouping's cursors from those of others: by its keys and its order. */
export function groupFingerprint({ keys, measures, order }: Grouping): string {
  const by = order.map(({ value, direction }) => {
    const measure = value.by === 'measure' ? measures[value.at] : undefined;
    return [direction, measure ? [measure.fn, reachPrint(measure.reach)] : value];
  });
  const print = [keys.map(({ reach, after }) => [after, reachPrint(reach)]), by];
  return digest('groups', JSON.stringify(print)).slice(0, 6);
}

function reachPrint({ steps, by, property, bucket }: Reach) {
  const path = steps.map(({ relation }) => [relation.edge, relation.direction, relation.target]);
  return [path, by, property, bucket];
}

/** Makes the cursors of a grouping's groups, each of its values in the full order. */
export function groupCursors(
  grouping: Grouping,
): (values: readonly (string | number | null)[]) => string {
  const fingerprint = groupFingerprint(grouping);
  return (values) => encodeCursor(fingerprint, values, '');
}

/** What a group's value is, as a property: tests compare by it, answers are read by it. */
export function valueProperty(model: GraphModel, grouping: Grouping, value: GroupValue): Property {
  if (value.by === 'count') return { ...ID, name: 'count', type: 'Int' };
  if (value.by === 'key')
    return reachedProperty(model, grouping.of, grouping.keys[value.at]?.reach);
  const measure = grouping.measures[value.at];
  if (measure?.fn === 'countDistinct') return { ...ID, name: 'countDistinct', type: 'Int' };
  return reachedProperty(model, grouping.of, measure?.reach);
}

/** A value of a group as the API shows it; truth stands as 1 and 0 in cursors and in orders. */
export function shownValue({ type }: Property, value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (type === 'Boolean') return Boolean(value);
  return type === 'Int' || type === 'Float' ? Number(value) : String(value);
}

/** Groups as columns. @param rows the count, the keys and the measures of each; one more than the window holds */
export function tableOf(
  model: GraphModel,
  grouping: Grouping,
  rows: readonly (readonly unknown[])[],
): GroupTable {
  const { keys, measures, window } = grouping;
  const { items, hasNext } = pageOf(rows, window, null);
  const columnOf = (value: GroupValue, at: number): readonly Value[] => {
    const property = valueProperty(model, grouping, value);
    return items.map((row) => shownValue(property, row[at]));
  };
  return {
    counts: items.map(([count]) => Number(count)),
    keys: keys.map((_, at) => columnOf({ by: 'key', at }, 1 + at)),
    measures: measures.map((_, at) => columnOf({ by: 'measure', at }, 1 + keys.length + at)),
    hasNext,
  };
}

/** Makes the measures of each group, by their aliases, of values in the order of the measures. */
export function measuresIn(
  model: GraphModel,
  grouping: Grouping,
): (values: readonly unknown[]) => Values {
  const shown = grouping.measures.map(({ alias }, at) => {
    return { alias, property: valueProperty(model, grouping, { by: 'measure', at }) };
  });
  return (values) =>
    Object.fromEntries(
      shown.map(({ alias, property }, at) => [alias, shownValue(property, values[at])]),
    );
}
