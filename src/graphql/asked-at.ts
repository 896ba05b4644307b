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
  return placeAt(info, path).sets;
}

/** Whether a request asks for the field at the end of a path: `['rows', 'cells', 'strength']`. */
export function isAskedAt(info: GraphQLResolveInfo, path: readonly string[]): boolean {
  const { type, sets } = placeAt(info, path.slice(0, -1));
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const asked = askedOf(sets, type, info);
  return asked.some(({ field }) => field === path.at(-1));
}

function placeAt(info: GraphQLResolveInfo, path: readonly string[]) {
  let type = getNamedType(info.returnType);
  let sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  for (const name of path) {
    if (!isObjectType(type) && !isInterfaceType(type)) return { type, sets: [] };
    const field = type.getFields()[name];
    if (!field) throw new TypeError(`${type.name} has no field ${name}`);
    sets = askedOf(sets, type, info)
      .filter((asked) => asked.field === name)
      .flatMap(({ below }) => below);
    type = getNamedType(field.type);
  }
  return { type, sets };
}
