import { ASIDE, INTRO, PERSON } from './english-gaps.ts';
import { listBeginningWith, listEndingWith } from './english-lists.ts';
import { endingBefore, type Scene } from './english-scene.ts';
import { SIDES } from './english-sides.ts';
import type { Named } from './english-subjects.ts';

/** Between the subject and the verb nothing of another clause stands. */
export const OTHER_CLAUSE =
  /[;:"“”]|\b(?:but|said|says|told|who|whom|where|which|that|because|while|after|before|whose|when|about|whether)\b/u;

/** Between the subject and the verb how they sign: with the support of others. */
const MANNER =
  /, (?:with|in|under|through|at|after|following|during|led|backed|supported|accompanied|represented)\b[^,;:]{3,80}, (?:(?:has|have|had|will|today|yesterday|also|jointly) ){0,2}$/u;

const FRONTED = new RegExp(`^(?:(?:[Aa]nd|[Aa]lso|[Ss]eparately),? )?[Ww]ith ${INTRO}$`, 'u');

export const OPENS_CLAUSE = new RegExp(`^[^.;:]{0,80}?, ${PERSON}${INTRO}$`, 'u');

/** The library, which holds old books from China, signs: what is told of a subject between commas. */
const RELATIVE = /, (?:which|who|whose|where|whom|that)\b[^,;]{3,120},(?= )/u;

function isInRelative(text: string, from: number, to: number, { start }: Named): boolean {
  const found = RELATIVE.exec(text.slice(from, to));
  const at = start - from;
  return found !== null && at > found.index && at < found.index + found[0].length;
}

export function listBeforeVerb(scene: Scene): Named[] {
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
  const list = endingBefore(
    text,
    names.filter((name) => !isInRelative(text, reach.start, verb, name)),
    verb,
    (gap) => !OTHER_CLAUSE.test(gap.replace(RELATIVE, ',')) && !NEW_SUBJECT.test(gap),
  );
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

const JOINS = new RegExp(
  `^${ASIDE} ?(?:has |have |had |on \\p{Lu}[a-z]+ )?(?:join(?:s|ed)(?: hands| forces)?|team(?:s|ed) up|partner(?:s|ed)|link(?:s|ed) up)(?: with)? ${PERSON}${INTRO}$`,
  'u',
);

/** At the gate of the city, the two mayors signed: they do, and not what stands before them. */
const NEW_SUBJECT = new RegExp(
  `, (?:the|both|their) (?:[a-z-]+ ){0,2}(?:${SIDES}|mayors|governors|heads|presidents|rectors|leaders|directors|chancellors|ministers|officials|representatives) (?:[a-z]+ ){0,2}$`,
  'u',
);

/** With X, Y signed: of the names that the sentence opens with those before its subject. */
export function frontedPartners({ text, names, signing, reach }: Scene): Named[] {
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

export function subjectOfGerund({ text, names, signing, reach }: Scene): Named[] {
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

const GOES_ON =
  /(?:,|,? and|;)(?: (?:also|then|later|separately|has|have|will|today|yesterday|on \p{Lu}[a-z]+))* $/u;

export function sameSubject({ text, signing, before }: Scene): readonly Named[] {
  if (!before) return [];
  const from = Math.max(before.end, before.partners.at(-1)?.end ?? 0);
  const gap = text.slice(from, signing.verb);
  const isFurther = /^,? and /u.test(text.slice(signing.start, signing.tail));
  return isFurther || GOES_ON.test(gap) ? before.subject : [];
}
