import { foldText } from '../../store/fold-text.ts';

/** A name without what writing may change: width, case, blanks, traditional characters. */
export function nameKey(name: string): string {
  return foldText(name);
}

/** How alike two keys are, from 0 to 1: the share of pairs of neighbours that both have. */
export function likeness(a: string, b: string): number {
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / Math.max(1, pairs.size + others.size);
}

function pairsOf(key: string): ReadonlySet<string> {
  const characters = Array.from(key);
  return new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`));
}
