import type { Context } from '../context.ts';
import type { Report } from './report.ts';

const EARLIER = /曾|此前|早在|早前|首轮|上一轮|首次|去年|前年|\d{4}年|签[署订]过/u;

/** 双方曾签署…: an earlier agreement of the same parties. */
export function isLookBack(
  { text }: Context,
  { status, pointsBack, sentence, end }: Report,
): boolean {
  return status === 'MENTIONED' && pointsBack && EARLIER.test(text.slice(sentence.start, end));
}

/** 根据与云陌区签署的协议: the agreement that has just been told. */
export function isRecalled(words: string): boolean {
  return /^(?:根据|按照|依据)/u.test(words) && !EARLIER.test(words);
}
