import type { Span } from '../../model/span.ts';
import { otherForms } from './english-forms.ts';

/** A word that speaks of an area. */
export interface AreaTerm {
  readonly term: string;
  readonly code: string;
  /** 1 (may speak of it) to 4 (names it). */
  readonly weight: number;
  /** Whether it says little beside another term in a compound: 电影产业 is about films. */
  readonly isGeneric: boolean;
  /** Whether a compound that ends in it is about it, whatever stands before: 水果贸易 is about trade. */
  readonly isHead: boolean;
  /** The other areas that it names in short: 文旅 is culture and tourism. */
  readonly alsoCodes: readonly string[];
}

/** How many characters find the terms that begin so: of Latin ones many begin with the same two. */
const KEY = 2;
const LATIN_KEY = 4;

/**
 * Terms by their first characters, the longest first. Silent ones speak of no area and keep the
 * shorter terms inside them from speaking: 投资总额 is an amount.
 */
export type TermIndex = ReadonlyMap<string, readonly IndexedTerm[]>;

type IndexedTerm = AreaTerm | { readonly term: string; readonly code: null };

/** A term where it stands in a text. */
export type AreaMatch = Span & AreaTerm;

export function indexTerms(terms: readonly AreaTerm[], silent: readonly string[] = []): TermIndex {
  const byWords = new Map<string, IndexedTerm>();
  for (const term of [...terms, ...silent.map((one) => ({ term: one, code: null }))])
    byWords.set(term.term.toLowerCase(), term);
  for (const [words, term] of [...byWords])
    for (const form of otherForms(words)) if (!byWords.has(form)) byWords.set(form, term);
  const index = new Map<string, IndexedTerm[]>();
  for (const [words, term] of byWords) {
    const isLong = isLatin(words.charCodeAt(0)) && words.length >= LATIN_KEY;
    const key = words.slice(0, isLong ? LATIN_KEY : KEY);
    index.set(key, [...(index.get(key) ?? []), { ...term, term: words }]);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.term.length - a.term.length);
  return index;
}

/** The terms of a text in one scan, the longest at each place, not overlapping. */
export function findTerms(text: string, index: TermIndex): AreaMatch[] {
  const lower = lowered(text);
  const matches: AreaMatch[] = [];
  let at = 0;
  while (at < lower.length - 1) {
    const found = termAt(lower, at, index);
    if (found?.code) matches.push({ ...found, start: at, end: at + found.term.length });
    at += found?.term.length ?? 1;
  }
  return matches;
}

/** A term once for each area that it names. */
export function eachArea<T extends AreaMatch>(match: T): T[] {
  return [match, ...match.alsoCodes.map((code) => ({ ...match, code }))];
}

function termAt(text: string, at: number, index: TermIndex): IndexedTerm | undefined {
  if (!isLatin(text.charCodeAt(at)))
    return longestAt(text, at, index.get(text.slice(at, at + KEY)));
  if (isInWord(text, at)) return undefined;
  return (
    longestAt(text, at, index.get(text.slice(at, at + LATIN_KEY))) ??
    longestAt(text, at, index.get(text.slice(at, at + KEY)))
  );
}

function longestAt(
  text: string,
  at: number,
  bucket: readonly IndexedTerm[] | undefined,
): IndexedTerm | undefined {
  return bucket?.find(({ term }) => text.startsWith(term, at) && !isInWord(text, at + term.length));
}

/** A Latin word counts only as a whole; Han characters have no such bounds. */
function isInWord(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1));
}

/** a to z. */
function isLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** Lower case of the same length, so that offsets hold. */
function lowered(text: string): string {
  return text.replace(/[A-Z]+/g, (word) => word.toLowerCase());
}
