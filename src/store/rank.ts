import type { Kind, Property } from '../model/graph-model.ts';
import type { Value, Values } from '../model/value.ts';
import { foldText } from './fold-text.ts';
import { soundedBy } from './pinyin.ts';

/** How much each way of matching counts, before the property's weight. */
const EXACT = 8;
const PREFIX = 4;
const PHRASE = 2;
const WORDS = 1;
/** A name that sounds like the query, or of which the beginning does. */
const SOUND = 3;
const SOUND_PREFIX = 1.5;

/**
 * What tells how well a node answers a search: for each searchable property its weight times the best
 * match of its values, less for longer ones. The rank is ours, so that it is equal on every store.
 * @param text as the user wrote it
 */
export function rankBy(text: string): (kind: Kind, values: Values) => number {
  const query = foldText(text);
  const words = query.split(/\s+/u);
  const best = (property: Property, value: Value | undefined): number => {
    if (value === null || value === undefined) return 0;
    if (Array.isArray(value)) return Math.max(0, ...value.map((item) => best(property, item)));
    const folded = foldText(String(value));
    return matchOf(folded, query, words) || (property.pinyin ? soundOf(folded, query) : 0);
  };
  return ({ properties }, values) => {
    let score = 0;
    for (const property of properties) {
      if (property.searchable !== null) {
        score += property.searchable * best(property, values[property.name]);
      }
    }
    return score;
  };
}

function matchOf(value: string, query: string, words: readonly string[]): number {
  if (value === query) return EXACT;
  const shortness = shortnessOf(value, query);
  if (value.startsWith(query)) return PREFIX * shortness;
  if (value.includes(query)) return PHRASE * shortness;
  return words.some((word) => value.includes(word)) ? WORDS * shortness : 0;
}

function soundOf(value: string, query: string): number {
  const length = soundedBy(value, query);
  if (length === 0) return 0;
  return length === Array.from(value).length ? SOUND : SOUND_PREFIX * shortnessOf(value, query);
}

function shortnessOf(value: string, query: string): number {
  return 1 / (1 + Math.log2(1 + value.length / Math.max(1, query.length)));
}
