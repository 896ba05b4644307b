import { describe, expect, test } from '@jest/globals';
import { readGold } from '../../src/eval/gold.ts';
import { type Parsed, score } from '../../src/eval/score.ts';
import { missList, scoreTable } from '../../src/eval/table.ts';

const words = (confidence = 0.9) => [{ start: 0, end: 1, quote: '青', rule: 'test', confidence }];

/** What was found: one agreement of these parties. */
function found(
  parties: readonly string[],
  more: Partial<Parsed['agreements'][number]> = {},
): Parsed {
  const agreement = {
    type: '合作协议',
    kind: 'other',
    status: 'signed',
    signedOn: null,
    parties: parties.map((name) => ({ name, evidence: words() })),
    areas: [],
    clauses: [],
    projects: [],
    mechanisms: [],
    ...more,
  };
  return { agreements: [agreement], regions: parties.map((name) => ({ name })) };
}

const line = (agreements: readonly object[], more: object = {}) =>
  JSON.stringify({ id: 'x', text: '青', agreements, ...more });
const gold = (agreements: readonly object[], more?: object) => {
  const [first] = readGold(line(agreements, more), () => undefined).cases;
  if (!first) throw new TypeError('a case needs a text');
  return first;
};
const party = (name: string) => ({ name });

describe('scores', () => {
  test('count what was found, what is there, and what of both is the same', () => {
    const there = gold(
      [{ parties: [party('青岚市'), party('白榆县')], status: 'signed', areas: ['talent'] }],
      {
        regions: ['青岚市'],
      },
    );
    const { fields } = score([{ gold: there, parsed: found(['青岚市', '云陌区']), spansOff: 0 }]);
    expect(fields.agreements).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(fields.parties).toMatchObject({ found: 2, gold: 2, right: 1, f1: 0.5 });
    expect(fields['party sets'].right).toBe(0);
    expect(fields.status.right).toBe(1);
    expect(fields.areas).toMatchObject({ precision: null, recall: 0 });
    expect(fields.regions).toMatchObject({ precision: 0.5, recall: 1 });
  });

  test('measure only what was annotated', () => {
    const there = gold([{ parties: [party('青岚市')] }]);
    const { fields } = score([{ gold: there, parsed: found(['青岚市']), spansOff: 0 }]);
    expect(fields.type).toMatchObject({ found: 0, gold: 0, f1: null });
  });

  test('tell inventions where there is no agreement, and spans that are off', () => {
    const scores = score([{ gold: gold([]), parsed: found(['青岚市']), spansOff: 2 }]);
    expect([scores.inventions, scores.spansOff]).toEqual([1, 2]);
    expect(scores.fields.agreements).toMatchObject({ found: 1, gold: 0, precision: 0 });
  });

  test('of two agreements each finds its own', () => {
    const there = gold([
      { parties: [party('青岚市'), party('白榆县')] },
      { parties: [party('云陌区')] },
    ]);
    const parsed = {
      ...found([]),
      agreements: [...found(['云陌区']).agreements, ...found(['白榆县', '青岚市']).agreements],
    };
    expect(score([{ gold: there, parsed, spansOff: 0 }]).fields['party sets']).toMatchObject({
      right: 2,
    });
  });

  test('list the misses with their words', () => {
    const there = gold([{ parties: [party('青岚市'), party('白榆县')], status: 'planned' }]);
    const scores = score([{ gold: there, parsed: found(['青岚市', '云陌区']), spansOff: 0 }]);
    expect(missList(scores).split('\n')).toContain('x\tparties\t- 白榆县 + 云陌区');
    expect(missList(scores).split('\n')).toContain('x\tstatus\t- planned + signed');
    expect(scoreTable('test', scores)).toContain('| parties | 0.500 | 0.500 | 0.500 | 1 | 2 | 2 |');
  });
});

test('an annotation whose article is not at hand is counted, not dropped in silence', () => {
  const lines = JSON.stringify({ id: '1', corpus: 'c', agreements: [] });
  expect(readGold(lines, () => undefined)).toEqual({ cases: [], missing: 1 });
  const article = { title: '标题', text: '正文', date: '2031-04-06' };
  expect(readGold(lines, () => article).cases[0]).toMatchObject({
    id: 'c/1',
    text: '标题\n正文',
    published: '2031-04-06',
  });
});
