import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { INTRO } from './english-gaps.ts';
import { listBeginningWith, withoutAsides } from './english-lists.ts';
import type { Scene } from './english-scene.ts';
import { ARE_BODIES, ARE_PLACES, SIDES } from './english-sides.ts';
import { canBeCalled, namedIn } from './english-subjects.ts';
import { OPENS_CLAUSE } from './english-verb-subjects.ts';
import { uniqueParties } from './party-chain.ts';
import type { PartyGroup } from './signers.ts';

const NUMBER = '(?:two|three|four|five|both|all)';
const TOGETHER = new RegExp(
  `\\b(?:(?<count>${NUMBER}) (?:[a-z]+ )?(?:${SIDES}|mayors|governors|presidents|rectors|vice-chancellors|chancellors|leaders|directors)|the (?:parties|sides|partners)|their (?:leaders|mayors|governors|heads|representatives|presidents)|the (?<alone>two|three|four|pair)(?=[.,;]|$| (?:ha[sd]|have|jointly|first|[a-z]+ed)?\\s?$| (?:in|on|at|back) ))`,
  'iu',
);
const THEY =
  /(?:^|[.,;:] (?:and )?(?:on (?:\p{Lu}[a-z]+|\d{1,2} \p{Lu}[a-z]+|\p{Lu}[a-z]+ \d{1,2}),? )?|\b(?:since|when|after|as|that|which) )(?:they|both)(?: (?:have|had|also|will|are|are to|plan to))? $/iu;
const COUNT: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  pair: 2,
  three: 3,
  four: 4,
  five: 5,
};
const REACH = 300;

/**
 * Those for whom words stand such as `the two cities`, `both sides`, `they`: parties told before.
 * @returns null without such words, `[]` where nobody fits them
 */
export function theyIn(
  context: Context,
  sentence: Span,
  scene: Scene,
  told: readonly PartyGroup[],
): PartyGroup | null {
  const called = wordsIn(context.text, sentence, scene);
  if (called === null) return null;
  const { words, count = '', alone = '' } = called;
  const size = COUNT[(count || alone).toLowerCase()];
  for (const group of told.toReversed()) {
    const members = group.filter((one) => isCalled(one, words));
    if (members.length === group.length || (members.length > 1 && members.length === size))
      return members;
  }
  for (const names of [scene.names, [...scene.names, ...scene.asides]]) {
    const here = names.filter(({ end }) => end <= scene.signing.start).map(({ one }) => one);
    const unique = uniqueParties(here.filter((one) => isCalled(one, words)));
    if (unique.length > 1 && unique.length === size) return unique;
  }
  const after = comingAfter(scene);
  if (after.length > 0) return after;
  return called.isThey ? listBefore(scene) : inSentenceBefore(context, sentence, words, size ?? 0);
}

/** X and Y go back a long way. The two mayors signed: the only two of the sentence before whom the words fit. */
function inSentenceBefore(
  context: Context,
  { start }: Span,
  words: string,
  size: number,
): PartyGroup {
  const { text, segments } = context;
  const [before] = sentencesBefore(segments, start, 1);
  if (!before || start - before.end > 4 || size < 2) return [];
  const all = namedIn(context, before, []);
  const called = uniqueParties(
    withoutAsides(text, all)
      .map(({ one }) => one)
      .filter((one) => isCalled(one, words)),
  );
  if (called.length === size) return called;
  const head = singular(/\S+$/u.exec(words)?.[0] ?? '');
  const ofKind = uniqueParties(all.map(({ one }) => one).filter((one) => canBeCalled(one, head)));
  return ofKind.length === size ? ofKind : [];
}

/** Zones of which the words around only tell where they lie are the two zones all the same. */
function singular(plural: string): string {
  const word = plural.toLowerCase();
  return word === 'areas' ? 'new area' : word.replace(/ies$/u, 'y').replace(/s$/u, '');
}

const OPENS = new RegExp(`^${INTRO}$`, 'u');

/** X and Y have been partners since 2031, when they signed it: those that the sentence opens with. */
function listBefore({ text, names, signing, reach }: Scene): PartyGroup {
  const [first] = names;
  if (!first || !OPENS.test(text.slice(reach.start, first.start))) return [];
  const list = listBeginningWith(text, names, 0).filter(({ end }) => end <= signing.start);
  return list.length > 1 ? uniqueParties(list.map(({ one }) => one)) : [];
}

/** In 2031, when they signed it, X and Y built a port: those of the main clause that follows. */
function comingAfter({ text, names, signing }: Scene): PartyGroup {
  const first = names.findIndex(
    ({ start }) => start > signing.end && OPENS_CLAUSE.test(text.slice(signing.end, start)),
  );
  const list = first < 0 ? [] : listBeginningWith(text, names, first);
  return list.length > 1 ? uniqueParties(list.map(({ one }) => one)) : [];
}

interface Called {
  readonly words: string;
  readonly count?: string | undefined;
  readonly alone?: string | undefined;
  /** Where no word tells what they are. */
  readonly isThey?: boolean;
}

function wordsIn(text: string, sentence: Span, { signing, reach }: Scene): Called | null {
  const { voice, verb, tail, end } = signing;
  const isAfter = voice === 'passive' || voice === 'noun';
  const near = text.slice(Math.max(reach.start, verb - 80), verb);
  const found = calledIn(isAfter ? text.slice(tail, Math.min(sentence.end, end + 60)) : near);
  if (found !== null || isAfter || !THEY.test(near)) return found;
  const before = text.slice(Math.max(0, sentence.start - REACH), sentence.start);
  return calledIn(before) ?? { words: 'parties', isThey: true };
}

function calledIn(text: string): Called | null {
  const found = TOGETHER.exec(text);
  return found && { words: found[0], ...found.groups };
}

/** Universities are no cities. */
function isCalled({ entity: { type } }: PartyGroup[number], who: string): boolean {
  if (ARE_PLACES.test(who)) return type === 'region';
  return !ARE_BODIES.test(who) || type === 'institution';
}
