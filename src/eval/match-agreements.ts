/** What of an agreement tells which one it is. */
export interface Comparable {
  readonly type?: string | null;
  readonly status?: string;
  readonly signedOn?: string | null;
  readonly parties: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
}

/**
 * Pairs the agreements that were found with those that are there: the most parties in common first,
 * then equal types, status and dates; without parties on a side, those must do.
 */
export function matchAgreements<F extends Comparable, G extends Comparable>(
  found: readonly F[],
  gold: readonly G[],
): { readonly found: F; readonly gold: G }[] {
  const candidates = found.flatMap((one) =>
    gold.map((other) => ({ found: one, gold: other, score: likeness(one, other) })),
  );
  const pairs: { found: F; gold: G }[] = [];
  for (const pair of candidates.sort((a, b) => b.score - a.score)) {
    if (pair.score <= 0) break;
    if (pairs.some((known) => known.found === pair.found || known.gold === pair.gold)) continue;
    pairs.push(pair);
  }
  return pairs;
}

function likeness(a: Comparable, b: Comparable): number {
  const names = new Set(b.parties.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  const common = a.parties.filter(({ name }) => names.has(name)).length;
  const sameType = a.type && a.type === b.type ? 0.5 : 0;
  const sameTime = Number(a.status === b.status) * 0.1 + Number(a.signedOn === b.signedOn) * 0.1;
  if (a.parties.length > 0 && b.parties.length > 0) {
    return common === 0
      ? 0
      : common / Math.max(a.parties.length, b.parties.length) + sameType + sameTime;
  }
  return 0.1 + sameType + sameTime;
}
