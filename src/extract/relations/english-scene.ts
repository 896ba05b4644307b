import type { Span } from '../../model/span.ts';
import { ASIDE } from './english-gaps.ts';
import { isJoint, listBeginningWith, listEndingWith } from './english-lists.ts';
import type { Named } from './english-subjects.ts';
import { ENGLISH_INSTRUMENT } from './english-type.ts';
import { SIGNS } from './english-verbs.ts';
import type { Voice } from './english-voice.ts';

/** Where the words of a signing stand. */
export interface Signing extends Span {
  readonly voice: Voice;
  /** Where the verb begins; the instrument may stand before it. */
  readonly verb: number;
  /** Where what comes after the instrument begins. */
  readonly tail: number;
  /** Whether it is the agreement of which the text has told who signs it. */
  readonly isKnown: boolean;
  /** Whether the words speak of a further agreement of whoever signed the one before. */
  readonly isFurther: boolean;
}

/** One signing in its sentence. */
export interface Scene {
  readonly text: string;
  /** From the beginning of what may tell its parties to the end, at most the sentence. */
  readonly reach: Span;
  readonly signing: Signing;
  /** The names in reach that can sign, in reading order. */
  readonly names: readonly Named[];
  /** Those of them that only tell where another lies or is of: Kenya's, in Kenya. */
  readonly asides: readonly Named[];
  /** The signing before in the same sentence: who signed it, and its partners, of which the last ends it. */
  readonly before: Earlier | null;
}

export interface Earlier {
  readonly subject: readonly Named[];
  readonly partners: readonly Named[];
  readonly end: number;
}

/** How far a list may stand from what opens or follows it. */
const GAP = 140;

const OPENING = 120;

export function within(scene: Scene, end: number): Scene {
  return { ...scene, names: scene.names.filter((name) => name.end <= end) };
}

/** The list whose last name ends before a place, where the words between allow it. */
export function endingBefore(
  text: string,
  names: readonly Named[],
  place: number,
  allows: (gap: string) => boolean,
): Named[] {
  const last = names.findLastIndex(({ end }) => end <= place);
  const name = names[last];
  if (!name) return [];
  const gap = text.slice(name.end, place);
  return gap.length <= GAP && allows(gap) ? listEndingWith(text, names, last) : [];
}

/** The list that with, between or by opens; the subject of a clause that follows is none of it. */
export function listAfter({ text, names }: Scene, from: number, opens: RegExp): Named[] {
  const first = names.findIndex(({ start }) => {
    const gap = start >= from ? text.slice(from, start) : ';';
    return opens.test(gap.slice(-OPENING)) && !OTHERS_CLAUSE.test(withoutTitles(gap));
  });
  if (first < 0) return [];
  const list = listBeginningWith(text, names, first);
  const next = list.findIndex((name, at) => {
    const left = list[at - 1];
    return (
      left && SIGNS_NEXT.test(text.slice(name.end, name.end + OPENING)) && isJoint(text, left, name)
    );
  });
  if (next < 0) return list;
  const clause = list.findLastIndex((name, at) => {
    const left = list[at - 1];
    return at <= next && left && /, (?:and|while) /u.test(text.slice(left.end, name.start));
  });
  return list.slice(0, clause < 0 ? next : clause);
}

/** What others say or do. */
const OTHERS_CLAUSE = /[;"“”]|, (?:while|whereas) /u;

/** Words in quotes that a gap holds whole are a title, and no speech. */
function withoutTitles(gap: string): string {
  return gap.replace(/["“][^"“”]{1,120}["”]/gu, '');
}

const SIGNS_NEXT = new RegExp(
  `^${ASIDE} (?:(?:has|have|had|will|would|also|then|is to|are to|on \\p{Lu}[a-z]+|today|yesterday) ){0,3}(?:${SIGNS}|one with|one on|an? (?:[a-z-]+ ){0,3}${ENGLISH_INSTRUMENT} (?:on [^.;,]{3,40} )?with)(?![\\p{L}-])`,
  'u',
);
