import type { Sentence } from '../../model/segments.ts';
import type { Context } from '../context.ts';
import type { Found } from './english-matches.ts';
import { englishStatus } from './english-status.ts';
import { englishTime } from './english-time.ts';
import type { Report } from './report.ts';
import { isBackgroundTime, isOfLastMonth } from './signing-status.ts';

/** The rules for what was signed at some time. */
const RECALLS: ReadonlySet<string> = new Set([
  'agreement.english-has',
  'agreement.english-lasts',
  'agreement.english-of-year',
]);
const AFTER = 160;

/** What the words say; what a past month or year dates is background. */
export function statusOf(
  context: Context,
  sentence: Sentence,
  match: Found,
): Report['status'] | null {
  const { text, document } = context;
  const { start, end, recogniser } = match;
  const words = text.slice(start, end);
  if (recogniser.id === 'agreement.english-approves') return 'PLANNED';
  if (RECALLS.has(recogniser.id)) return 'MENTIONED';
  const before = text.slice(Math.max(sentence.start, start - 200), start);
  const after = text.slice(end, Math.min(sentence.end, end + AFTER));
  const told = englishStatus(before, words, after, recogniser.voice);
  if (told?.status !== 'SIGNED') return told?.status ?? null;
  const time = englishTime(context, { sentence, at: start, end, status: told.status });
  const published = document.publishedAt?.value ?? null;
  if (time === null) return told.looksBack ? 'MENTIONED' : 'SIGNED';
  const isOver = isBackgroundTime(time, published) && !isOfLastMonth(time, published);
  return isOver || (told.looksBack && time.grain !== 'day') ? 'MENTIONED' : 'SIGNED';
}

/** Whether the words themselves tell when, and not the occasion. */
export function isDated(context: Context, place: Parameters<typeof englishTime>[1]): boolean {
  return (englishTime(context, place)?.basis ?? 'EVENT') !== 'EVENT';
}
