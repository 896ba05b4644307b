import { literalScan, literalSign } from './literals.ts';

/** How sure a rule is, as the confidence of what it finds. */
export const CERTAINTY = { stated: 0.95, likely: 0.85, weak: 0.72, tentative: 0.6 } as const;

/** What every rule says of itself. */
export interface Rule {
  /** Stored with every fact that it finds; never reused for another meaning. */
  readonly id: string;
  /** The reason, in one line. */
  readonly because: string;
  readonly certainty: keyof typeof CERTAINTY;
  /** Words between 【】 must be found; an example without them must be left alone. One of each at least. */
  readonly examples: readonly string[];
}

/** A rule that looks where one of its literal anchors stands. */
export interface Recogniser extends Rule {
  readonly anchors: readonly string[];
  /** Words one of which the pattern holds besides: looked for first where an anchor is a common word. */
  readonly needs?: readonly string[];
  /** How far before an anchor the pattern may begin; 0 where the anchor begins it. */
  readonly lookBack?: number;
  /** The characters that the pattern can begin with, where few do: it is tried at those alone. */
  readonly begins?: string;
  /**
   * Sticky, with the flag `u`, and bounded: no quantifier without an end. It matches over the anchor;
   * group `mention` is what is found, else the whole.
   */
  readonly pattern: RegExp;
}

/** Where a rule matched, in UTF-16 units of the text. */
export interface Match<R extends Recogniser = Recogniser> {
  readonly recogniser: R;
  readonly start: number;
  readonly end: number;
  /** The named groups that took part. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Finds the rules' matches between two places of a text, in reading order; they may overlap. */
export type Scanner<R extends Recogniser> = (
  text: string,
  from?: number,
  to?: number,
) => Match<R>[];

/** One pass finds the anchors of all rules; each rule then looks around its own. */
export function scannerOf<R extends Recogniser>(recognisers: readonly R[]): Scanner<R> {
  const anchors = literalScan(
    recognisers.flatMap((one) => {
      const asked = { one, mayMatch: one.needs === undefined ? null : literalSign(one.needs) };
      return one.anchors.map((anchor) => [anchor, asked] as const);
    }),
  );
  return (text, from = 0, to = text.length) => {
    if (!anchors.isIn(text, from, to)) return [];
    const matches: Match<R>[] = [];
    // The words around an anchor can hold the next: a rule's starts never fall, so its last tells.
    anchors.each(text, from, to, (at, _, { one: recogniser, mayMatch }) => {
      if (mayMatch?.(text, from, to) === false) return;
      const match = matchAround(text, at, from, to, recogniser);
      if (
        match &&
        !isSame(
          match,
          matches.findLast((one) => one.recogniser === recogniser),
        )
      )
        matches.push(match);
    });
    return matches.length < 2
      ? matches
      : matches.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

function isSame(a: Match, b: Match | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end;
}

/** The match that begins first among those that reach over the anchor. */
function matchAround<R extends Recogniser>(
  text: string,
  at: number,
  from: number,
  to: number,
  recogniser: R,
): Match<R> | null {
  const { pattern, lookBack = 0, begins } = recogniser;
  for (let start = Math.max(from, at - lookBack); start <= at; start++) {
    if (begins?.includes(text.charAt(start)) === false) continue;
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (!found || start + found[0].length <= at || start + found[0].length > to) continue;
    const mention = found.groups?.['mention'] ?? found[0];
    const inner = start + found[0].indexOf(mention);
    return { recogniser, start: inner, end: inner + mention.length, groups: found.groups ?? {} };
  }
  return null;
}
