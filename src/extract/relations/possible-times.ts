import { DAY_LENGTH, daysBetween } from '../times/days.ts';
import type { Time } from '../times/find-times.ts';
import type { Report } from './report.ts';

/** Times that do not tell their year. */
const OF_SOME_YEAR: ReadonlySet<string> = new Set([
  'time.month-day',
  'time.month-part',
  'time.range',
]);

/** 将于1月8日签署, 计划3月签署, in a text of December: of the year to come. */
export function ahead(time: Time, today: string | null): Time {
  const { value } = time;
  if (value === null || today === null) return time;
  if (time.rule === 'time.day' && value < today) return { ...time, value: aMonthLater(value) };
  if (!OF_SOME_YEAR.has(time.rule)) return time;
  if (value >= today.slice(0, value.length) || daysBetween(value, today) < HALF_A_YEAR) return time;
  return { ...time, value: `${Number(value.slice(0, 4)) + 1}${value.slice(4)}` };
}

/** 将于22日签署, in a text of the 14th: of this month, and not of the last; the 31st of some months there is not. */
function aMonthLater(value: string): string {
  const day = new Date(value);
  const date = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + 1);
  return day.getUTCDate() === date ? day.toISOString().slice(0, DAY_LENGTH) : value;
}

const HALF_A_YEAR = 180;

/** What was signed was so by the day of the report, and what will be was not before. */
export function isPossible({ grain, value }: Time, status: Report['status'], today: string | null) {
  if (value === null || today?.length !== DAY_LENGTH) return true;
  if (grain !== 'day' || value.length !== DAY_LENGTH)
    return status === 'PLANNED' || grain !== 'year' || value <= today.slice(0, value.length);
  return status === 'PLANNED' ? value >= today : value <= today;
}
