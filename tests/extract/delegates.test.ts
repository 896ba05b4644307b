import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

describe('persons who sign for those that they are of', () => {
  test.each([
    [
      'a list of them',
      '绵阳市委常委、副市长赵某,北渡大学党委副书记、校长钱某,分别代表双方签署合作协议。',
      [['绵阳市', '北渡大学']],
    ],
    [
      'three of them',
      '青岚市副市长赵某、北渡大学副校长钱某、鸿拓集团董事长孙某代表三方签署合作协议。',
      [['青岚市', '北渡大学', '鸿拓集团']],
    ],
    [
      'the office of a firm',
      '青岚市市长赵某和鸿拓集团董事长孙某在合作协议上签字。',
      [['青岚市', '鸿拓集团']],
    ],
    [
      'each for one side',
      '赵某代表青岚市、钱某代表北渡大学签署合作协议。',
      [['青岚市', '北渡大学']],
    ],
    [
      'both for both, by names that no list of surnames has',
      '耿某和李某分别代表青岚市和北渡大学签署合作协议。',
      [['青岚市', '北渡大学']],
    ],
    [
      'each for one side, after a comma',
      '赵某代表青岚市,钱某代表北渡大学签署合作协议。',
      [['青岚市', '北渡大学']],
    ],
    [
      'heads who meet',
      '海岚协会会长赵某与云陌基金会董事长钱某在青岚市会谈,双方签署服务协议。',
      [['海岚协会', '云陌基金会']],
    ],
    [
      'a head who receives the other',
      '青岚市市长赵某会见鸿拓集团总裁孙某一行,双方签署战略合作协议。',
      [['青岚市', '鸿拓集团']],
    ],
    [
      'not for departments where the sides are told',
      '青岚市与北渡大学举行座谈。青岚市教育局局长赵某、北渡大学附属医院院长钱某代表双方签署合作协议。',
      [['青岚市', '北渡大学']],
    ],
    [
      'the heads of bodies that share their word',
      '会议结束前,由固原、庆阳两市政协主席代表各自机关,共同签订《青河协商合作协议》。',
      [['固原市政协', '庆阳市政协']],
    ],
    [
      'each for the body that the word before tells',
      '青岚市检察院检察长、白榆市检察院检察长分别代表本院签署协作协议。',
      [['青岚市检察院', '白榆市检察院']],
    ],
    [
      'the head of whom is visited, by the office alone',
      '固原市市长赵某率团访问福州市,与市长钱某签署协议。',
      [['固原市', '福州市']],
    ],
    [
      'the head of a university that is visited',
      '北渡大学校长钱某率团访问曼谷大学,与校长颂差互换合作备忘录文本。',
      [['北渡大学', '曼谷大学']],
    ],
    [
      'a head by office and body, whoever is visited',
      '固原市市长赵某率团访问福州市,与北渡大学校长钱某签署协议。',
      [['固原市', '北渡大学']],
    ],
    ['persons of nobody', '副市长赵某与副校长钱某代表双方签字。', []],
  ])('%s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual(parties);
  });
});
