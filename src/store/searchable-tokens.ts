import type { Kind } from '../model/graph-model.ts';
import type { Values } from '../model/value.ts';
import { foldText } from './fold-text.ts';
import { soundTokens } from './pinyin.ts';
import { indexTokens } from './tokens.ts';

/** The tokens of a node's searchable properties, as we cut them, between blanks; `` for none. */
export function searchableTokens(kind: Kind, values: Values): string {
  return kind.properties
    .filter((property) => property.searchable !== null)
    .flatMap((property) =>
      [values[property.name] ?? []].flat().flatMap((item) => {
        const text = String(item);
        const tokens = indexTokens(text);
        return property.pinyin ? [...tokens, ...soundTokens(foldText(text))] : tokens;
      }),
    )
    .join(' ');
}
