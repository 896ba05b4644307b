import { type Cypher, cypher, FALSE, join, word } from './cypher.ts';

const FIRST_SURROGATE = 0xd800;
const PAST_SURROGATES = '\ue000';
const FIRST_ASTRAL = '\u{10000}';

/**
 * Whether a stored text stands before or after a given one by code point, which is the order of the
 * graph. Neo4j sorts what is stored so, but compares it with a parameter by UTF-16 unit, where it
 * goes by no index; the two differ where 𠮷 (U+20BB7) meets 﨑 (U+FA11) or a full-width mark. A text
 * that holds neither is compared as it is; else what the other order would misplace is put right.
 */
export function compareText(stored: Cypher, side: '<' | '>', text: string): Cypher {
  const { above, below } = misplaced(cypher`(${stored} + '')`, text);
  if (above.length + below.length === 0) return cypher`${stored} ${word(side)} ${text}`;
  const [wrong, missing] = side === '<' ? [above, below] : [below, above];
  const byUnit = cypher`(${stored} + '') ${word(side)} ${text}`;
  return cypher`(${byUnit} AND NOT ${either(wrong)} OR ${either(missing)})`;
}

/**
 * Texts that part from the given one at a character: above it, though their units are less, where
 * they have an astral one for one past the surrogates; below it, though their units are greater, the
 * other way round.
 */
function misplaced(units: Cypher, text: string) {
  const above: Cypher[] = [];
  const below: Cypher[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const past = text.slice(0, at) + PAST_SURROGATES;
    if (unit >= PAST_SURROGATES.charCodeAt(0)) {
      const astral = text.slice(0, at) + FIRST_ASTRAL;
      above.push(cypher`(${units} >= ${astral} AND ${units} < ${past})`);
    } else if (unit >= FIRST_SURROGATE) {
      below.push(cypher`(${units} STARTS WITH ${text.slice(0, at)} AND ${units} >= ${past})`);
      at += 1;
    }
  }
  return { above, below };
}

function either(conditions: readonly Cypher[]): Cypher {
  return conditions.length === 0 ? FALSE : cypher`(${join(conditions, ' OR ')})`;
}
