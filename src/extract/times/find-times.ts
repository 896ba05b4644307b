import { parseNumber } from '../../model/numerals.ts';
import type { DateBasis } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import { CERTAINTY, type Match, scannerOf } from '../recogniser.ts';
import { takes } from '../takes.ts';
import { DAY_LENGTH, dayAfter } from './days.ts';
import type { TimeRecogniser } from './time-recogniser.ts';
import { timeRecognisers } from './time-recognisers.ts';

/** A word of time. Offsets are on the view's text. */
export interface Time extends Span {
  /** `2020-05-25`, `2020-05`, `2020`; null where it is vague, or where the publication date is needed and unknown. */
  readonly value: string | null;
  readonly basis: DateBasis;
  /** How far the words go: to a day (or a few), a month, a year; lately is `vague`. */
  readonly grain: 'day' | 'month' | 'year' | 'vague';
  readonly rule: string;
  readonly confidence: number;
}

const scan = scannerOf(timeRecognisers);

/**
 * The words of time in a part of a text, in reading order, not overlapping.
 * @param published the publication date, which relative words count from
 */
export function findTimes(text: string, span: Span, published: string | null): Time[] {
  return timeSpans(text, span).map((match) => timeOf(match, published));
}

/** Where the words of time stand, whatever they mean. */
export function timeSpans(text: string, { start, end }: Span): Match<TimeRecogniser>[] {
  const matches = scan(text, start, end);
  if (matches.length < 2) return matches;
  const order = (match: Match<TimeRecogniser>) => timeRecognisers.indexOf(match.recogniser);
  const kept: Match<TimeRecogniser>[] = [];
  const taken = new Set<number>();
  for (const match of matches.sort((a, b) => order(a) - order(b))) {
    if (takes(taken, match)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function timeOf(match: Match<TimeRecogniser>, published: string | null): Time {
  const { recogniser, start, end } = match;
  const { value, basis } = meaningOf(match, published?.slice(0, 10) ?? null);
  return {
    start,
    end,
    value,
    basis,
    grain: grainOf(match),
    rule: recogniser.id,
    confidence: CERTAINTY[recogniser.certainty],
  };
}

/** 上月, 上个月, last month; 本月; 下月, 下个月, next month. */
const MONTH_NEAR = /月$|^month$|^next$/u;

/** How many months a word goes back. */
function monthsBack(near: string): number {
  return near === '本月' || near === '这个月'
    ? 0
    : near === 'next' || near.startsWith('下')
      ? -1
      : 1;
}

function grainOf({ recogniser, groups }: Match<TimeRecogniser>): Time['grain'] {
  if (recogniser.finds === 'vague') return 'vague';
  const hasDay = groups['day'] ?? groups['day2'] ?? groups['days'] ?? groups['today'];
  if (recogniser.finds === 'relative' || hasDay !== undefined) return 'day';
  const hasMonth = groups['month'] ?? groups['english'] ?? groups['english2'];
  if (groups['thisMonth'] !== undefined || groups['thisWeek'] !== undefined) return 'month';
  const near = groups['near'] ?? '';
  return hasMonth === undefined && !MONTH_NEAR.test(near) ? 'year' : 'month';
}

interface Meaning {
  readonly value: string | null;
  readonly basis: DateBasis;
}

function meaningOf(
  { recogniser, groups }: Match<TimeRecogniser>,
  published: string | null,
): Meaning {
  if (recogniser.finds === 'vague') return { value: null, basis: 'PUBLICATION_DATE' };
  if (recogniser.finds === 'relative') {
    const { ago } = groups;
    const days = groups['yesterday']
      ? 1
      : ago !== undefined
        ? daysAgo(ago)
        : groups['day3'] !== undefined
          ? weekdaysBack(groups['day3'], groups['lastWeek'] !== undefined, published)
          : daysBack(recogniser.id, groups['weekday'], published) || daysToLast(groups['last']);
    return { value: daysBefore(published, days), basis: 'PUBLICATION_DATE' };
  }
  return calendar(groups, published);
}

const DAYS_BACK: Readonly<Record<string, number>> = {
  'time.tomorrow': -1,
  'time.today': 0,
  'time.yesterday': 1,
  'time.day-before-yesterday': 2,
};
const YEARS_BACK: Readonly<Record<string, number>> = {
  今年: 0,
  年初: 0,
  去年: 1,
  前年: 2,
  明年: -1,
  year: 1,
  'this year': 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  decade: 10,
};

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** How many days a relative word goes back; a day of the week to the last such day, today included. */
function daysBack(rule: string, weekday: string | undefined, published: string | null): number {
  if (weekday === undefined || published === null) return DAYS_BACK[rule] ?? 0;
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  return (today - WEEKDAYS.indexOf(weekday) + 7) % 7;
}

/** Last Friday, told on a Friday, is the one a week before. */
function daysToLast(last: string | undefined): number {
  return last === undefined ? 0 : 7;
}

const NUMBERS = 'one two three four five six seven eight nine'.split(' ');

function daysAgo(words: string): number {
  return numberIn(words) ?? NUMBERS.indexOf(words.toLowerCase()) + 1;
}

const DAYS_OF_WEEK = '一二三四五六日';

/** How many days before the publication 上周五 or 周三 was; a week begins on Monday. */
function weekdaysBack(day: string, isLastWeek: boolean, published: string | null): number {
  if (published === null) return 0;
  const today = (new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7;
  const back = today - DAYS_OF_WEEK.indexOf(day === '天' ? '日' : day);
  return isLastWeek ? back + 7 : (back + 7) % 7;
}

function calendar(groups: Match['groups'], published: string | null): Meaning {
  const english = groups['english'] ?? groups['english2'];
  const month =
    english === undefined ? numberIn(groups['month']) : MONTHS.indexOf(english.slice(0, 3)) + 1;
  const day = numberIn(groups['day'] ?? groups['day2']);
  const stated = numberIn(groups['year'] ?? groups['year2']) ?? republican(groups['republic']);
  if (stated !== null) return { value: written(stated, month, day), basis: 'STATED' };
  if (published === null) return { value: null, basis: 'PUBLICATION_DATE' };
  if (groups['thisMonth'] !== undefined)
    return { value: published.slice(0, 7), basis: 'PUBLICATION_DATE' };
  if (groups['thisWeek'] !== undefined)
    return { value: monthOfWeek(published), basis: 'PUBLICATION_DATE' };
  const near = groups['near'] ?? groups['near2'];
  const publishedYear = Number(published.slice(0, 4));
  if (groups['nextYear'] ?? groups['restOfYear'])
    return {
      value: String(publishedYear + (groups['nextYear'] === undefined ? 0 : 1)),
      basis: 'PUBLICATION_DATE',
    };
  const ago = numberIn(groups['yearsAgo']);
  if (ago !== null) {
    const day = groups['today'] === undefined ? '' : published.slice(4);
    return { value: `${publishedYear - ago}${day}`, basis: 'PUBLICATION_DATE' };
  }
  if (month === null && groups['days'] !== undefined)
    return { value: published.slice(0, 7), basis: 'PUBLICATION_DATE' };
  if (near !== undefined && MONTH_NEAR.test(near)) {
    return { value: monthAgo(published, monthsBack(near), day), basis: 'PUBLICATION_DATE' };
  }
  if (near !== undefined) {
    return {
      value: written(publishedYear - (YEARS_BACK[near] ?? 0), month, day),
      basis: 'PUBLICATION_DATE',
    };
  }
  return month === null
    ? { value: dayBefore(published, day ?? 0), basis: 'PUBLICATION_DATE' }
    : { value: monthBefore(published, month, day), basis: 'STATED' };
}

/** 民国123年 is 2034. */
function republican(year: string | undefined): number | null {
  return year === undefined ? null : Number(year) + 1911;
}

/** 25日 in a text of 5月26日 is of May; 30日 in a text of 5月2日 is of April. */
function dayBefore(published: string, day: number): string {
  const [year = 0, month = 0, today = 0] = published.split('-').map(Number);
  if (!today || day <= today) return written(year, month, day);
  return monthAgo(published, 1, day);
}

/** The month of the week of publication, null where Monday is of the one before. */
function monthOfWeek(published: string): string | null {
  const month = published.slice(0, 7);
  const monday = daysBefore(published, weekdaysBack('一', false, published));
  return monday?.startsWith(month) ? month : null;
}

/** The month so many before that of publication, with a day in it where one is told. */
function monthAgo(published: string, months: number, day: number | null): string {
  const [year = 0, month = 0] = published.split('-').map(Number);
  const count = year * 12 + month - 1 - months;
  return written(Math.floor(count / 12), (count % 12) + 1, day);
}

/** 12月25日 in a text of January is of the year before. */
function monthBefore(published: string, month: number, day: number | null): string {
  const [year = 0, now = 0] = published.split('-').map(Number);
  return written(month > now + 1 ? year - 1 : year, month, day);
}

function daysBefore(published: string | null, days: number): string | null {
  if (published === null || published.length < DAY_LENGTH) return null;
  return dayAfter(published, -days);
}

function written(year: number, month: number | null, day: number | null): string {
  const parts = [String(year), month, month === null ? null : day];
  return parts
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** 元月 is January. */
const FIRST = '元';

function numberIn(words: string | undefined): number | null {
  if (words === FIRST) return 1;
  return words === undefined ? null : parseNumber(words);
}
