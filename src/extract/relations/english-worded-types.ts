import type { Match } from '../recogniser.ts';
import type { EnglishRecogniser } from './english-recogniser.ts';
import { ENGLISH_INSTRUMENT, englishType } from './english-type.ts';
import { isHeadline } from './headline.ts';
import type { Report, Worded } from './report.ts';

const ABBREVIATION = /^m[o]?[ou][ua]$/iu;
const SPELT = /memorandum of (?:understanding|agreement|cooperation)/iu;
const SEARCHED = 20_000;

/** The type as the words of a match tell it, and where. */
export function typeIn(
  text: string,
  { start, groups }: Pick<Match<EnglishRecogniser>, 'start' | 'groups'>,
): Worded | null {
  const worded = groups['type'];
  const words = worded === undefined ? null : englishType(worded);
  if (worded === undefined || words === null) return null;
  const offset = text.indexOf(worded, start);
  const own = words.split(' ').slice(0, -1).join(' ');
  const at = own === '' ? worded.lastIndexOf(' ') + 1 : worded.lastIndexOf(own);
  const end = offset + worded.length;
  const from = offset + Math.max(at, 0);
  return { words, start: from, end };
}

const LAST = new RegExp(
  `(?<![\\p{L}-])(?<type>(?:(?:an?|the|their)\\s)(?:[\\p{L}-]{1,20}\\s){0,3}?${ENGLISH_INSTRUMENT})(?![\\p{L}-])(?=[^.;]{0,60}[.;]?\\s*$)`,
  'iu',
);
const LAST_REACH = 160;

/** What the end of a sentence calls that of which the next one tells that it was signed. */
export function typeBefore(text: string, end: number): Worded | null {
  const from = Math.max(0, end - LAST_REACH);
  const found = LAST.exec(text.slice(from, end));
  return found?.groups ? typeIn(text, { start: from + found.index, groups: found.groups }) : null;
}

/** The word by which the sentences after a signing call it: under the agreement, the five-year memorandum is; The pact. */
const CALLED = new RegExp(
  `(?:(?:(?<!\\p{L})(?:[Uu]nder|[Aa]ccording to)|,) (?:the|this)|(?<=[.!?]["”]?\\s{1,2})(?:The|This|What(?:['’]s| is) in the)) (?<type>(?:[a-z-]{1,20} ){0,2}?${ENGLISH_INSTRUMENT})(?![\\p{L}-])(?! (?:of|between|with|by)\\b)`,
  'u',
);
const CALLED_REACH = 500;

/** The first agreement of a text, where its own words have none for what it is, is what the text then calls it. */
export function withCalledTypes(text: string, reports: readonly Report[]): readonly Report[] {
  const body = reports.filter(({ sentence }) => !isHeadline(sentence));
  const [only, next] = body;
  if (!only || only.type) return reports;
  const end = Math.min(only.end + CALLED_REACH, next?.sentence.start ?? Infinity);
  const called = CALLED.exec(text.slice(only.end, end));
  if (!called?.groups) return reports;
  const type = typeIn(text, { start: only.end + called.index, groups: called.groups });
  return reports.map((report) => (report === only ? { ...report, type } : report));
}

/** A headline shortens: where the text words the type, that is the type; an abbreviation is what it stands for. */
export function withBestTypes(text: string, reports: readonly Report[]): Report[] {
  const isWorded = reports.some(({ sentence, type }) => type && !isHeadline(sentence));
  const spelt = reports.some(({ type }) => type && ABBREVIATION.test(type.words))
    ? SPELT.exec(text.slice(0, SEARCHED))
    : null;
  return reports.map((report) => {
    if (isWorded && isHeadline(report.sentence)) return { ...report, type: null };
    if (!spelt || !report.type || !ABBREVIATION.test(report.type.words)) return report;
    const span = { start: spelt.index, end: spelt.index + spelt[0].length };
    return { ...report, type: { ...span, words: spelt[0] } };
  });
}
