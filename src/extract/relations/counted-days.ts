import { DAY_LENGTH, dayAfter } from '../times/days.ts';
import type { Time } from '../times/find-times.ts';

/** A day that is counted from the day, or the row of days, told before. */
const COUNTED =
  /^(?:["“]?(?:and|but|then),? )?(?:early |late )?(?:on |in )?(?:(?<next>the (?:following|next) (?:day|morning|afternoon|evening)|(?:a|one) day (?:later|after)\b)|(?<later>two|three|four|five|six) days (?:later|after)\b|(?:the|its|their) (?<nth>first|opening|second|third|fourth|fifth|final|last|closing) (?:day|morning)\b)/iu;
/** It opens on Monday; on its last day: an occasion of one day that is told has no last. */
const FROM_END: ReadonlySet<string> = new Set(['final', 'last', 'closing']);
const FIRST: ReadonlySet<string> = new Set(['first', 'opening']);
const NUMBERS = 'zero one two three four five six'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth'.split(' ');

/** Whether a sentence opens with a day that is counted from one told before it: the next day, on the last day. */
export function countsDays(words: string): boolean {
  return COUNTED.test(words);
}

/**
 * The day that the opening words of a sentence count from a time told before.
 * @param time a day, or a row of days whose value is their month
 * @returns the time itself where the words count nothing; null where they count what is not known
 */
export function countedFrom(words: string, text: string, time: Time): Time | null {
  const counted = COUNTED.exec(words)?.groups;
  if (!counted) return time;
  const [first, last] = endsOf(text, time);
  const day = dayCounted(counted, first, last);
  return day === null ? null : { ...time, value: day, grain: 'day' };
}

function dayCounted(
  { next, later, nth = '' }: Partial<Record<string, string>>,
  first: string | null,
  last: string | null,
): string | null {
  if (next !== undefined) return plusDays(last, 1);
  if (later !== undefined) return plusDays(last, NUMBERS.indexOf(later.toLowerCase()));
  const ordinal = nth.toLowerCase();
  if (FROM_END.has(ordinal)) return first === last ? null : last;
  return plusDays(first, FIRST.has(ordinal) ? 0 : ORDINALS.indexOf(ordinal) - 1);
}

/** The first and the last day of a time; null where it tells none. */
function endsOf(text: string, { start, end, value, rule }: Time): [string | null, string | null] {
  if (value === null) return [null, null];
  if (value.length === DAY_LENGTH) return [value, value];
  const words = text.slice(start, end);
  const days = [...words.matchAll(/(?<!\d)\d{1,2}(?!\d)/gu)].map(([day]) => Number(day));
  const [from, to] = days;
  if (rule !== 'time.english-range' || from === undefined || to === undefined) return [null, null];
  const first = `${value}-${String(from).padStart(2, '0')}`;
  return [first, to < from ? null : plusDays(first, to - from)];
}

function plusDays(day: string | null, days: number): string | null {
  return day && dayAfter(day, days);
}
