import type { Sentence } from '../../model/segments.ts';
import type { Context } from '../context.ts';
import { sentencesBefore } from '../sentences-before.ts';
import type { Time } from '../times/find-times.ts';
import { isHeadline } from './headline.ts';

/** 开幕当天, 首日; 开幕式上 leaves the day open. */
const FIRST =
  /(?:^|[,;])(?:在|就在|于)?[^,。;]{0,8}?(?:(?:开[幕班营馆园赛]|启幕)(?:当[天日]|首日)|(?:大会|展会|活动|论坛|博览会)?(?:首日|第一天)|(?:首|第一)[天日](?:上午|下午)?)(?=[,上]|[^,。;]{2,24}[与和同])/u;
/** 闭幕当天, 结业当天, 最后一天. */
const LAST =
  /(?:^|[,;])(?:在|就在|于)?[^,。;]{0,8}?(?:(?:闭幕|落幕|结[业营束]|收官|结课)当[天日]|最后一[天日]|末日)(?=[,上]|[^,。;]{2,24}[与和同])/u;
/** 6月12日至14日, 17日至18日: the row of days. */
const ROW = /(?<first>\d{1,2})日?(?:至|到|[—–~-]{1,2})(?<last>\d{1,2})日$/u;
/** The days stand in one of so many sentences before. */
const REACH = 6;

/**
 * The first or the last of a row of days that the text gave for an occasion, where something was signed at its opening
 * or its end; null where the sentence tells of neither.
 * @param timesIn the words of time of a sentence
 */
export function edgeDay(
  { text, segments }: Context,
  sentence: Sentence,
  at: number,
  timesIn: (sentence: Sentence) => readonly Time[],
): Time | null {
  const before = text.slice(sentence.start, at);
  const edge = LAST.test(before) ? 'last' : FIRST.test(before) ? 'first' : null;
  if (edge === null) return null;
  for (const one of sentencesBefore(segments, sentence.start, REACH)) {
    if (isHeadline(one)) return null;
    for (const time of timesIn(one).toReversed()) {
      const day = ROW.exec(text.slice(time.start, time.end))?.groups?.[edge];
      if (day !== undefined && time.value?.length === MONTH_LENGTH)
        return {
          ...time,
          value: `${time.value}-${day.padStart(2, '0')}`,
          basis: 'EVENT',
          grain: 'day',
        };
    }
  }
  return null;
}

const MONTH_LENGTH = '2031-04'.length;
