import { describe, expect, test } from '@jest/globals';
import { read } from './read-text.ts';

/** The days on which the agreements of a text were signed; it is published on a Wednesday. */
function signedOn(text: string): (string | null)[] {
  return read(text, '2034-09-13').agreements.map((agreement) => agreement.signedOn?.value ?? null);
}

describe('the day of a signing', () => {
  test.each([
    ['a weekday of last week', '上周五,青岚市与白榆县签署合作协议。', '2034-09-08'],
    ['a weekday of this week', '本周一上午,青岚市与白榆县签署合作协议。', '2034-09-11'],
    ['a day of this month', '本月6日,青岚市与白榆县签署合作协议。', '2034-09-06'],
    ['昨 before a joiner', '青岚市昨与白榆县签署合作协议。', '2034-09-12'],
    [
      'the scene that opens the text',
      '9月11日下午,松塔礼堂里摆出了长桌。\n\n工人们坐满了台下。\n\n青岚市与白榆县签署合作协议。',
      '2034-09-11',
    ],
    [
      'a time of the day that was told before',
      '停航两年的渡线,今天恢复了。\n\n上午9时,青岚市与白榆县签署合作协议。',
      '2034-09-13',
    ],
    ['the month to come', 'Qinglan City will sign an agreement with Oslo next month.', '2034-10'],
  ])('%s', (_, text, day) => expect(signedOn(text)).toEqual([day]));

  test.each([
    [
      'a day on which news was heard',
      '9月11日,记者获悉,茶园丰收。\n\n青岚市与白榆县签署合作协议。',
    ],
    ['a day that is told for itself', '今天是重阳节。\n\n青岚市与白榆县签署合作协议。'],
    ['a weekday of every week', '青岚市每周一接待客商,与白榆县签署了合作协议。'],
  ])('is not %s', (_, text) => expect(signedOn(text)).toEqual([null]));
});
