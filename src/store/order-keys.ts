import type { EdgeType, GraphModel, Relation } from '../model/graph-model.ts';

/** A property of one end of an edge, copied into the edge so that its index can order by it. */
export interface OrderKey {
  readonly end: 'from' | 'to';
  readonly property: string;
  /** The kinds at that end that have it. */
  readonly kinds: readonly string[];
}

/** The end of the edge that a relation leads to. */
export function farEnd({ direction }: Relation): 'from' | 'to' {
  return direction === 'OUT' ? 'to' : 'from';
}

/** The end of the edge that a relation starts from. */
export function nearEnd({ direction }: Relation): 'from' | 'to' {
  return direction === 'OUT' ? 'from' : 'to';
}

/** What edges of the type are ordered by. */
export function orderKeysOf(model: GraphModel, edge: EdgeType): OrderKey[] {
  const keys = new Map<string, OrderKey>();
  for (const relation of relationsOf(model, edge)) {
    if (relation.orderKey === null) continue;
    const key = { end: farEnd(relation), property: relation.orderKey };
    const name = `${key.end} ${key.property}`;
    const kinds = new Set([...(keys.get(name)?.kinds ?? []), ...relation.targetKinds]);
    keys.set(name, { ...key, kinds: [...kinds] });
  }
  return [...keys.values()];
}

/** What leads along edges of the type, either way. */
export function relationsOf(model: GraphModel, { name }: EdgeType): Relation[] {
  return [...model.kinds.values()].flatMap(({ relations }) =>
    relations.filter(({ edge }) => edge === name),
  );
}

/** The other end. */
export function otherEnd(end: OrderKey['end']): OrderKey['end'] {
  return end === 'from' ? 'to' : 'from';
}

/** Whether the far nodes of a relation list nodes of the kind, along the same edges, by the property. */
export function isListedBy(
  model: GraphModel,
  kind: string,
  relation: Relation,
  property: string,
): boolean {
  return relation.targetKinds.every((far) =>
    model.kinds
      .get(far)
      ?.relations.some(
        (back) =>
          back.edge === relation.edge &&
          back.direction !== relation.direction &&
          back.targetKinds.includes(kind) &&
          back.orderKey === property,
      ),
  );
}
