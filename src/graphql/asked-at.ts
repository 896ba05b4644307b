import {
  type GraphQLResolveInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { askedOf } from './fields.ts';

/** What a request asks for at a path of fields below a root field: `['names', 'match', 'node']`. */
export function askedAt(info: GraphQLResolveInfo, path: readonly string[]): SelectionSetNode[] {
  let type = getNamedType(info.returnType);
  let sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  for (const name of path) {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const field = type.getFields()[name];
    if (!field) throw new TypeError(`${type.name} has no field ${name}`);
    const names = new Set([type.name]);
    sets = askedOf(sets, type, names, info)
      .filter((asked) => asked.field === name)
      .flatMap(({ below }) => below);
    type = getNamedType(field.type);
  }
  return sets;
}
