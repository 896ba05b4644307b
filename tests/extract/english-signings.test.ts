import { describe, expect, test } from '@jest/globals';
import { namesOf, read } from './read-text.ts';

/** Written on a Thursday. */
function signingsOf(text: string): string[] {
  const reading = read(text, '2034-06-15');
  return reading.agreements.map(({ parties, status, signedOn }) =>
    [
      namesOf(reading, parties).join(' + '),
      status.value.toLowerCase(),
      signedOn?.value ?? '-',
    ].join(' | '),
  );
}

describe('English words of signing', () => {
  test.each([
    'penned a cooperation agreement',
    'struck a cooperation agreement',
    'clinched a memorandum of understanding',
    'exchanged letters of intent',
    'put pen to paper on a cooperation agreement',
    'initialled a cooperation agreement',
    'signed a new round of strategic cooperation',
    'inked a partnership on battery research',
    'established sister-city ties',
    'signed a joint communique',
  ])('X and Y %s', (words) => {
    expect(signingsOf(`Ningde and Marlbridge City Council ${words} on Monday.`)).toEqual([
      '宁德市 + Marlbridge | signed | 2034-06-12',
    ]);
  });

  test.each([
    ['a deal to buy', 'Ningde and Marlbridge City Council signed a deal to buy buses.'],
    ['a licence', 'Ningde and Marlbridge City Council inked a licensing deal.'],
    ['talks', 'Ningde and Marlbridge City Council are in talks to sign an agreement.'],
    [
      'what is denied',
      'Marlbridge City Council has denied that it signed an agreement with Ningde.',
    ],
    [
      'none',
      'There is no agreement between Marlbridge City Council and Ningde, and none was signed.',
    ],
  ])('but not %s', (_, text) => {
    expect(signingsOf(text)).toEqual([]);
  });
});

describe('who signs in English', () => {
  test.each([
    [
      'those for whom persons sign',
      'The agreement was signed on June 2 by Vusi Nkosi, mayor of Durban, and Zhao Lei, vice-mayor of Nantong.',
      ['Durban + 南通市 | signed | 2034-06-02'],
    ],
    [
      'those who agree',
      "Limpopo province and China's Guizhou province have agreed to work together under a memorandum of understanding signed on Monday.",
      ['Limpopo + 贵州省 | signed | 2034-06-12'],
    ],
    [
      'those between whom it is',
      'Minister Ann Lee and Vice-Governor Xu Tao signed the Agreement on Tourism between Jilin and Bavaria today.',
      ['吉林省 + Bavaria | signed | 2034-06-15'],
    ],
    [
      'those that which tells',
      'The agreement, which Gansu Province and Kisumu County signed today (June 15), covers water.',
      ['甘肃省 + Kisumu County | signed | 2034-06-15'],
    ],
    [
      'each partner with its year',
      'Longyan signed similar agreements with Ganzhou in 2031 and Meizhou in 2032.',
      ['龙岩市 + 赣州市 | mentioned | 2031', '龙岩市 + 梅州市 | mentioned | 2032'],
    ],
    [
      'the council of the article',
      'Marlbridge City Council will celebrate. Council has had a sister city agreement with Handan since 1998.',
      ['Marlbridge + 邯郸市 | mentioned | 1998'],
    ],
    [
      'a government before and',
      'The Hongkou District government and Baodi district of Tianjin signed an agreement yesterday.',
      ['虹口区 + 宝坻区 | signed | 2034-06-14'],
    ],
  ])('%s', (_, text, signings) => {
    expect(signingsOf(text)).toEqual(signings);
  });

  test('a headline in the present tense is planned where the text plans', () => {
    const text =
      'Ningde and Marlbridge City Council seal pact\n\nNingde and Marlbridge City Council will sign a pact on trade.';
    expect(signingsOf(text)).toEqual(['宁德市 + Marlbridge | planned | -']);
  });
});

describe('when, in English', () => {
  test.each([
    ['on Thursday (June 8)', '2034-06-08'],
    ['on the 8th of June', '2034-06-08'],
    ['two days ago', '2034-06-13'],
    ['this morning', '2034-06-15'],
    ['last Thursday', '2034-06-08'],
    ['earlier this month', '2034-06'],
    ['in early June', '2034-06'],
    ['last week', '-'],
  ])('%s', (words, day) => {
    expect(signingsOf(`Gansu Province and Kisumu County signed an agreement ${words}.`)).toEqual([
      `甘肃省 + Kisumu County | signed | ${day}`,
    ]);
  });
});

describe('the day that other sentences tell in English', () => {
  const SIGNED = 'Gansu Province and Kisumu County signed an agreement';
  test.each([
    ['the next day', `Governor Li arrived on Monday. The following day, ${SIGNED}.`, '2034-06-13'],
    ['days later', `Governor Li arrived on June 10. Two days later, ${SIGNED}.`, '2034-06-12'],
    [
      'a day of several',
      `They came from June 8 to 10. On the second day, ${SIGNED}.`,
      '2034-06-09',
    ],
    [
      'the last of several',
      `They came from 8 to 10 June. On the final day, ${SIGNED}.`,
      '2034-06-10',
    ],
    [
      'the last over the end of a month, which is not counted',
      `They came from May 30 to June 2. On the last day, ${SIGNED}.`,
      '-',
    ],
    [
      'the last of one, which is not known',
      `It opened on Monday. On the last day, ${SIGNED}.`,
      '-',
    ],
    ['the opening', `The fair opened on June 8. On the opening day, ${SIGNED}.`, '2034-06-08'],
    [
      'a ceremony of it',
      `The fair opened on June 8. During the opening ceremony, ${SIGNED}.`,
      '2034-06-08',
    ],
    ['the same afternoon', `The governors met on June 8. That afternoon, ${SIGNED}.`, '2034-06-08'],
    ['talks', `The governors met on June 8. Following the talks, ${SIGNED}.`, '2034-06-08'],
    ['the signing', `${SIGNED}. The signing took place in Nakuru on Wednesday.`, '2034-06-14'],
    ['its ceremony', `${SIGNED}. The signing ceremony was held on June 12.`, '2034-06-12'],
    ['its ceremony before', `The signing ceremony took place on June 12. ${SIGNED}.`, '2034-06-12'],
    [
      'the act',
      `${SIGNED}. Governor Li and Ann Njeri inked the document on Tuesday.`,
      '2034-06-13',
    ],
    [
      'the next day after it',
      `Governor Li arrived on Monday. ${SIGNED} the next day.`,
      '2034-06-13',
    ],
    [
      'its first day',
      `The fair began on June 8. ${SIGNED} in Nakuru on its first day.`,
      '2034-06-08',
    ],
    ['a ceremony with its day', `${SIGNED}. Songs rang out at a ceremony on Monday.`, '2034-06-12'],
    [
      'a person of it',
      `${SIGNED}. Ann Njeri signed on behalf of the county on Monday.`,
      '2034-06-12',
    ],
    [
      'the agreement that a word for its kind calls otherwise',
      `${SIGNED.replace('an agreement', 'a memorandum')}. The agreement was signed by both governors on Monday.`,
      '2034-06-12',
    ],
    [
      'what was signed while others came',
      `${SIGNED}. The two-way agreement was signed on Monday during a visit by a team from Hainan Province.`,
      '2034-06-12',
    ],
    ['a visit of a weekday', `During Monday's visit, ${SIGNED}.`, '2034-06-12'],
    [
      'the day, not the year since which they are linked',
      'On Monday, Gansu Province and Kisumu County, sister regions since 1998, signed an agreement.',
      '2034-06-12',
    ],
    ['the sidelines', `The fair opened on June 8. On its sidelines, ${SIGNED}.`, '2034-06-08'],
    ['this occasion', `The governors met on June 8. On this occasion, ${SIGNED}.`, '2034-06-08'],
    ['the evening', `The governors met on June 8. In the evening, ${SIGNED}.`, '2034-06-08'],
    ['not when it takes effect', `${SIGNED} which takes effect on June 10.`, '-'],
    ['no other ceremony', `${SIGNED}. The ceremony to open a bridge was held on Monday.`, '-'],
    ['no other act', `${SIGNED}. The governor signed a visitors' book on Monday.`, '-'],
  ])('%s', (_, text, day) => {
    expect(signingsOf(text)).toEqual([`甘肃省 + Kisumu County | signed | ${day}`]);
  });

  test('those who have been linked since signed then', () => {
    expect(
      signingsOf(
        'Durban and Nantong have been partners since 2021, when they signed an agreement.',
      ),
    ).toEqual(['Durban + 南通市 | mentioned | 2021']);
  });

  test('a short sentence with its full date is no dateline', () => {
    expect(signingsOf('Durban and Nantong inked a deal on Monday, 12 June 2034.')).toEqual([
      'Durban + 南通市 | signed | 2034-06-12',
    ]);
  });
});

describe('those who met, in English', () => {
  test.each([
    [
      'both sides',
      'A delegation from Huangshan visited Leeds City Council on June 8. Both sides signed a letter of intent on tourism.',
      ['黄山市 + Leeds | signed | 2034-06-08'],
    ],
    [
      'persons of a visit of several days',
      'A delegation from the Chinese city of Huangshan visited Wuppertal from 8 to 10 June. During the visit, Lord Mayor Ute Brink and Mayor Sun Zhi signed a declaration of intent.',
      ['黄山市 + Wuppertal | signed | 2034-06'],
    ],
    [
      'mayors whose names follow the places',
      'Mayor of Larisa Nikos Pappas and Vice Mayor of Zunyi Luo Mei signed an agreement on June 5.',
      ['Larisa + 遵义市 | signed | 2034-06-05'],
    ],
    [
      'the original agreement beside its renewal',
      'Leeds City Council has renewed its sister city agreement with Hangzhou, the capital of Zhejiang Province, thirty years after the original agreement was signed in 1988.',
      ['Leeds + 杭州市 | signed | -', 'Leeds + 杭州市 | mentioned | 1988'],
    ],
    [
      'and ministries of two states stand for them',
      'The Ministry of Commerce of China and the Ministry of Trade of Laos signed a memorandum on June 8.',
      [],
    ],
  ])('%s', (_, text, signings) => {
    expect(signingsOf(text)).toEqual(signings);
  });
});
