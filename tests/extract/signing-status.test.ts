import { describe, expect, test } from '@jest/globals';
import { read } from './read-text.ts';

/** The status of each agreement of a text that is published on a Wednesday. */
function statusesIn(text: string) {
  return read(text, '2034-09-13').agreements.map(({ status }) => status.value);
}

describe('signed', () => {
  test.each([
    [
      'a thing that was signed days ago is the news',
      '9月12日,青岚市与北渡大学签署的黑土保护合作协议正式公布。',
    ],
    ['signed the day before', '这背后,是青岚市与北渡大学前一天签订的帮扶协议。'],
    ['signed on the thing', '当天下午,赵明、孙亮代表青岚市与白榆县在续签的协作协议上落了笔。'],
    ['who does by it is told after it', '根据昨天签署的合作协议,青岚市与北渡大学将共建学院。'],
    [
      'one more of what is news',
      '又有几个项目敲定。\n\n还有青岛市政府与鸿拓集团签署的合作文件,一座工厂就要动工。',
    ],
    [
      'from which a new start is wished for',
      '市长表示,愿以青岚市与北渡大学签署协议为新起点,常来往。',
    ],
    ['what it is that they sign', '青岛市教育局与烟台市教育局签署的是师资互派协议。'],
    [
      'what they do together is what it is about',
      '青岚市与北渡大学共同推进黑土保护合作协议签字仪式举行。',
    ],
    ['a reporter whose name is a word', '驻港记者曾乐报道:青岚市昨日与北渡大学签署合作备忘录。'],
  ])('%s: %s', (_, text) => expect(statusesIn(text)).toEqual(['SIGNED']));

  test('after another agreement of the year before', () => {
    const text = '9月11日,固原市继去年与北渡大学签约之后,又与南桥大学签署合作协议。';
    expect(statusesIn(text)).toEqual(['MENTIONED', 'SIGNED']);
  });
});

test('one to come, after those that there are', () => {
  const text =
    '一年来,青岚市与白榆市已签署126份合作协议。\n\n下个月,两市还将签署电力联合调度协议。';
  expect(statusesIn(text)).toEqual(['MENTIONED', 'PLANNED']);
});

describe('planned', () => {
  test.each([
    ['on a day to come', '9月20日,两地代表团齐聚白榆,青岚市与白榆市签署协作协议。'],
    [
      'after what somebody hopes',
      '负责人表示,希望把孩子教好,年底前青岚市还将与白榆市签署教师交流备忘录。',
    ],
    [
      'the title is agreed, and its signing planned',
      '青岚市与白榆市已就《青白共建协议》文本取得一致,计划今年9月正式签订。',
    ],
    ['in the month to come', '下个月,青岚市就要与北渡大学签约。'],
    ['they are expected to', '预计年内,青岚市与白榆市可签订补偿协议。'],
    [
      'associations agree when they will',
      '固原茶业协会与南岭茶业协会座谈。两会商定10月在固原市签订《茶业备忘录》。',
    ],
    ['who will, in the manner of Hong Kong', '此外,青岚市教育局会与白榆市教育局签署备忘录。'],
  ])('%s: %s', (_, text) => expect(statusesIn(text)).toEqual(['PLANNED']));
});

describe('mentioned', () => {
  test.each([
    ['what came of it is the news', '这得益于今年9月8日,青岚市与北渡大学签订的一份合作协议。'],
    ['it has run for years', '青岚市与北渡大学签署共建协议已满三年,公寓上周封顶。'],
    ['it has run for a year', '青岚市与北渡大学签署合作协议一年来,派出特派员61人。'],
    ['something came of it', '作为青岚市与北渡大学战略合作协议的落地项目,松塔实验站昨天投用。'],
    ['what has come since', '这是固原市与北渡大学签署合作协议后建成的第四个实验室。'],
    ['as things stand', '眼下,青岚市和坦噶市已经结成友好城市。'],
    ['for half a century', '青岚市同望川市结为友好城市已有半个多世纪,船来船往。'],
    ['for decades', '青岚市与望川市结为友好城市已数十年,船来船往。'],
    ['at work for years', '青岚市清理排污口三百个,与白榆市签订流域保护协议,断面水质连续八年达标。'],
    ['half a year ago', '半年前,青岚市与北渡大学签署合作协议。'],
    [
      'a tie of which a guest speaks',
      '省政协领导会见望川友人\n13日,双方在青岚见面。\n\n孙亮表示,往来很重要。固原市同大阪市结为友好城市,还常有学生互访。',
    ],
    ['up to now', '截至目前,固原市已与北渡大学签署合作协议。'],
    ['long since', '人熟了,固原市与庆阳市早已结为友好城市。'],
    ['what they have signed', '固原市与北渡大学之间签有一份茶业合作备忘录。'],
    ['at that time', '门诊的来历要从4月说起。当时,固原市与北渡大学签订协作协议。'],
    ['a title that has been signed', '《固原市与北渡大学合作协议》早就签过。'],
    ['an agreement of two that takes effect', '固原市与庆阳市的第三轮护水补偿协议正式生效。'],
    ['tasks of an agreement of two', '公司抓紧落实固原市与四川省合作框架协议中的相关任务。'],
    ['the years of provinces and counties', '望川县与江苏省结为友好省县已有30年。'],
    ['decades ago', '上世纪九十年代,青岚市与北渡大学签署合作协议。'],
    ['years ago today', '10年前的今天,市长赵明与校长孙亮会面,青岚市与北渡大学签署合作协议。'],
    ['a month before this', '8月底,青岚市与北渡大学签署合作协议。'],
    ['a month that opens a line', '一年回望:\n8月,青岚市与北渡大学签署合作协议。'],
    ['some months before what was told', '在此之前约两个月,其还与青岚市签署合作协议。'],
    ['a thing without a day', '按照青岚市与北渡大学签署的合作协议,学院开工。'],
    ['a thing of a year', '按照青岚市与北渡大学2031年签署的合作协议,学院昨天开工。'],
  ])('%s: %s', (_, text) => {
    expect(statusesIn(text).at(-1)).toBe('MENTIONED');
  });

  test('another goes on with the look back', () => {
    const text =
      '不久前,鸿拓集团和青岚市签约,投资9亿元。白榆集团也与青岚市签约,投资5亿元。会上,南桥大学也与青岚市签约。';
    expect(statusesIn(text)).toEqual(['MENTIONED', 'MENTIONED', 'SIGNED']);
  });
});

describe('a time before the first of a row', () => {
  const row = '青岚市与望川市结为友好城市,北渡大学与南桥大学签署了师资培训备忘录。';

  test('is of the next as well', () =>
    expect(statusesIn(`往来多了。如今,${row}`)).toEqual(['MENTIONED', 'MENTIONED']));

  test('and nothing but what is signed where there is none', () =>
    expect(statusesIn(`9月12日,${row}`)).toEqual(['SIGNED', 'SIGNED']));
});

test('what will go on for years is no look back', () => {
  const text = '青岚市与白榆市签订流域保护协议,双方将连续八年巡河。';
  expect(statusesIn(text)).toEqual(['SIGNED']);
});
