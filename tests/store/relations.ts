import type { GraphModel, Property, Relation } from '../../src/model/graph-model.ts';

/** Looks a relation of a kind up. @throws TypeError where it is not declared */
export function relationOf(model: GraphModel, kind: string, field: string): Relation {
  const found = model.kinds.get(kind)?.relations.find((one) => one.field === field);
  if (!found) throw new TypeError(`${kind}.${field} is not declared`);
  return found;
}

export function kindsOf(model: GraphModel, of: string): readonly string[] {
  return model.interfaces.get(of)?.kinds ?? [of];
}

export function propertiesOf(model: GraphModel, of: string): readonly Property[] {
  return (model.kinds.get(of) ?? model.interfaces.get(of))?.properties ?? [];
}

/** Of an interface the relations that all its kinds have. */
export function relationsOf(model: GraphModel, of: string): readonly Relation[] {
  const [first = [], ...others] = kindsOf(model, of).map(
    (kind) => model.kinds.get(kind)?.relations ?? [],
  );
  return first.filter(({ field }) =>
    others.every((relations) => relations.some((one) => one.field === field)),
  );
}
