import type { Reading, Reference } from '../model/reading.ts';
import type { FactSheet } from './fact-sheet.ts';

/** What the stages of assembly share. */
export interface Assembly {
  readonly sheet: FactSheet;
  readonly reading: Reading;
  readonly article: string;
  /** The subject of each entity's key. */
  readonly refs: ReadonlyMap<string, string>;
}

/**
 * The blocking key: reports of one thing share it, whatever else they say. It is the parties, or
 * without any the name alone.
 */
export function blockOf(kind: string, parties: readonly string[], fallback: string): string {
  const key = parties.length > 0 ? [...new Set(parties)].sort().join('|') : `unsigned|${fallback}`;
  return `${kind}|${key}`;
}

/** An edge between an entity and `node`: from the entity, or to it. */
export function link(
  { sheet, refs }: Assembly,
  type: string,
  { key, evidence }: Reference,
  node: string,
  values: Record<string, string | number>,
  end: 'from' | 'to' = 'to',
): void {
  const entity = refs.get(key);
  if (entity === undefined) return;
  if (end === 'to') sheet.edge(type, entity, node, values, evidence);
  else sheet.edge(type, node, entity, values, evidence);
}
