import { simplify } from '../model/simplify.ts';

/** Long texts that no comparison looks into. */
const UNREAD: ReadonlySet<string> = new Set(['text', 'evidence', 'id', 'published']);

/**
 * A value with its words in Simplified characters and compatibility forms folded: a name is the same name
 * in either script, and in brackets of either width.
 */
export function inOneScript<T>(value: T): T {
  return folded(value) as T;
}

function folded(value: unknown): unknown {
  if (typeof value === 'string') return simplify(value.normalize('NFKC'));
  if (Array.isArray(value)) return value.map(folded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, UNREAD.has(key) ? inner : folded(inner)]),
  );
}
