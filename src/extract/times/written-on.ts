import type { Document } from '../../model/document.ts';
import { daysBetween } from './days.ts';
import { findTimes } from './find-times.ts';

/** What follows the day in a dateline: 西宁6月24日电, April 7 (Xinhua), SIBU (April 7):. */
const DATELINE = /^(?:[,，\s]*(?:电|讯|電|訊|消息|报道|報道|[(（]|--|—)|\)?: )/u;
/** A report comes out so many days after it was written, and seldom later. */
const MOST_DAYS = 10;

/**
 * The day that 今天 and 昨天 count from, as `2032-06-24`: that of the dateline where the text has one
 * shortly before it was published, else the day of publication; null where neither is known.
 */
export function writtenOn({ raw, zones, publishedAt }: Document): string | null {
  const published = publishedAt?.value.slice(0, 10) ?? null;
  if (published === null || published.length < 10) return published;
  for (const { kind, start, end } of zones) {
    if (kind !== 'meta') continue;
    for (const time of findTimes(raw, { start, end }, published)) {
      if (time.grain !== 'day' || time.value === null) continue;
      if (!DATELINE.test(raw.slice(time.end, time.end + 6))) continue;
      const days = daysBetween(time.value, published);
      if (days >= 0 && days <= MOST_DAYS) return time.value;
    }
  }
  return published;
}
