import type { GraphModel, Relation } from '../model/graph-model.ts';

/** The relations of a kind, or those that all kinds of an interface have alike. */
export function relationsOf(model: GraphModel, of: string): readonly Relation[] {
  const kinds = (model.interfaces.get(of)?.kinds ?? [of]).map((name) => model.kinds.get(name));
  const [first, ...others] = kinds.map((kind) => kind?.relations ?? []);
  return (first ?? []).filter((relation) =>
    others.every((relations) => relations.some((other) => isAlike(other, relation))),
  );
}

function isAlike(a: Relation, b: Relation): boolean {
  return (
    a.field === b.field && a.edge === b.edge && a.direction === b.direction && a.target === b.target
  );
}
