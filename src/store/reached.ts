import type { GraphModel, Property } from '../model/graph-model.ts';
import { ID } from './id-property.ts';
import type { GroupKey, Reach } from './selection.ts';

/** The property that a reach ends in; a bucket of a date is a text. */
export function reachedProperty(model: GraphModel, of: string, reach?: Reach): Property {
  const last = reach?.steps.at(-1)?.relation;
  if (!reach || isNode(reach)) return ID;
  const declared =
    reach.by === 'edge' && last
      ? model.edges.get(last.edge)?.properties
      : kindsAt(model, of, reach).flatMap((kind) => model.kinds.get(kind)?.properties ?? []);
  const found = declared?.find(({ name }) => name === reach.property);
  if (!found) return ID;
  return reach.bucket === null ? found : { ...found, type: 'String', required: false };
}

/** Whether what is reached is a node, not a value of it. */
export function isNode({ by, property }: Reach): boolean {
  return by === 'node' && property === 'id';
}

/** The kinds of the nodes at the end of a reach. */
export function kindsAt(model: GraphModel, of: string, { steps }: Reach): readonly string[] {
  return steps.at(-1)?.relation.targetKinds ?? model.interfaces.get(of)?.kinds ?? [of];
}

/** Whether a node reaches each of its values once: rows of it are then counted without telling them apart. */
function isReachedOnce(model: GraphModel, of: string, reach: Reach): boolean {
  if (reach.steps.length === 0) return true;
  if (reach.steps.length > 1) return false;
  if (isNode(reach)) return true;
  const isSingle = kindsAt(model, of, reach).length === 1 && reach.bucket === null;
  return reach.by === 'node' && isSingle && reachedProperty(model, of, reach).unique;
}

/** Whether every way to its end gives a value: an outer join then misses it only where there is no way. */
export function isAlwaysThere(model: GraphModel, of: string, reach: Reach): boolean {
  if (reach.steps.length !== 1) return false;
  if (isNode(reach)) return true;
  const isSingle = reach.by === 'edge' || kindsAt(model, of, reach).length === 1;
  return isSingle && reach.bucket === null && reachedProperty(model, of, reach).required;
}

/** Whether nodes that reach no value of the key are left out. */
export function isInner({ missing, after }: GroupKey): boolean {
  return missing === 'drop' || after !== null;
}

/**
 * Whether the rows of a node hold each value of the key once: those of an outer key that is not
 * always there are told apart when it is read.
 */
export function isTold(model: GraphModel, of: string, key: GroupKey): boolean {
  const { reach } = key;
  return isReachedOnce(model, of, reach) || !(isInner(key) || isAlwaysThere(model, of, reach));
}
