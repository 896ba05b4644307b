import type { Span } from '../../model/span.ts';
import type { Rule } from '../recogniser.ts';
import {
  ASIDE,
  INTRO,
  isJoint,
  listBeginningWith,
  listEndingWith,
  PERSON,
} from './english-lists.ts';
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

/** A place in the sentence where parties stand. */
export interface PartyFrame extends Omit<Rule, 'certainty'> {
  /** `all` is the whole list of those who sign; of the others a subject and its partners make it up. */
  readonly gives: 'all' | 'subject' | 'partner';
  readonly voices: readonly Voice[];
  readonly find: (scene: Scene) => readonly Named[];
}

/** Between the subject and the verb nothing of another clause stands. */
const OTHER_CLAUSE =
  /[;:"“”]|\b(?:said|says|told|who|whom|where|which|that|because|while|after|before|whose|when|about|whether)\b/u;
const WHO_SIGNED =
  /^(?:, \p{Lu}[^,]{2,30})?(?: (?:[a-z]+|\p{Lu}[\p{L}'’-]+)){0,4},? (?:which|who|that) (?:(?:has|have|had|also|both|recently|already|on \p{Lu}[a-z]+|in (?:19|20)\d\d) ){0,3}$/u;
const SAYS_IT = new RegExp(
  `^${ASIDE}(?: [a-z]+){0,3} (?:said|says|announced?|announces|confirmed|reported|revealed)(?: (?:on|in|late|early|today|yesterday|this|\\p{Lu}[a-z]+|[a-z]+day|\\d+)){0,4}(?: that)? (?:it|they|both)(?: (?:has|have|had|will|would|jointly|also|recently|already)){0,3} $`,
  'u',
);
const ANNOUNCES =
  /\b(?:announc|celebrat|confirm|mark|complet)[a-z]{0,4} (?:on \p{Lu}[a-z]+ )?the (?:[a-z]+ )?$/u;
/** How far a list may stand from what opens or follows it. */
const GAP = 140;
const OPENING = 120;

const WITH = new RegExp(`\\bwith ${PERSON}${INTRO}$`, 'u');
const SISTER_OF = new RegExp(`^ (?:of|to|with) ${INTRO}$`, 'u');
/** An agreement on tourism between X and Y is theirs, whoever signs it for them. */
const BETWEEN = new RegExp(
  `^(?: \\([^()]{1,12}\\))?(?: (?:on|for|of) [^.;,]{3,60})? (?:between|among) ${PERSON}${INTRO}$`,
  'u',
);
const BY_OR_BETWEEN = new RegExp(`\\b(?:between|by|among) ${PERSON}${INTRO}$`, 'u');
const ARE = new RegExp(`^ ${PERSON}${INTRO}$`, 'u');
const TIES = new RegExp(
  `\\b(?:[Pp]artnerships?|[Tt]ies|[Rr]elations(?:hips?)?|[Cc]o-?operation|[Cc]ollaboration|[Ff]riendship|[Tt]winning|[Ll]inks) (?:between|of) ${PERSON}${INTRO}$`,
  'u',
);
const BEHALF = new RegExp(`\\bon behalf of ${PERSON}${INTRO}$`, 'u');
const FRONTED = new RegExp(`^(?:(?:[Aa]nd|[Aa]lso|[Ss]eparately),? )?[Ww]ith ${INTRO}$`, 'u');
const POSSESSIVE = new RegExp(`^['’]s? (?:[\\p{L}-]+ ){0,4}?(?:${ENGLISH_INSTRUMENT})$`, 'iu');
const REACH_BACK = 60;
/** What the main clause does under, through or by the agreement. */
const UNDER =
  /(?:^|[ ,])(?:under|through|with|by|in|thanks to|as part of|according to|based on|following|after|in line with|via|per) (?:(?:an?|the|its|their|new) ){0,2}$/iu;
const OPENS_CLAUSE = new RegExp(`^[^.;:]{0,80}?, ${PERSON}${INTRO}$`, 'u');
/** The Paris Agreement is what others have signed. */
const OF_OTHERS = new RegExp(
  `^(?:[Tt]he |[Tt]his )?(?:[\\p{L}-]+ ){0,4}?(?!(?:${ENGLISH_INSTRUMENT})(?!\\p{L}))\\p{Lu}\\p{Ll}`,
  'u',
);
/** Between the subject and the verb how they sign: with the support of others. */
const MANNER =
  /, (?:with|in|under|through|at|after|following|during|led|backed|supported|accompanied|represented)\b[^,;:]{3,80}, (?:(?:has|have|had|will|today|yesterday|also|jointly) ){0,2}$/u;
/** The verb of a main clause. */
const FINITE =
  /\b(?:will|would|shall|can|ha(?:ve|s)|are|is|were|was|agree(?:d|s)?|pledged?|plan(?:s|ned)?|join(?:ed)?|team(?:ed)?|partner(?:ed)?|run|runs|share|shares|work|works|exchange|cooperate|operate|[a-z]{3,12}ed)\b/u;

/** Where the parties of an English signing stand; of frames that give the same the first that finds any counts. */
export const partyFrames: readonly PartyFrame[] = Object.freeze<PartyFrame[]>([
  {
    id: 'party.english-between',
    because: 'an agreement between some is theirs, whoever signs it for them',
    gives: 'all',
    voices: ['active', 'passive', 'noun'],
    find: (scene) => listAfter(scene, scene.signing.tail, BETWEEN),
    examples: [
      'The ministers signed an agreement on tourism between 【Gansu Province】 and 【Kisumu County】.',
      'The ministers signed an agreement on traffic between Monday and Friday.',
    ],
  },
  {
    id: 'party.english-behalf',
    because: 'those on whose behalf persons sign do',
    gives: 'all',
    voices: ['active'],
    find: (scene) => listAfter(scene, scene.signing.tail, BEHALF),
    examples: [
      'Two heads signed an agreement on behalf of 【Gansu Province】 and 【Kisumu County】.',
      'Two heads signed an agreement on behalf of farmers in Gansu Province and Kisumu County.',
    ],
  },
  {
    id: 'party.english-ties',
    because: 'ties between some are what a signing in the same sentence seals',
    gives: 'all',
    voices: ['noun', 'passive'],
    find: (scene) =>
      isByOthers(scene)
        ? []
        : listAfter(within(scene, scene.signing.start), scene.reach.start, TIES),
    examples: [
      'Ties between 【Gansu Province】 and 【Kisumu County】 were sealed with the signing of an agreement.',
      'Trains between Gansu Province and Kisumu County ran before the signing of an agreement.',
    ],
  },
  {
    id: 'party.english-are',
    because: 'the parties are told one by one',
    gives: 'all',
    voices: ['noun'],
    find: (scene) => listAfter(scene, scene.signing.end, ARE),
    examples: [
      'The parties to the agreement are 【Gansu Province】 and 【Kisumu County】.',
      'The parties to the agreement are glad that Gansu Province and Kisumu County met.',
    ],
  },
  {
    id: 'party.english-before',
    because: 'the list that ends before the verb signs',
    gives: 'subject',
    voices: ['active', 'relative'],
    find: listBeforeVerb,
    examples: [
      '【Gansu Province】 and 【Kisumu County】 signed an agreement.',
      'Gansu Province and Kisumu County said that others signed an agreement.',
    ],
  },
  {
    id: 'party.english-which',
    because: 'those of whom a clause with which tells it sign',
    gives: 'subject',
    voices: ['active'],
    find: ({ text, names, signing }) =>
      endingBefore(text, names, signing.verb, (gap) => WHO_SIGNED.test(gap)),
    examples: [
      '【Gansu Province】 and 【Kisumu County】, which signed an agreement on Monday, grow tea.',
      'Gansu Province and Kisumu County, which grow tea, are far apart.',
    ],
  },
  {
    id: 'party.english-says',
    because: 'those who say that they have signed do',
    gives: 'subject',
    voices: ['active'],
    find: ({ text, names, signing }) =>
      endingBefore(text, names, signing.verb, (gap) => SAYS_IT.test(gap)),
    examples: [
      '【Gansu Province】 said on Monday it had signed an agreement with 【Kisumu County】.',
      'Gansu Province said that somebody had signed an agreement with Kisumu County.',
    ],
  },
  {
    id: 'party.english-announces',
    because: 'those who announce or celebrate a signing sign',
    gives: 'subject',
    voices: ['noun'],
    find: ({ text, names, signing }) =>
      endingBefore(
        text,
        names,
        signing.start,
        (gap) => ANNOUNCES.test(gap) && !OTHER_CLAUSE.test(gap),
      ),
    examples: [
      '【Gansu Province】 announced the signing of an agreement with 【Kisumu County】.',
      'Gansu Province missed the signing of an agreement with Kisumu County.',
    ],
  },
  {
    id: 'party.english-gerund',
    because: 'who signs is told after the clause that begins with the signing',
    gives: 'subject',
    voices: ['active'],
    find: subjectOfGerund,
    examples: [
      'Having signed an agreement on Monday, 【Gansu Province】 and 【Kisumu County】 grow tea.',
      'Before anybody signs an agreement, Gansu Province and Kisumu County grow tea.',
    ],
  },
  {
    id: 'party.english-by',
    because: 'it is signed by those after by, or between those after between',
    gives: 'subject',
    voices: ['passive', 'noun'],
    find: (scene) => listAfter(scene, scene.signing.tail, BY_OR_BETWEEN),
    examples: [
      'An agreement was signed by 【Gansu Province】 and 【Kisumu County】.',
      'An agreement was signed by hand near Gansu Province and Kisumu County.',
    ],
  },
  {
    id: 'party.english-same',
    because: 'a second verb without a subject of its own has that of the first',
    gives: 'subject',
    voices: ['active', 'noun'],
    find: sameSubject,
    examples: [
      '【Gansu Province】 signed an agreement with 【Jilin Province】 and renewed a memorandum with 【Kisumu County】.',
      'Gansu Province grew tea and Kisumu County renewed an agreement.',
    ],
  },
  {
    id: 'party.english-possessive',
    because: "X's agreement with Y is theirs",
    gives: 'subject',
    voices: ['passive'],
    find: ({ text, names, asides, signing }) =>
      [...names, ...asides]
        .filter(({ end }) => end < signing.tail && end > signing.start - REACH_BACK)
        .filter(({ end }) => POSSESSIVE.test(text.slice(end, signing.tail)))
        .slice(0, 1),
    examples: [
      "【Gansu Province】's agreement with 【Kisumu County】, signed on Monday, covers tea.",
      "Gansu Province's agreement, signed on Monday, covers tea.",
    ],
  },
  {
    id: 'party.english-main-clause',
    because: 'those who do something under an agreement that has been signed sign it',
    gives: 'subject',
    voices: ['passive'],
    find: subjectOfMainClause,
    examples: [
      'Under an agreement signed on Monday, 【Gansu Province】 and 【Kisumu County】 will grow tea.',
      'Under an agreement signed on Monday by two firms, Gansu Province and Kisumu County will grow tea.',
    ],
  },
  {
    id: 'party.english-with',
    because: 'with whom it is signed',
    gives: 'partner',
    voices: ['active', 'passive', 'noun'],
    find: (scene) => listAfter(scene, scene.signing.tail, WITH),
    examples: [
      '【Gansu Province】 signed an agreement with 【Kisumu County】.',
      'Gansu Province signed an agreement without Kisumu County.',
    ],
  },
  {
    id: 'party.english-verb-with',
    because: 'with whom it is signed stands before what is signed',
    gives: 'partner',
    voices: ['active'],
    find: (scene) => listAfter(within(scene, scene.signing.tail), scene.signing.verb, WITH),
    examples: [
      '【Gansu Province】 signed with 【Kisumu County】 an agreement on tea.',
      'Gansu Province signed near Kisumu County an agreement on tea.',
    ],
  },
  {
    id: 'party.english-fronted',
    because: 'with whom it is signed opens the sentence',
    gives: 'partner',
    voices: ['active'],
    find: frontedPartners,
    examples: [
      'With 【Kisumu County】, 【Nantong】 signed an agreement on tea.',
      'With pride, Gansu Province signed an agreement on tea.',
    ],
  },
  {
    id: 'party.english-sister',
    because: 'whose sister a city becomes',
    gives: 'partner',
    voices: ['active'],
    find: sisterOf,
    examples: [
      '【Gansu Province】 became a sister province of 【Kisumu County】.',
      'Gansu Province became a tea province of China.',
    ],
  },
  {
    id: 'party.english-main-partner',
    because: 'with whom one does something under an agreement signs it',
    gives: 'partner',
    voices: ['passive'],
    find: (scene) =>
      isUnder(scene) && !isByOthers(scene)
        ? listAfter(within(scene, scene.signing.start), scene.reach.start, WITH)
        : [],
    examples: [
      '【Gansu Province】 has joined forces with 【Kisumu County】 under an agreement signed on Monday.',
      'Gansu Province has joined forces with firms under an agreement signed on Monday.',
    ],
  },
]);

/** X became a sister city of Y, or Y's first sister city. */
function sisterOf(scene: Scene): readonly Named[] {
  const { text, signing, names, asides } = scene;
  const words = text.slice(signing.start, signing.end);
  if (!/(?:sister|twin|partner|friendly?)[ -]\p{L}+$/iu.test(words)) return [];
  const owner = [...names, ...asides].filter(
    ({ start, end }) =>
      start > signing.start && end < signing.end && /^['’]s? /u.test(text.slice(end, end + 3)),
  );
  return owner.length > 0 ? owner : listAfter(scene, signing.tail, SISTER_OF);
}

function within(scene: Scene, end: number): Scene {
  return { ...scene, names: scene.names.filter((name) => name.end <= end) };
}

/** The list whose last name ends before a place, where the words between allow it. */
function endingBefore(
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

function listBeforeVerb(scene: Scene): Named[] {
  const { text, signing, before, reach } = scene;
  const free = scene.names.filter(
    (name) =>
      name.start >= (signing.voice === 'relative' ? signing.tail : 0) &&
      !before?.partners.some(({ start }) => start === name.start),
  );
  const partners = frontedPartners(scene);
  const names = free.filter(({ start }) => start > (partners.at(-1)?.start ?? -1));
  const manner = MANNER.exec(text.slice(reach.start, signing.verb));
  const verb = manner ? reach.start + manner.index : signing.verb;
  const list = endingBefore(text, names, verb, (gap) => !OTHER_CLAUSE.test(gap));
  const isOwn = before === null || (list[0]?.start ?? 0) >= before.end;
  return isOwn ? [...hostOf(text, names, list), ...list] : [];
}

/** X joined Y in signing: who comes to those that stand before the verb. */
function hostOf(text: string, names: readonly Named[], list: readonly Named[]): Named[] {
  const [first] = list;
  const at = first ? names.indexOf(first) - 1 : -1;
  const host = names[at];
  if (!first || !host || !JOINS.test(text.slice(host.end, first.start))) return [];
  return listEndingWith(text, names, at);
}

/** With X, Y signed: of the names that the sentence opens with those before its subject. */
function frontedPartners({ text, names, signing, reach }: Scene): Named[] {
  const first = names.findIndex(({ start }) => start < signing.verb);
  const [opening] = first < 0 ? [] : names.slice(first);
  if (!opening || !FRONTED.test(text.slice(reach.start, opening.start))) return [];
  const list = listBeginningWith(
    text,
    names.filter(({ end }) => end <= signing.verb),
    first,
  );
  const isComma = (at: number) => {
    const [left, right] = [list[at], list[at + 1]];
    return (
      left &&
      right &&
      /, [^,]*$/u.test(text.slice(left.end, right.start).replace(/, and /u, ' and '))
    );
  };
  const end = list.findLastIndex((_, at) => isComma(at));
  return end < 0 ? list : list.slice(0, end + 1);
}

function subjectOfGerund({ text, names, signing, reach }: Scene): Named[] {
  const before = text.slice(reach.start, signing.verb);
  const isGerund = /^\S+ing\b/iu.test(text.slice(signing.verb, signing.end));
  const opens = isGerund
    ? /^(?:(?:By|After|In|On|Upon|With|Since) )?$/u
    : /^(?:After )?[Hh]aving (?:\p{L}+ly )?$/u;
  if (!opens.test(before)) return [];
  const first = names.findIndex(
    ({ start }) => start > signing.tail && OPENS_CLAUSE.test(text.slice(signing.tail, start)),
  );
  return first < 0 ? [] : listBeginningWith(text, names, first);
}

const JOINS = new RegExp(
  `^${ASIDE} ?(?:has |have |had |on \\p{Lu}[a-z]+ )?(?:join(?:s|ed)(?: hands| forces)?|team(?:s|ed) up|partner(?:s|ed)|link(?:s|ed) up)(?: with)? ${PERSON}${INTRO}$`,
  'u',
);
const GOES_ON =
  /(?:,|,? and|;)(?: (?:also|then|later|separately|has|have|will|today|yesterday|on \p{Lu}[a-z]+))* $/u;

function sameSubject({ text, signing, before }: Scene): readonly Named[] {
  if (!before) return [];
  const from = Math.max(before.end, before.partners.at(-1)?.end ?? 0);
  const gap = text.slice(from, signing.verb);
  const isFurther = /^,? and /u.test(text.slice(signing.start, signing.tail));
  return isFurther || GOES_ON.test(gap) ? before.subject : [];
}

function isUnder({ text, signing, reach }: Scene): boolean {
  const words = text.slice(signing.start, signing.end).replace(/^under /iu, '');
  if (signing.isKnown || OF_OTHERS.test(words)) return false;
  const before = text.slice(Math.max(reach.start, signing.start - 30), signing.end - words.length);
  return UNDER.test(before);
}

const BY_OTHERS =
  /^[^.;]{0,40}? (?:by|between|among) (?!(?:the|their|both) (?:[a-z-]+ ){0,2}(?:mayors|governors|heads|presidents|leaders|rectors|chancellors|vice-chancellors|directors|ministers|officials)\b)/u;

/** Signed by or between others, whatever the main clause says. */
function isByOthers({ text, signing, reach }: Scene): boolean {
  return BY_OTHERS.test(text.slice(signing.end, Math.min(reach.end, signing.end + 60)));
}

function subjectOfMainClause(scene: Scene): Named[] {
  const { text, names, signing, reach } = scene;
  if (!isUnder(scene) || isByOthers(scene)) return [];
  const opens = text.slice(reach.start, signing.start);
  const isFronted = opens.length < 40 && !FINITE.test(opens);
  const from = isFronted ? signing.end : reach.start;
  const first = names.findIndex(({ start }) => {
    if (start < from) return false;
    const gap = text.slice(from, start);
    return isFronted ? OPENS_CLAUSE.test(gap) : gap.length < 60 && !OTHER_CLAUSE.test(gap);
  });
  const list = first < 0 ? [] : listBeginningWith(text, names, first);
  const last = list.at(-1);
  const after = last && text.slice(last.end, isFronted ? last.end + 60 : signing.start);
  const isPlace = !isFronted && (list[0]?.start ?? 0) > signing.start;
  return after && FINITE.test(after) && !isPlace ? list : [];
}

/** The list that with, between or by opens; the subject of a clause that follows is none of it. */
function listAfter({ text, names }: Scene, from: number, opens: RegExp): Named[] {
  const first = names.findIndex(({ start }) => {
    const gap = start >= from ? text.slice(from, start) : ';';
    return opens.test(gap.slice(-OPENING)) && !/[;"“”]/u.test(withoutTitles(gap));
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

/** Words in quotes that a gap holds whole are a title, and no speech. */
function withoutTitles(gap: string): string {
  return gap.replace(/["“][^"“”]{1,120}["”]/gu, '');
}

const SIGNS_NEXT = new RegExp(
  `^${ASIDE} (?:(?:has|have|had|will|would|also|then|is to|are to|on \\p{Lu}[a-z]+|today|yesterday) ){0,3}(?:${SIGNS}|one with|one on)(?![\\p{L}-])`,
  'u',
);
