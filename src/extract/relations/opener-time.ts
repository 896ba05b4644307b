import type { Context } from '../context.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { findTimes, type Time } from '../times/find-times.ts';
import { isHeadline } from './headline.ts';
import type { Report } from './report.ts';

/** 本周,多份协议相继签署: what has come one after another is then told one by one. */
const IN_A_ROW = /相继|接连|接二连三|纷纷|密集|频频|一个接一个|一份接一份|一批/u;
/** Paragraphs below such an opener. */
const REACH = 5;
/** It opens with its time: 就在本周. */
const OPENING = 6;

/** The time that a sentence gave, in a paragraph of its own, for what the paragraphs below it tell one by one. */
export function openerTime(context: Context, { sentence, status }: Report): Time | null {
  if (status !== 'SIGNED' || isHeadline(sentence)) return null;
  const { segments, text, writtenOn } = context;
  const before = sentencesBefore(segments, sentence.start, REACH);
  const opener = before.find(
    (one, i) =>
      one.paragraph !== sentence.paragraph &&
      one.paragraph !== before[i + 1]?.paragraph &&
      !isHeadline(one) &&
      IN_A_ROW.test(text.slice(one.start, one.end)),
  );
  if (!opener) return null;
  const [time] = findTimes(text, opener, writtenOn);
  if (!time || time.start - opener.start > OPENING) return null;
  const isTold = time.value !== null && (time.grain === 'day' || time.grain === 'month');
  return isTold ? { ...time, basis: 'EVENT' } : null;
}
