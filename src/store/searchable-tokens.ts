import type { Kind } from '../model/graph-model.ts';
import type { Values } from '../model/value.ts';
import { indexTokens } from './tokens.ts';

/** The tokens of a node's searchable properties, as we cut them, between blanks; `` for none. */
export function searchableTokens(kind: Kind, values: Values): string {
  return kind.properties
    .filter((property) => property.searchable !== null)
    .flatMap((property) => [values[property.name] ?? []].flat())
    .flatMap((text) => indexTokens(String(text)))
    .join(' ');
}
