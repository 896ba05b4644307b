import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/documents/read-document.ts';
import { parseNumber } from '../../src/model/numerals.ts';
import { createView } from '../../src/segment/create-view.ts';
import { segment } from '../../src/segment/segment.ts';

const segmentText = (text: string) =>
  segment(readDocument({ name: 'a', bytes: new TextEncoder().encode(text), published: null }));
const headings = (text: string) => {
  const { view, clauses } = segmentText(text);
  return clauses.map(({ number, heading }) => [
    number,
    view.text.slice(heading.start, heading.end),
  ]);
};

describe('the view', () => {
  test('closes stray blanks inside words and folds wide marks', () => {
    const view = createView('先进 制造业,地铁13 号线（二期）', null);
    expect(view.text).toBe('先进制造业,地铁13号线(二期)');
    const span = view.rawSpan(0, 5);
    expect(view.raw.slice(span.start, span.end)).toBe('先进 制造业');
  });

  test('takes two blanks after a sentence for the indent of the next paragraph', () => {
    expect(createView('两地签约。　　“通了。”  路通了。').text).toBe(
      '两地签约。\n“通了。”\n路通了。',
    );
    expect(createView('两地签约。 路通了,  桥也通了。').text).toBe('两地签约。路通了,桥也通了。');
  });

  test('each of its characters stands for the same one in the raw text', () => {
    const text = fc
      .array(
        fc.constantFrom('青', '岚', '市', ' ', '\u3000', '\n', '，', '（', '1', 'a', '𠮷', '。'),
      )
      .map((list) => list.join(''));
    fc.assert(
      fc.property(text, (raw) => {
        const view = createView(raw, null);
        let last = 0;
        for (let i = 0; i < view.text.length; i++) {
          const { start, end } = view.rawSpan(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          const own = raw.slice(start, end).normalize('NFKC').trim();
          expect(own.slice(0, 1) || ' ').toBe((view.text[i] ?? '').trim() || ' ');
          last = start;
        }
      }),
    );
  });
});

describe('clauses', () => {
  test.each([
    ['一、', '合作内容如下:\n一、协同发展产业。共建园区。\n二、加强人才交流。互派干部。'],
    ['（一）', '合作内容如下:\n（一）协同发展产业。共建园区。\n（二）加强人才交流。互派干部。'],
    ['1.', '合作内容如下:\n1.协同发展产业。共建园区。\n2.加强人才交流。互派干部。'],
    ['一是', '根据协议,双方将开展合作:一是协同发展产业;二是加强人才交流。'],
    ['第一,', '根据协议,双方将开展合作。第一,协同发展产业。第二,加强人才交流。'],
    ['第一是', '协议包括两个方面:第一是协同发展产业;第二是加强人才交流。'],
    ['其一', '协议包括两个方面:其一,协同发展产业;其二,加强人才交流。'],
    ['一.', '双方约定:一.协同发展产业;二.加强人才交流。'],
    ['㈠', '协议内容包括:\n㈠ 协同发展产业;\n㈡ 加强人才交流。'],
    ['⑴', '协议内容包括:⑴协同发展产业;⑵加强人才交流。'],
    ['❶', '协议内容包括:❶协同发展产业;❷加强人才交流。'],
    ['【一】', '协议内容包括:\n【一】协同发展产业。\n【二】加强人才交流。'],
    ['01', '协议里有这些“干货”\n01 协同发展产业\n共建园区。\n02 加强人才交流\n互派干部。'],
    ['甲', '按协议所载,双方将:\n甲　协同发展产业;\n乙　加强人才交流;'],
    ['a dash', '协议约定:\n“协同发展产业”——共建园区;\n★ 加强人才交流——互派干部。'],
    ['首先 after a subject', '协议首先明确,协同发展产业;其次,加强人才交流。'],
    ['一是 after 双方将', '根据协议,双方将一是协同发展产业,二是加强人才交流。'],
  ])('numbered with %s', (_, text) => {
    expect(headings(text)).toEqual([
      [1, '协同发展产业'],
      [2, '加强人才交流'],
    ]);
  });

  test.each([
    ['an agreement', 'agreement', '双方签署协议。协议明确:一是发展产业;二是交流人才。'],
    [
      'its signing, with a call for attention between',
      'agreement',
      '双方签署协议。\n划重点!\n01 发展产业\n02 交流人才',
    ],
    ['an agreement that asks', 'agreement', '协议要求:一要互通警情,二要联调纠纷。'],
    ['a speech', 'speech', '双方签署协议。赵明提出三点意见:一是提高认识;二是压实责任。'],
    ['advice on carrying it out', 'speech', '围绕协议落实,市里已做两件事:一是建专班;二是列清单。'],
    ['the plan of one side', 'speech', '双方签署协议。下一步,青岚市将:一是建专班;二是列清单。'],
    ['nobody', 'open', '双方签署协议。松塔镇地处青岚山下,这里有两样名产:一是茶叶;二是核桃。'],
  ])('are opened by %s', (_, lead, text) => expect(segmentText(text).clauseLead).toBe(lead));

  test('what the agreement opens goes before what a speech counts', () => {
    const text =
      '赵明指出,要做到:一是提高认识;二是压实责任;三是加强督导。\n根据协议,双方将:一是协同发展产业;二是加强人才交流。';
    expect(headings(text)).toEqual([
      [1, '协同发展产业'],
      [2, '加强人才交流'],
    ]);
  });

  test('a text without numbers has none', () => {
    expect(headings('青岚市与云陌区签署协议。双方将共建园区。')).toEqual([]);
  });

  test('a gap and a wrong count are said, with their place', () => {
    const text =
      '双方明确四个方面合作内容:\n一、协同发展产业。\n二、加强人才交流。\n四、推进交通互联。';
    const { view, diagnostics } = segmentText(text);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['segment.gap', 'segment.claimed-count']);
    for (const { start, end } of diagnostics)
      expect(view.raw.slice(start, end).length).toBeGreaterThan(0);
  });

  test('a right count is not', () => {
    const text = '双方明确两个方面合作内容:\n一、协同发展产业。\n二、加强人才交流。';
    const { claimedCounts, diagnostics } = segmentText(text);
    expect(claimedCounts.map(({ count }) => count)).toEqual([2]);
    expect(diagnostics).toEqual([]);
  });
});

test('sentences lie in order, do not overlap, and know their clause', () => {
  const { view, sentences } = segmentText(
    '合作内容如下:\n一、产业。共建园区。\n二、人才。互派干部!',
  );
  const texts = sentences.map(({ start, end, clause }) => [view.text.slice(start, end), clause]);
  expect(texts).toEqual([
    ['合作内容如下:', null],
    ['一、产业。', 0],
    ['共建园区。', 0],
    ['二、人才。', 1],
    ['互派干部!', 1],
  ]);
});

test.each([
  ['23', 23],
  ['1.5', 1.5],
  ['12,000', 12_000],
  ['二十三', 23],
  ['十', 10],
  ['二〇二五', 2025],
  ['一百零五', 105],
  ['3万', 30_000],
  ['两', 2],
  ['十二亿', 1_200_000_000],
  ['城', null],
  ['', null],
])('the numeral %s is %s', (words, value) => {
  expect(parseNumber(words)).toBe(value);
});
