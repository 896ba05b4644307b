import type { Time } from './find-times.ts';

const NAMES = /^[^,。;签订署达缔]{0,18}(?:协议|备忘录|意向书|合同)/u;
const NAME_REACH = 24;

/** 2031年度协作协议: the year is of the name. */
export function namesAgreement(text: string, { grain, end }: Time): boolean {
  return grain !== 'day' && NAMES.test(text.slice(end, end + NAME_REACH));
}

/** 《2031年度合作协议》: the year is of the title. @param before the sentence up to the time */
export function isInTitle(before: string): boolean {
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
