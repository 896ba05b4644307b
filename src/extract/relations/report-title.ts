import type { Match } from '../recogniser.ts';
import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { typeOf } from './agreement-type.ts';
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

const LONGEST_TITLE = 80;
const TITLED =
  /《(?<name>[^《》]{2,60})(?:》|(?<=协议书?|备忘录|意向书|协定)》[^《》。;]{2,16}),?$/u;

export function typeIn(text: string, match: Match, name: Worded | null): Worded | null {
  const words = name?.words ?? match.groups['type'];
  const type = words === undefined ? null : typeOf(words);
  return wordedIn(text, name ?? match, type);
}
