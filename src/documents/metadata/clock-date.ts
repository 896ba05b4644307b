/** Where a pattern's date stands in the string that it was matched in, and what it says. */
export interface FoundDate {
  readonly index: number;
  readonly length: number;
  /** `2020-05-25T15:13:00+08:00`, or a day alone where no time stands beside it. */
  readonly value: string;
}

const TIME = String.raw`(?:[\sT]{0,4}(?<hour>\d{1,2})[:：](?<minute>\d{2})(?:[:：](?<second>\d{2}))?)?`;
const NUMERIC = new RegExp(
  String.raw`(?<![\d.])(?<year>(?:19|20)\d{2}|\d{2}(?=[-/]\d{2}[-/]\d{2}\s+\d{2}[:：]))\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})(?![\d])\s?[日号]?${TIME}`,
  'u',
);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A month in English, as the group `name`. */
export const MONTH_NAME = String.raw`(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?`;
const ENGLISH = [
  new RegExp(String.raw`\b${MONTH_NAME} (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>20\d{2})\b`, 'u'),
  new RegExp(String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)? ${MONTH_NAME},? (?<year>20\d{2})\b`, 'u'),
];

/** The first date of a source line, with its time of day at UTC+8 where there is one. */
export function findClockDate(text: string): FoundDate | null {
  for (const pattern of [NUMERIC, ...ENGLISH]) {
    const match = pattern.exec(text);
    const value = match?.groups === undefined ? null : dateValue(match.groups);
    if (match !== null && value !== null)
      return { index: match.index, length: match[0].trimEnd().length, value };
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateValue(groups: Groups): string | null {
  const year = Number(groups['year']);
  const month = monthOf(groups);
  const day = Number(groups['day']);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${year < 100 ? year + 2000 : year}-${pad(month)}-${pad(day)}`;
  return groups['hour'] === undefined ? date : `${date}T${timeOf(groups)}+08:00`;
}

function monthOf(groups: Groups): number {
  return Number(monthOfName(groups['name']) ?? groups['month']);
}

/** The number of a month by its English name. */
export function monthOfName(name: string | undefined): string | undefined {
  return name && String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function timeOf(groups: Groups): string {
  const hour = Math.min(Number(groups['hour']), 23);
  return `${pad(hour)}:${groups['minute'] ?? '00'}:${groups['second'] ?? '00'}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
