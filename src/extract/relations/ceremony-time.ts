import { firstStartFrom } from '../../model/sorted.ts';
import type { Context } from '../context.ts';
import { findTimes, type Time } from '../times/find-times.ts';
import type { Report } from './report.ts';

const CEREMONY = /^(?:签[约署字订]|揭牌|授牌)[^,。;]{0,6}仪式(?:已?于|在)?$/u;

/** 青岚市与白榆市续约三年。签约仪式18日在青岚市举行: the next sentence tells of the ceremony, and when it was. */
export function ceremonyTime(
  { text, segments, writtenOn }: Context,
  { sentence, status, end }: Report,
): Time | null {
  if (status !== 'SIGNED') return null;
  const next = segments.sentences[firstStartFrom(segments.sentences, end)];
  if (!next || next.paragraph !== sentence.paragraph) return null;
  const [time] = findTimes(text, next, writtenOn);
  const isOf = time?.grain === 'day' && CEREMONY.test(text.slice(next.start, time.start));
  return isOf ? { ...time, basis: 'EVENT' } : null;
}
