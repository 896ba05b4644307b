/**
 * Whether a test that needs a component of others (`neo4j`, `compose`, a client of the exports) must fail
 * where it is missing instead of being skipped: `INSIST_ON` names those, with blanks between them.
 */
export function isInsistedOn(component: string): boolean {
  return (process.env['INSIST_ON'] ?? '').split(' ').includes(component);
}
