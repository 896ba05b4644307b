import type { GraphEvidence } from '../../model/graph-part.ts';

/** Stands before every character of the parts that it parts. */
const BETWEEN = ' ';
/** After every digit: what has no confidence is the least sure. */
const UNSURE = 'z';

/** The property that evidence is read by: an index of subject and order gives the first few at once. */
export const ORDER = '__order';

/**
 * A text that sorts evidence as SQLite's index does: by property, that of existence first, then the
 * surest first, then by article, place and id; nulls first, but for confidence.
 */
export function evidenceOrder(evidence: GraphEvidence): string {
  const { property, confidence, article, start, id } = evidence;
  return [
    property ?? '',
    confidence === null ? UNSURE : falling(confidence),
    article ?? '',
    start === null ? '' : String(start).padStart(10, '0'),
    id,
  ].join(BETWEEN);
}

/** What the order of evidence of this property (null: of existence) begins with. */
export function orderPrefix(property: string | null): string {
  return `${property ?? ''}${BETWEEN}`;
}

/** What no evidence of existence comes after, and all that of values. */
export const FIRST_OF_VALUES = '!';

/** A number from 0 up, to its last bit, as text that falls when it rises. */
function falling(value: number): string {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  return (~bits.getBigUint64(0) & 0xffff_ffff_ffff_ffffn).toString(16).padStart(16, '0');
}
