/** A name as identity reads it: compatibility forms folded, case and blanks dropped. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}
