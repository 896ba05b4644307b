import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

describe('places that no list knows sign', () => {
  test.each([
    ['清水镇与黑水镇签订护林协议。', ['清水镇', '黑水镇']],
    ['王家镇、李家镇签订护林协议。', ['王家镇', '李家镇']],
    ['清水乡与王家乡签署联防协议。', ['清水乡', '王家乡']],
    ['碧水街道党工委与丹霞街道党工委签订共建协议。', ['碧水街道', '丹霞街道']],
    ['白露镇党委与霜降镇党委签署共建协议。', ['白露镇', '霜降镇']],
    ['北岭、南屏两县县长签署协议。', ['北岭县', '南屏县']],
    ['本报石桥讯 石桥县与白露县日前签订协议。', ['石桥县', '白露县']],
    ['白露县境内的清河流入霜降县。19日,白露县与霜降县签署协议。', ['白露县', '霜降县']],
  ])('%s', (text, parties) => {
    expect(partiesOf(read(text))).toEqual([parties]);
  });

  test.each(['打造江南水乡,鼓励返乡创业。', '青年回到家乡,老乡来到城镇。'])('not: %s', (text) => {
    expect(read(text).regions).toEqual([]);
  });
});
