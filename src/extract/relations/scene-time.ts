import type { Sentence } from '../../model/segments.ts';
import type { Context } from '../context.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { findTimes, type Time } from '../times/find-times.ts';
import { isHeadline } from './headline.ts';

/** What came about then: 转机出现在去年秋天, 故事要从2030年说起, 时间回到上月18日, 那是2030年春天. */
const SETS =
  /(?:(?:转[机折]|变化|改变|故事|事情|缘分|契机|缘起|起因|起点|源头|渊源)[^,。;]{0,6}(?:出现|发生|始|开始|起|来|源|定格)?[在于自从]|(?:时间|时光|日子|时钟|时针|指针|日历|镜头|记忆)[^,。;]{0,4}(?:回|拨|翻|倒)[^,。;]{0,3}|[要得](?:从|(?:说|追溯|回溯|上溯)到)|^(?:那|这)(?:还)?是)$/u;
/** Nothing but a season, or that it is told from there, follows the time. */
const ENDS =
  /^(?:的?(?:[春夏秋冬][天季]?|[初底末]|那?(?:一天|天)|[上下]午))?(?:说起|讲起|开始|起步)?[。!:]?$/u;
/** 就在上个月,成果走出了实验室: it came about right then. */
const RIGHT_THEN = /^就在$/u;
/** So many sentences below it go on with what came about. */
const REACH = 2;

/** The time that a sentence just before gives to those after it, which have none of their own. */
export function sceneTime(
  { text, segments, writtenOn }: Context,
  { start: at, paragraph }: Sentence,
): Time | null {
  for (const one of sentencesBefore(segments, at, REACH)) {
    if (one.paragraph !== paragraph || isHeadline(one)) return null;
    const [time, ...others] = findTimes(text, one, writtenOn);
    if (!time) continue;
    const before = text.slice(one.start, time.start);
    const isSet =
      others.length === 0 &&
      (RIGHT_THEN.test(before) ||
        (SETS.test(before) && ENDS.test(text.slice(time.end, one.end).trim())));
    return isSet ? { ...time, basis: 'EVENT' } : null;
  }
  return null;
}
