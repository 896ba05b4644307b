import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

describe('a declaration that several give as one', () => {
  const cities = ['青岛市', '烟台市', '威海市'];
  test.each([
    '青岛市、烟台市、威海市共同宣读《半岛协同宣言》。',
    '青岛市、烟台市、威海市齐声发出《半岛协同倡议》。',
    '青岛市、烟台市、威海市三地同台发布《半岛协同宣言》。',
    '青岛市、烟台市、威海市联署《半岛协同宣言》。',
    '青岛市、烟台市、威海市等7市联名发出《半岛协同倡议书》,提出统一标准。',
  ])('%s', (text) => {
    expect(partiesOf(read(text))).toEqual([cities]);
  });

  test('makes bodies of museums and libraries', () => {
    const text =
      '14日晚,青岛图书馆、烟台图书馆、威海市图书馆等17家图书馆联名发出《古籍共享倡议书》。结业当天,青岛图书馆又单独与烟台图书馆签约,共建书库。';
    expect(partiesOf(read(text))).toEqual([
      ['青岛图书馆', '烟台图书馆', '威海市图书馆'],
      ['青岛图书馆', '烟台图书馆'],
    ]);
  });

  test('no book that they give out', () => {
    expect(read('青岛市、烟台市、威海市联名发布《半岛旅游手册》。').agreements).toEqual([]);
  });
});
