import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

const statusesOf = (text: string) =>
  read(text, '2031-04-06').agreements.map(({ status }) => status.value);

describe('an agreement beside two names, whatever the verb', () => {
  test.each([
    '6日,青岛市与成都市各执一份合作协议。',
    '青岛市、成都市6日在会上共同画押旅游协作协议。',
    '启用之际,青岛市同成都市双方落了墨,一份战略合作协议把养老和旅游写在一起。',
    '青岛市与成都市6日一道按下《青成合作协议》的印。',
    '6日,青岛市和成都市为合作协议一锤定音。',
  ])('is theirs: %s', (text) => {
    expect(partiesOf(read(text, '2031-04-06'))).toEqual([['青岛市', '成都市']]);
  });

  test.each([
    '青岛市与成都市6日在宣布互通航线前,旧协议已经失效。',
    '青岛市商会、成都市商会表示,协议降低了费用。',
    '青岛市与成都市没有协议。',
    '青岛市与成都市的市民违反协议,被罚款。',
    '青岛市与成都市6日磋商合作协议的草案。',
    '在青岛市、成都市的协议酒店都涨价了。',
    '青岛市与成都市协议转让一块土地。',
  ])('is none where nothing makes it theirs: %s', (text) => {
    expect(partiesOf(read(text, '2031-04-06'))).toEqual([]);
  });

  test('is background without a word of the time of the news', () => {
    expect(statusesOf('青岛市同成都市多年来靠一份合作协议共管一条河。')).toEqual(['MENTIONED']);
    expect(statusesOf('青岛市与成都市的协作协议成效明显。')).toEqual(['MENTIONED']);
    expect(statusesOf('6日,青岛市同成都市为一份合作协议落了墨。')).toEqual(['SIGNED']);
  });

  test('is what the text tells elsewhere, where a side signs in plain words', () => {
    const text =
      '6日,青岛市卫生健康委与成都市卫生健康委签署合作协议。\n青岛市同成都市多年来靠一份框架协议往来。';
    expect(partiesOf(read(text, '2031-04-06'))).toHaveLength(1);
  });
});
