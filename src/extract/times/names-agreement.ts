import type { Time } from './find-times.ts';

/** An agreement, or an occasion that is held every year. */
const NAMES =
  /^(?!的?[一这那][份纸项张])[^,。;签订署达缔]{0,18}(?:协议|备忘录|意向书|合同)|^(?:度|春季|夏季|秋季|冬季)?[^,。;签订署达缔的在于]{2,20}(?:大会|年会|论坛|博览会|[交展洽茶糖谈]会|联席会议|推介会|文化节|旅游节|艺术节|峰会|交易会)/u;
const NAME_REACH = 32;

/** 2031年度协作协议, 2031年茶产业大会: the year is of the name. */
export function namesAgreement(text: string, { grain, end }: Time): boolean {
  return grain !== 'day' && NAMES.test(text.slice(end, end + NAME_REACH));
}

/** 《2031年度合作协议》: the year is of the title. @param before the sentence up to the time */
export function isInTitle(before: string): boolean {
  const near = before.slice(-LONGEST_TITLE);
  return near.lastIndexOf('《') > near.lastIndexOf('》');
}

/** No title is longer. */
const LONGEST_TITLE = 200;

/**
 * 继去年与北渡大学签约之后,又与…; 去年底到期,又续了三年: the time is of what was before.
 * @param before the sentence up to the time, @param after what follows it
 */
export function isOver(before: string, after: string): boolean {
  if (BEGAN.test(before) && after.includes(',')) return true;
  if (RAN_OUT.test(after)) return true;
  return /继[^,。;]{0,12}$/u.test(before) && /^[^。;]{0,60}?之?后,/u.test(after);
}

/** 合作始于2030年,两校已签署: when something else began. */
const BEGAN = /(?:始|建|创办|创建|创立|成立|组建|诞生|落成|起源)于$/u;
/** 去年底到期: when an earlier agreement came to its end. */
const RAN_OUT = /^[初底末中]?[^,。;\d]{0,6}(?:到期|期满|届满)[^,。;]{0,3}[,。]/u;
