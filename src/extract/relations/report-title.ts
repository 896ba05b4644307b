import type { Match } from '../recogniser.ts';
import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { BARE, typeOf } from './agreement-type.ts';
import { WHEN } from './agreement-words.ts';
import { wordedIn } from './further-instruments.ts';
import type { Worded } from './report.ts';

/** The title in the words, or the one before 由 and those who sign it. */
export function nameOf(
  text: string,
  { start, end, groups, recogniser }: Match<AgreementRecogniser>,
) {
  const named = groups['name'];
  if (named !== undefined || !(recogniser.holdsParties || recogniser.tellsSides))
    return wordedIn(text, { start, end }, named ?? null);
  const from = Math.max(0, start - LONGEST_TITLE);
  const titled = TITLED.exec(text.slice(from, start))?.groups?.['name'];
  return wordedIn(text, { start: from, end: start }, titled ?? null);
}

const LONGEST_TYPE = 24;
const TYPED = new RegExp(
  `(?<type>(?:(?![这该份项])\\p{Script=Han}){0,12}(?:协议书?|备忘录|意向书))(?:${WHEN})?$`,
  'u',
);
const LONGEST_TITLE = 80;
const TITLED = new RegExp(
  `《(?<name>[^《》]{2,60})(?:》|(?<=协议书?|备忘录|意向书|协定)》[^《》。;]{2,16}),?(?:${WHEN})?$`,
  'u',
);

/** 《政务服务跨区通办》合作协议: where the title does not tell the type, the words after it do. */
export function typeIn(
  text: string,
  match: Match<AgreementRecogniser>,
  name: Worded | null,
): Worded | null {
  const titled = name && wordedIn(text, name, typeOf(name.words));
  const worded = typedIn(text, match);
  return titled ?? worded ?? (match.recogniser.holdsParties ? typeBefore(text, match) : null);
}

/** The type in the words; of a bare 协议 the words right before tell more: 青岚县与白榆县补偿|协议签约仪式. */
function typedIn(text: string, match: Match): Worded | null {
  const type = typeOf(match.groups['type'] ?? '');
  if (type === null || !BARE.test(type) || !text.startsWith(type, match.start))
    return wordedIn(text, match, type);
  const from = Math.max(0, match.start - LONGEST_TYPE);
  const end = match.start + type.length;
  return wordedIn(text, { start: from, end }, typeOf(text.slice(from, end)));
}

/** 这份意向书由青岚市和北渡大学签署: what they sign stands before 由. */
function typeBefore(text: string, { start }: Match): Worded | null {
  const from = Math.max(0, start - LONGEST_TYPE);
  const worded = TYPED.exec(text.slice(from, start))?.groups?.['type'];
  return wordedIn(text, { start: from, end: start }, typeOf(worded ?? ''));
}
