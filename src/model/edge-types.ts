import type { EdgeType, Kind, Property, Relation } from './graph-model.ts';

/** The edge types that the relations of all kinds speak of, in order of appearance. */
export function edgeTypesOf(
  kinds: ReadonlyMap<string, Kind>,
  properties: ReadonlyMap<string, readonly Property[]>,
  fail: (reason: string) => never,
): Map<string, EdgeType> {
  const edges = new Map<string, EdgeType>();
  for (const kind of kinds.values()) {
    for (const relation of kind.relations) {
      checkOrderKey(kind, relation, kinds, fail);
      const seen = endsOf(kind, relation);
      const known = edges.get(relation.edge);
      if (known && known.propertiesType !== relation.properties) {
        fail(`the ends of ${relation.edge} name different @relationProperties`);
      }
      edges.set(relation.edge, {
        name: relation.edge,
        sources: union(known?.sources ?? [], seen.sources),
        targets: union(known?.targets ?? [], seen.targets),
        propertiesType: relation.properties,
        properties: properties.get(relation.properties ?? '') ?? [],
      });
    }
  }
  return edges;
}

function endsOf({ name }: Kind, { direction, targetKinds }: Relation) {
  return direction === 'OUT'
    ? { sources: [name], targets: targetKinds }
    : { sources: targetKinds, targets: [name] };
}

function checkOrderKey(
  kind: Kind,
  { field, orderKey, targetKinds }: Relation,
  kinds: ReadonlyMap<string, Kind>,
  fail: (reason: string) => never,
): void {
  if (orderKey === null) return;
  for (const target of targetKinds) {
    if (!kinds.get(target)?.properties.some(({ name }) => name === orderKey)) {
      fail(`${kind.name}.${field} is ordered by ${target}.${orderKey}, which is not declared`);
    }
  }
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}
