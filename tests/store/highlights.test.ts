import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readModel } from '../../src/model/read-model.ts';
import { foldText } from '../../src/store/fold-text.ts';
import { foldedView } from '../../src/store/folded-view.ts';
import { highlightsOf } from '../../src/store/highlights.ts';
import { soundedBy, soundTokens } from '../../src/store/pinyin.ts';
import { SDL } from '../graphql/open-api.ts';

const UNITS = [
  '青',
  '岚',
  '協',
  '，',
  ' ',
  '　',
  '1',
  '９',
  'ａ',
  'B',
  'é',
  'e\u0301',
  '𠮷',
  'ﬁ',
  '（',
];
const writing = fc.array(fc.constantFrom(...UNITS), { maxLength: 12 }).map((some) => some.join(''));

describe('a folded view', () => {
  test('says what folding says', () => {
    fc.assert(fc.property(writing, (raw) => expect(foldedView(raw).text).toBe(foldText(raw))));
  });

  test('leads each piece back to the words that fold to it', () => {
    fc.assert(
      fc.property(writing, fc.nat(), fc.nat(), (raw, a, b) => {
        const view = foldedView(raw);
        const [start, end] = [a, b].map((at) => at % (view.text.length + 1)).sort((x, y) => x - y);
        const span = view.rawSpan(start ?? 0, end ?? 0);
        expect(foldText(raw.slice(span.start, span.end))).toContain(
          view.text.slice(start, end).trim(),
        );
      }),
    );
  });
});

describe('the sound of a name', () => {
  test.each([
    [
      '成都经开区',
      [
        'cd',
        'chengdu',
        'cdj',
        'chengdujing',
        'cdjk',
        'chengdujingkai',
        'cdjkq',
        'chengdujingkaiqu',
      ],
    ],
    ['重庆市', ['cq', 'chongqing', 'cqs', 'chongqingshi']],
    ['a区', ['aq', 'aqu']],
    ['绿 地', ['ld', 'lvdi']],
    ['市', []],
    ['beta', []],
    ['长'.repeat(41), []],
  ])('%s', (name, tokens) => {
    expect(soundTokens(name)).toEqual(tokens);
  });

  test.each([
    ['成都经开区', 'cdjkq', 5],
    ['成都经开区', 'chengdu', 2],
    ['成都(龙泉驿)', 'cdlq', 5],
    ['成都经开区', 'jkq', 0],
    ['成都经开区', 'c', 0],
    ['成都经开区', '成都', 0],
  ])('%s is %s for %d characters', (name, word, length) => {
    expect(soundedBy(name, word)).toBe(length);
  });
});

describe('highlights', () => {
  const kinds = readModel(SDL).kinds;
  const shown = (
    kind: string,
    values: Readonly<Record<string, string | string[]>>,
    text: string,
  ) => {
    const found = kinds.get(kind);
    if (!found) throw new TypeError(`${kind} is not declared`);
    return highlightsOf(found, values, text).map(({ property, value, spans }) => {
      const cut = spans.map(({ start, end }) => value.slice(start, end));
      return [property, ...cut];
    });
  };

  test.each([
    ['协议', [['text', '协議', '協 议']]],
    ['合作协议', [['text', '合作协議']]],
    ['合作 园区', [['text', '合作', '园区']]],
    ['作协青', [['text', '作协']]],
    ['abc', [['text', 'ＡＢＣ']]],
    ['ab', []],
    ['没有', []],
  ])('of %s', (query, expected) => {
    expect(shown('Clause', { text: '签合作协議,共建ＡＢＣ园区,見協 议' }, query)).toEqual(expected);
  });

  test('are at most twenty of a value', () => {
    const [first] = shown('Clause', { text: '合作,'.repeat(50) }, '合作');
    expect(first).toHaveLength(1 + 20);
  });
});
