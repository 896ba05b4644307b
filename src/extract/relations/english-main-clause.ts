import { INTRO } from './english-gaps.ts';
import { listBeginningWith, listEndingWith } from './english-lists.ts';
import type { Scene } from './english-scene.ts';
import type { Named } from './english-subjects.ts';
import { OPENS_CLAUSE, OTHER_CLAUSE } from './english-verb-subjects.ts';

/** What the main clause does under, through or by the agreement. */
const UNDER =
  /(?:^|[ ,])(?:under|through|with|by|in|thanks to|as part of|according to|based on|following|after|in line with|via|per) (?:(?:an?|the|its|their|new) ){0,2}$/iu;

/** The Paris Agreement is what others have signed. */
const OF_OTHERS =
  /^(?:[Tt]he |[Tt]his )?(?:[\p{L}-]+ ){0,4}?(?!M[oO][uUaAcC]|Memorand|Letter|Agreement|Arrangement|Pact|Compact|Accord|Statement|Declaration|Communiqu|Plan|Document|Framework|Charter|Minutes|Protocol|Road|Programme|Certificate|Treaty|Joint|Action|Strategic|Co-?operation|Collaborati|Partnership|Sister|Friendship|Twinning|Understanding|Intent)\p{Lu}\p{Ll}/u;

/** The verb of a main clause. */
const FINITE =
  /\b(?:will|would|shall|can|ha(?:ve|s)|are|is|were|was|agree(?:d|s)?|pledged?|plan(?:s|ned)?|join(?:ed)?|team(?:ed)?|partner(?:ed)?|run|runs|share|shares|work|works|exchange|cooperate|operate|undert(?:ake|ook|akes)|[a-z]{3,12}ed)\b/u;

/** By signing it: what the main clause does is done with the signing. */
const BY_SIGNING =
  /\b(?:by|through|with|in|after|upon|when|and|before)(?: (?:formally|jointly|officially|today))? $/u;

export function isUnder({ text, signing, reach }: Scene): boolean {
  if (signing.voice === 'active') {
    const isGerund = /^\S+ing\b/u.test(text.slice(signing.verb, signing.end));
    return (
      isGerund &&
      BY_SIGNING.test(text.slice(Math.max(reach.start, signing.verb - 30), signing.verb))
    );
  }
  const words = text
    .slice(signing.start, signing.end)
    .replace(/^(?:under|according to|as part of|through|via|in) /iu, '');
  if (signing.isKnown || OF_OTHERS.test(words)) return false;
  const before = text.slice(Math.max(reach.start, signing.start - 30), signing.end - words.length);
  return UNDER.test(before);
}

const BY_OTHERS =
  /^[^.;]{0,40}? (?:by|between|among) (?!(?:the|their|both) (?:[a-z-]+ ){0,2}(?:mayors|governors|heads|presidents|leaders|rectors|chancellors|vice-chancellors|directors|ministers|officials)\b)/u;

/** Signed by or between others, whatever the main clause says. */
export function isByOthers({ text, signing, reach }: Scene): boolean {
  return BY_OTHERS.test(text.slice(signing.end, Math.min(reach.end, signing.end + 60)));
}

export function subjectOfMainClause(scene: Scene): Named[] {
  const { text, names, signing } = scene;
  if (!isUnder(scene) || isByOthers(scene)) return [];
  const reach = { ...scene.reach, start: clauseStart(scene) };
  const opens = text.slice(reach.start, signing.start);
  const inset = insetIn(scene);
  if (inset.length > 0) return inset;
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

/** Where the clause of a signing begins: after the one before, while others do something under an agreement of theirs. */
export function clauseStart({ text, signing, reach, before }: Scene): number {
  const next = before && NEXT_CLAUSE.exec(text.slice(before.end, signing.start));
  return before && next ? before.end + next.index + next[0].length : reach.start;
}

const NEXT_CLAUSE = /;|, (?:and|while|whereas|but) /u;

/** X and Y, in a letter of intent, undertook: between the subject and its verb what they do it in. */
function insetIn({ text, names, signing, reach }: Scene): Named[] {
  const last = names.findLastIndex(({ end }) => end <= signing.start);
  const name = names[last];
  if (!name || !INSET.test(text.slice(name.end, signing.start))) return [];
  const after = /^[^,.;]{0,60},(?<verb> [^,.;]{0,30})/u.exec(text.slice(signing.end, reach.end));
  return FINITE.test(after?.groups?.['verb'] ?? '') ? listEndingWith(text, names, last) : [];
}

const INSET = /^(?: \([^()]{1,12}\))?, $/u;

/** Whom somebody trains, helps or sends something to. */
const RECEIVES = new RegExp(`\\b(?:to|for|from|train|help|teach|support) ${INTRO}$`, 'u');

/** The only name after the subject of a main clause, where it is told for whom it does something. */
export function receiverIn(scene: Scene): readonly Named[] {
  const { text, names, signing } = scene;
  const subject = subjectOfMainClause(scene);
  const last = subject.at(-1);
  if (subject.length !== 1 || !last || last.start < signing.end) return [];
  const others = [...names, ...scene.asides].filter(({ start }) => start > last.end);
  const [other] = others;
  return others.length === 1 && other && RECEIVES.test(text.slice(last.end, other.start))
    ? others
    : [];
}
