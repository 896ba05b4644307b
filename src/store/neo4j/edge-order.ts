import type { EdgeType, GraphModel } from '../../model/graph-model.ts';
import { type OrderKey, orderKeysOf, otherEnd } from '../order-keys.ts';
import { type Cypher, cypher, name } from './cypher.ts';
import type { Key } from './keyset.ts';
import { property } from './pattern.ts';

/**
 * What edges hold of their ends, so that an index of the edges gives those of one node in their
 * order: the first page of a node with many is as near as that of one with few.
 */

/** Stands for a value that is not there: the least, so it is last where the latest is first. */
const NO_VALUE = '';

/** The property of an edge that holds the id of an end. */
function idProperty(end: OrderKey['end']): string {
  return `__${end}_id`;
}

/** The property of an edge that holds what it is ordered by. */
function keyProperty({ end, property: of }: Pick<OrderKey, 'end' | 'property'>): string {
  return `__${end}_${of}`;
}

/** The properties of the index of an order; an edge that lacks one is not in it. */
export function indexedProperties(key: Pick<OrderKey, 'end' | 'property'>): string[] {
  return [idProperty(otherEnd(key.end)), keyProperty(key)];
}

/** The order of the edges of a node of an id, by their index. */
export interface EdgeOrder {
  /** True of those edges. */
  readonly condition: Cypher;
  readonly key: Pick<Key, 'value' | 'indexed'>;
}

/** @param variable the edges' */
export function edgeOrder(
  variable: Cypher,
  key: Pick<OrderKey, 'end' | 'property'>,
  id: Cypher,
): EdgeOrder {
  const value = property(variable, keyProperty(key));
  const leading = property(variable, idProperty(otherEnd(key.end)));
  return {
    condition: cypher`${leading} = ${id} AND ${value} IS NOT NULL`,
    key: { value, indexed: { leading, absent: NO_VALUE } },
  };
}

/** Copies what an edge `r` is ordered by from its ends, the nodes `from` and `to` of these kinds. */
export function copiedKeys(
  model: GraphModel,
  type: EdgeType,
  kinds: Readonly<Record<OrderKey['end'], string>>,
): Cypher[] {
  const keys = orderKeysOf(model, type).filter((key) => key.kinds.includes(kinds[key.end]));
  const nears = new Set(keys.map(({ end }) => otherEnd(end)));
  return [
    ...[...nears].map((end) => cypher`r.${name(idProperty(end))} = ${name(end)}.id`),
    ...keys.map((key) => copiedKey(key)),
  ];
}

/** Statements for each `row`, the id of a node of the kind whose values changed: its edges follow. */
export function followingEdges(model: GraphModel, kind: string): Cypher[] {
  return [...model.edges.values()].flatMap((type) =>
    orderKeysOf(model, type)
      .filter(({ kinds }) => kinds.includes(kind))
      .map((key) => {
        const near = cypher`(${name(key.end)}:${name(kind)} {id: row})`;
        const hop =
          key.end === 'from'
            ? cypher`-[r:${name(type.name)}]->()`
            : cypher`<-[r:${name(type.name)}]-()`;
        return cypher`MATCH ${near}${hop} SET ${copiedKey(key)}`;
      }),
  );
}

function copiedKey(key: OrderKey): Cypher {
  const value = property(name(key.end), key.property);
  return cypher`r.${name(keyProperty(key))} = coalesce(${value}, ${NO_VALUE})`;
}
