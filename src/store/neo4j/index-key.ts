import type { Property } from '../../model/graph-model.ts';

/** An index takes values of 8 kB at most, and refuses the write of a longer one. */
const LONGEST = 200;

/**
 * Whether lookups go by an index. As in SQLite: long text, which search reads with the least weight,
 * is found by search alone.
 */
export function isIndexed({ list, searchable }: Property): boolean {
  return !list && (searchable === null || searchable > 1);
}

/** Whether the index holds the beginning of a text, as it is compared, in place of the text, which may have any length. */
export function isIndexedByKey(property: Property): boolean {
  return isIndexed(property) && property.type === 'String' && !property.unique;
}

/** The property that holds the beginning. */
export function keyProperty({ name }: Property): string {
  return `__${name}`;
}

/** The property that holds the form that filters compare, where it is another than the value. */
export function foldedProperty({ name }: Property): string {
  return `__folded_${name}`;
}

export function indexKey(text: string): string {
  return text.slice(0, LONGEST);
}
