import { describe, expect, test } from '@jest/globals';
import { read } from './read-text.ts';

/** The days on which the agreements of a text were signed; it is published on a Wednesday. */
function signedOn(text: string): (string | null)[] {
  return read(text, '2034-09-13').agreements.map((agreement) => agreement.signedOn?.value ?? null);
}

describe('the day of a signing', () => {
  test.each([
    ['a weekday of last week', '上周五,青岚市与白榆县签署合作协议。', '2034-09-08'],
    ['a day of January by its old name', '元月9日,青岚市与白榆县签署合作协议。', '2034-01-09'],
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
    ['the first days of this month', '本月初,青岚市与白榆县签署合作协议。', '2034-09'],
    ['the last days of a month', '8月底,青岚市与白榆县签署合作协议。', '2034-08'],
    ['days ago', '三天前,青岚市与白榆县签署合作协议。', '2034-09-10'],
    ['days of a year', '2034年9月8日—10日,茶博会举行,其间,青岚市与白榆县签署合作协议。', '2034-09'],
    ['tomorrow', '青岚市与白榆县将于明天签署合作协议。', '2034-09-14'],
    ['a day of the year to come', '青岚市与白榆县将于1月8日签署合作协议。', '2035-01-08'],
    ['the next month', '青岚市与白榆县计划下月签署合作协议。', '2034-10'],
    [
      'the day of an occasion of a year',
      '9月12日,在2034年茶产业大会上,青岚市与白榆县签署合作协议。',
      '2034-09-12',
    ],
    [
      'the day after what was told',
      '9月11日,双方举行座谈。次日,青岚市与白榆县签署合作协议。',
      '2034-09-12',
    ],
    [
      'the time of what was signed after it',
      '由青岚市和白榆县共同签订的《茶业合作协议》,9月12日在茶博馆签署。',
      '2034-09-12',
    ],
    [
      'the time of a ceremony after it',
      '青岚市与白榆县合作协议签约仪式于9月12日举行。',
      '2034-09-12',
    ],
    [
      'the day of the scene within a visit of days',
      '9月8日至10日,青岚市代表团赴白榆县考察。\n\n10日上午,两地座谈会举行。\n\n赵明致辞。\n\n孙亮、李海代表青岚市与白榆县签署合作协议。',
      '2034-09-10',
    ],
    [
      'the day before a dash that opens what is signed',
      '9月8日至10日,青岚市代表团赴白榆县考察。\n\n9日下午,文件签署——\n\n青岚市与白榆县签署合作协议。',
      '2034-09-09',
    ],
    ['years ago', '三年前,青岚市与白榆县签署合作协议。', '2031'],
    ['years ago, by then', '青岚市与白榆县山水相连。两地三年前就签署了合作协议。', '2031'],
    ['years ago today', '20年前的今天,青岚市与白榆县签署合作协议。', '2014-09-13'],
    ['years ago, with their season', '两年前的春天,青岚市与白榆县签署合作协议。', '2032'],
    ['a year of the Republic', '青岚市曾在民國112年與白榆縣簽署合作協議。', '2023'],
    ['that year', '往来始于2020年。那年秋天,青岚市与白榆县签署合作协议。', '2020'],
    ['the year after', '2021年,两地开始往来。次年,青岚市与白榆县签署合作协议。', '2022'],
    [
      'days of which the last is today',
      '茶博会今天闭幕。展会期间,青岚市与白榆县签署合作协议。',
      '2034-09',
    ],
    ['this month', '这个月,青岚市与白榆县签署合作协议。', '2034-09'],
    ['the first days of the month', '月初,青岚市与白榆县签署合作协议。', '2034-09'],
    ['a month that 份 follows', '8月份,青岚市与白榆县签署合作协议。', '2034-08'],
    ['the first months of the year', '年初,青岚市与白榆县签署合作协议。', '2034'],
    ['a year ago', '一年前,青岚市与白榆县签署合作协议。', '2033'],
    [
      'days of a yearly meeting',
      '2034年度青白座谈会10日至11日举行。\n\n会议期间有签约仪式。青岚市与白榆县签署合作协议。',
      '2034-09',
    ],
    [
      'the day before what was told',
      '12日清晨,42名来自云陌山区的孩子在青岚西站走下列车。\n\n这趟旅程的背后,是青岚市与白榆县前一天签订的帮扶协议。',
      '2034-09-11',
    ],
    [
      'the same day, paragraphs after it was told',
      '9月11日,茶博会开幕。\n\n会场坐满了人。\n\n茶香四溢。\n\n同日下午,青岚市与白榆县签署合作协议。',
      '2034-09-11',
    ],
    ['this week', '本周,青岚市与白榆县签署合作协议。', '2034-09'],
    [
      'the week that opens a row',
      '本周,招商的好消息接连不断。\n\n北渡大学与白榆县签署合作协议。',
      '2034-09',
    ],
    ['the month to come', 'Qinglan City will sign an agreement with Oslo next month.', '2034-10'],
  ])('%s', (_, text, day) => expect(signedOn(text)).toEqual([day]));

  test.each([
    [
      'a day on which news was heard',
      '9月11日,记者获悉,茶园丰收。\n\n青岚市与白榆县签署合作协议。',
    ],
    [
      'the day on which a reporter heard it',
      '记者9月12日从青岚市政府获悉,青岚市与白榆县签署合作协议。',
    ],
    [
      'the day up to which is counted',
      '截至9月12日,青岚市完成投资30亿元。青岚市与白榆县签署合作协议。',
    ],
    ['a day to come', '白榆县将于9月20日举办茶博会。\n\n青岚市与白榆县签署合作协议。'],
    ['a row of days over months', '8月30日至9月1日,代表团来访。其间,青岚市与白榆县签署合作协议。'],
    [
      'the today of a speech',
      '钱红说,没有他们就没有今天的茶园。\n\n会上,青岚市与白榆县签署合作协议。',
    ],
    ['a day that is told for itself', '今天是重阳节。\n\n青岚市与白榆县签署合作协议。'],
    ['the years since somebody came', '三年前落户的鸿拓集团牵线,青岚市与白榆县签署合作协议。'],
    ['that year where none is told', '那年秋天,青岚市与白榆县签署合作协议。'],
    ['days of every week', '夜校每周三、周五晚上开课。青岚市与白榆县签署了合作协议。'],
    [
      'how many days ago something else was',
      '两天前,货轮卸下了一船木材。船主是鸿拓集团。它同青岚市签署了合作协议。',
    ],
    [
      'the day of a visit during which it is to come',
      '青岚市长13日上午会见来访的北渡大学校长赵明。赵明说,访问期间将同青岚市签署合作协议。',
    ],
    ['when something else began', '青岚市与白榆县的往来始于2030年,双方已签署合作协议。'],
    ['a weekday of every week', '青岚市每周一接待客商,与白榆县签署了合作协议。'],
  ])('is not %s', (_, text) => expect(signedOn(text)).toEqual([null]));

  test('is of the one that it stands with, and not of an earlier one', () => {
    const text = '今天,青岚市与北渡大学签署《合作安排》,连同双方先前签下的合作协议,一并公布。';
    expect(signedOn(text)).toEqual(['2034-09-13', null]);
  });
});

test('the day of the one agreement is not that of another to come', () => {
  const text = '青岛市与成都市12日签署合作协议,双方还将签署数据备忘录。';
  expect(signedOn(text)).toEqual(['2034-09-12', null]);
});

describe('the first or the last of some days', () => {
  const signedOn = (text: string) =>
    read(text, '2034-06-20').agreements.map(({ signedOn }) => signedOn?.value ?? null);

  test.each([
    ['首日,青岚市与白榆县签署备忘录。', '2034-06-12'],
    ['开幕当天,青岚市与白榆县签署备忘录。', '2034-06-12'],
    ['最后一天,青岚市与白榆县签署备忘录。', '2034-06-14'],
    ['结业当天,青岚市与白榆县签署备忘录。', '2034-06-14'],
    ['开幕式上,青岚市与白榆县签署备忘录。', '2034-06'],
  ])('%s', (words, day) => {
    expect(signedOn(`工作坊6月12日至14日举行。${words}`)).toEqual([day]);
  });
});

describe('a month without a day', () => {
  test.each([
    ['9月召开的产业对接会上,青岚市还将同白榆县签署协议。', ['PLANNED', '2034-09']],
    ['青岚市将在10月的农博会上与白榆县签署协议。', ['PLANNED', '2034-10']],
    ['吞吐量增长一成;3月青岚市与白榆县签署了协议。', ['MENTIONED', '2034-03']],
  ])('%s', (text, told) => {
    const [one] = read(text, '2034-06-20').agreements;
    expect([one?.status.value, one?.signedOn?.value]).toEqual(told);
  });
});
