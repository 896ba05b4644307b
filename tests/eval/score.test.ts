import { describe, expect, test } from '@jest/globals';
import { openStreet } from '../../src/app/open-street.ts';
import { readCase, readPage } from '../../src/eval/evaluate.ts';
import { edgesOf, printOf } from '../../src/eval/gold-page.ts';
import { scorePages } from '../../src/eval/page-scores.ts';
import type { Parsed } from '../../src/eval/parsed.ts';
import { readGold } from '../../src/eval/read-gold.ts';
import { score } from '../../src/eval/score.ts';
import { missList, pageMissList, pageTable, scoreTable } from '../../src/eval/table.ts';

const words = (confidence = 0.9) => [{ start: 0, end: 1, quote: '青', rule: 'test', confidence }];

/** What was found: one agreement of these parties. */
function found(
  parties: readonly string[],
  more: Partial<Parsed['agreements'][number]> = {},
): Parsed {
  const agreement = {
    name: null,
    type: '合作协议',
    kind: 'other',
    status: 'signed',
    signedOn: null,
    parties: parties.map((name) => ({ name, kind: 'region', aliases: [], evidence: words() })),
    areas: [],
    clauses: [],
    projects: [],
    mechanisms: [],
    ...more,
  };
  return {
    agreements: [agreement],
    regions: parties.map((name) => ({ name, evidence: words() })),
    institutions: [],
    projects: [],
  };
}

const line = (agreements: readonly object[], more: object = {}) =>
  JSON.stringify({ id: 'x', text: '青', agreements, ...more });
const gold = (agreements: readonly object[], more?: object) => {
  const [first] = readGold('x', line(agreements, more), () => undefined).cases;
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

  test('two agreements that read the same count twice', () => {
    const there = gold([{ parties: [] }, { parties: [] }, { parties: [] }]);
    const parsed = {
      ...found([]),
      agreements: [...found([]).agreements, ...found([]).agreements],
    };
    const { fields } = score([{ gold: there, parsed, spansOff: 0 }]);
    expect(fields.agreements).toMatchObject({ found: 2, gold: 3, right: 2 });
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

  test('of a name every right form counts', () => {
    const there = gold([{ parties: [{ name: '北渡大学', aliases: ['南岭北渡大学'] }] }]);
    const { fields } = score([{ gold: there, parsed: found(['南岭北渡大学']), spansOff: 0 }]);
    expect(fields.parties).toMatchObject({ f1: 1 });
  });

  test('are split by the kind of party', () => {
    const there = gold([
      {
        parties: [
          { name: '青岚市', kind: 'region' },
          { name: '北渡大学', kind: 'institution' },
        ],
      },
    ]);
    const { fields } = score([{ gold: there, parsed: found(['青岚市']), spansOff: 0 }]);
    expect(fields['region parties']).toMatchObject({ f1: 1 });
    expect(fields['institution parties']).toMatchObject({ recall: 0 });
  });

  test('group facts by confidence, and count names of the frame', () => {
    const there = gold([{ parties: [party('青岚市')] }], { boilerplate: ['白榆县'] });
    const parsed = found(['青岚市', '白榆县']);
    const { byConfidence, boilerplate } = score([{ gold: there, parsed, spansOff: 0 }]);
    expect(byConfidence).toMatchObject([
      { confidence: 0.9, measure: { found: 2, precision: 0.5 } },
    ]);
    expect(boilerplate).toBe(1);
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
  expect(readGold('x', lines, () => undefined)).toEqual({ cases: [], pages: [], missing: 1 });
  const article = { title: '标题', text: '正文', date: '2031-04-06' };
  expect(readGold('x', lines, () => article).cases[0]).toMatchObject({
    id: 'c/1',
    text: '标题\n正文',
    published: '2031-04-06',
  });
});

test('a line that is no annotation is named', () => {
  expect(() => readGold('gold.ndjson', '{"agreements": []}\n{"x": 1}', () => undefined)).toThrow(
    /gold.ndjson, line 2/u,
  );
  expect(() => readGold('gold.ndjson', 'rubbish', () => undefined)).toThrow(/line 1/u);
  const withoutParties = line([{ type: '合作协议' }]);
  expect(() => readGold('gold.ndjson', withoutParties, () => undefined)).toThrow(/line 1/u);
  const besideText = '{"id": "1", "title": "标题", "text": "正文", "agreements": []}';
  expect(() => readGold('gold.ndjson', besideText, () => undefined)).toThrow(/line 1/u);
});

describe('through the street', () => {
  const street = openStreet();

  test('an article is read and its spans are checked', () => {
    const [there] = readGold(
      'x',
      line([{ parties: [] }], { text: '青岚市与白榆县签署合作协议。' }),
      () => undefined,
    ).cases;
    const outcome = there && readCase(there, street);
    expect(outcome?.parsed.agreements).toHaveLength(1);
    expect(outcome?.spansOff).toBe(0);
  });

  test('a page is compared by prints of its title and of the edges of its body', () => {
    const words =
      '青岚市与白榆县今天签署战略合作协议,双方将在产业、交通等方面开展合作,共同推动两地的发展。'.repeat(
        3,
      );
    const html = `<html><head><title>青岚市与白榆县签约</title></head><body><h1>青岚市与白榆县签约</h1><p>2031-04-06 09:30 来源:青岚日报</p><div><p>${words}</p></div></body></html>`;
    const there = {
      page: 'a.html',
      title: printOf('青岚市与白榆县签约'),
      sources: ['青岚日报'],
      publishedAt: '2031-04-06T09:30',
      starts: [edgesOf(words).start],
      ends: [printOf('别的')],
    };
    const { pages } = readGold('x', JSON.stringify(there), () => undefined);
    const scores = scorePages(pages.map((page) => readPage(page, Buffer.from(html), street)));
    expect(scores.right).toMatchObject({
      title: 1,
      source: 1,
      time: 1,
      body: 0,
      'all but source': 0,
    });
    expect(pageTable('x', scores)).toContain('| body | 0 |');
    expect(pageMissList(scores)).toBe('a.html\tbody, all but source');
  });
});

test('a name is right in either script, and in brackets of either width', () => {
  const parties = [{ name: '台南市' }, { name: '白榆县' }];
  const gold = {
    text: '臺南市與白榆縣簽署《共建協議(2031年)》。',
    regions: ['臺南市', '白榆縣'],
  };
  const [there] = readGold(
    'x',
    line([{ parties, name: '共建協議（2031年）' }], gold),
    () => undefined,
  ).cases;
  const { fields } = score(there ? [readCase(there, openStreet())] : []);
  expect([fields.parties.f1, fields.name.f1, fields.regions.f1]).toEqual([1, 1, 1]);
});
