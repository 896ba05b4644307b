import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

describe('partners who are counted and told after a colon', () => {
  test.each([
    [
      'each on a line of its own',
      '6月5日,固原市先后同两家企业签了投资协议:\n▶ 与鸿拓机器人有限公司——建设产线;\n▶ 与海岚半导体有限公司——建设研发中心。',
      [
        ['固原市', '鸿拓机器人有限公司'],
        ['固原市', '海岚半导体有限公司'],
      ],
    ],
    [
      'one by one in a sentence',
      '固原市教育局与两所高校签署合作协议:一是与北渡大学共建基地;二是与云陌大学共建课程。',
      [
        ['固原市教育局', '北渡大学'],
        ['固原市教育局', '云陌大学'],
      ],
    ],
    [
      'of as many agreements',
      '固原市接连签了两份协议,一份同北渡大学,共建基地;另一份同海岚医院,共建医联体。',
      [
        ['固原市', '北渡大学'],
        ['固原市', '海岚医院'],
      ],
    ],
    [
      'a list of names that sign one paper',
      '固原市与两家医院签订医联体协议:福州市第一医院和北渡医院。',
      [['固原市', '福州市第一医院', '北渡医院']],
    ],
    [
      'a list of names that sign one by one',
      '固原市分别与两家医院签订医联体协议:福州市第一医院和北渡医院。',
      [
        ['固原市', '福州市第一医院'],
        ['固原市', '北渡医院'],
      ],
    ],
  ])('%s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual(parties);
  });

  test.each([
    ['fewer than are counted', '固原市与三所高校签署协议:与北渡大学共建基地;与云陌大学共建课程。'],
    ['what is agreed', '固原市与两家企业签署协议:内容包括共建产业园。'],
    ['those who are present', '固原市与两家企业签署协议:与会的北渡大学、云陌大学到场。'],
    [
      'agreements that are told by what they are for',
      '固原市签了两份协议,一份为北渡大学解难,一份修路。',
    ],
    ['nobody before them', '两家企业签署协议:与北渡大学共建基地;与云陌大学共建课程。'],
  ])('not %s', (_, text) => {
    expect(partiesOf(read(text)).flat()).not.toContain('北渡大学');
  });
});
