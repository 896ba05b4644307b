import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleFacts } from '../../src/model/facts.ts';
import type { GraphPart } from '../../src/model/graph-part.ts';
import { memberId } from '../../src/model/ids.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { BLOCK, type Report, reported } from './reports.ts';

function agreements(...articles: readonly ArticleFacts[]): GraphPart['nodes'] {
  return resolve.block(BLOCK, articles).nodes.filter(({ kind }) => kind === 'Agreement');
}

describe('ten reports of one signing', () => {
  test('are one agreement, named after the earliest', () => {
    const late = reported({ article: 'b', publishedAt: '2031-04-08', signedOn: '2031-04-06' });
    const early = reported({ article: 'a', publishedAt: '2031-04-07', signedOn: '2031-04-06' });
    const [agreement, ...others] = agreements(late, early);
    expect(others).toEqual([]);
    expect(agreement?.id).toBe(memberId('agreement', early.hash, 0));
  });

  test('leave the id of each report good', () => {
    const a = reported({ article: 'a', publishedAt: '2031-04-07', clauses: ['共建通道'] });
    const b = reported({ article: 'b', publishedAt: '2031-04-08', clauses: ['共建通道'] });
    const part = resolve.block(BLOCK, [a, b]);
    const alone = resolve.block(BLOCK, [b]).nodes.map(({ id }) => id);
    const nodeOf = new Map(part.members.map(({ member, node }) => [member, node]));
    const present = new Set(part.nodes.map(({ id }) => id));
    expect(alone.map((id) => present.has(nodeOf.get(id) ?? ''))).toEqual([true, true]);
  });

  test('share a clause of the same heading', () => {
    const a = reported({ article: 'a', clauses: ['共建通道', '共育人才'] });
    const b = reported({ article: 'b', clauses: ['共育人才'] });
    const clauses = resolve.block(BLOCK, [a, b]).nodes.filter(({ kind }) => kind === 'Clause');
    expect(clauses.map(({ values }) => values['heading']).sort()).toEqual(
      ['共建通道', '共育人才'].sort(),
    );
  });
});

describe('reports of two things', () => {
  const cases: [string, Report, Report][] = [
    [
      'two days',
      { article: 'a', signedOn: '2031-04-06' },
      { article: 'b', signedOn: '2032-05-06' },
    ],
    ['two titles', { article: 'a', name: '《甲协议》' }, { article: 'b', name: '《乙协议》' }],
    [
      'a memorandum and a declaration',
      { article: 'a', kind: 'MEMORANDUM' },
      { article: 'b', kind: 'DECLARATION' },
    ],
    [
      'a report from before the signing',
      { article: 'a', publishedAt: '2030-01-01' },
      { article: 'b', signedOn: '2031-04-06' },
    ],
  ];
  test.each(cases)('stay two: %s', (_, a, b) => {
    expect(agreements(reported(a), reported(b))).toHaveLength(2);
  });

  test('stay two within one article', () => {
    expect(agreements(reported({ article: 'a' }, { article: 'a' }))).toHaveLength(2);
  });

  test('leave an undated report alone that fits both', () => {
    const articles = [
      reported({ article: 'a', signedOn: '2031-04-06' }),
      reported({ article: 'b', signedOn: '2032-04-06' }),
      reported({ article: 'c', publishedAt: '2033-01-01' }),
    ];
    expect(agreements(...articles)).toHaveLength(3);
  });
});

describe('a plan and its signing', () => {
  test('are one agreement that is signed', () => {
    const plan = reported({ article: 'a', publishedAt: '2031-04-01', status: 'PLANNED' });
    const signing = reported({ article: 'b', publishedAt: '2031-04-07', signedOn: '2031-04-06' });
    expect(agreements(plan, signing).map(({ values }) => values['status'])).toEqual(['SIGNED']);
  });
});

describe('where reports differ', () => {
  test('the value with most sources is shown, copies of one source counted once', () => {
    const articles = [
      reported({ article: 'a', source: '青岚日报', type: '合作协议' }),
      reported({ article: 'b', source: '青岚日报', type: '合作协议' }),
      reported({ article: 'c', source: '云陌晚报', type: '战略合作协议' }),
      reported({ article: 'd', source: '南岭新闻', type: '战略合作协议' }),
    ];
    expect(agreements(...articles).map(({ values }) => values['type'])).toEqual(['战略合作协议']);
  });

  test('every claim keeps its evidence', () => {
    const articles = [
      reported({ article: 'a', type: '合作协议' }),
      reported({ article: 'b', type: '备忘录' }),
    ];
    const types = resolve
      .block(BLOCK, articles)
      .evidence.filter(({ property }) => property === 'type')
      .map(({ value }) => value);
    expect(types.sort()).toEqual(['合作协议', '备忘录'].sort());
  });
});

const report = fc.record(
  {
    publishedAt: fc.constantFrom('2031-04-07', '2031-04-08', '2032-01-01'),
    signedOn: fc.constantFrom('2031-04-06', '2031-04', '2031', '2031-12-30'),
    source: fc.constantFrom('青岚日报', '云陌晚报'),
    status: fc.constantFrom('SIGNED' as const, 'PLANNED' as const, 'MENTIONED' as const),
    kind: fc.constantFrom('STRATEGIC', 'FRAMEWORK', 'MEMORANDUM', 'OTHER'),
    name: fc.constantFrom('《甲协议》', '《乙协议》'),
    clauses: fc.uniqueArray(fc.constantFrom('共建通道', '共育人才', '共享数据')),
  },
  { requiredKeys: [] },
);

const shuffled = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), report), {
    selector: ([article]) => article,
    minLength: 1,
    maxLength: 8,
  })
  .map((pairs) => pairs.map(([article, rest]) => reported({ article, ...rest } as Report)))
  .chain((articles) =>
    fc.tuple(
      fc.constant(articles),
      fc.shuffledSubarray(articles, { minLength: articles.length, maxLength: articles.length }),
    ),
  );

test('the graph depends on the set of articles, not on their order', () => {
  fc.assert(
    fc.property(shuffled, ([articles, reordered]) => {
      expect(inOrder(resolve.block(BLOCK, reordered))).toEqual(
        inOrder(resolve.block(BLOCK, articles)),
      );
    }),
  );
});

test('every report is in just one cluster', () => {
  fc.assert(
    fc.property(shuffled, ([articles]) => {
      const { members, nodes } = resolve.block(BLOCK, articles);
      const ids = new Set(nodes.map(({ id }) => id));
      const named = [...ids, ...members.map(({ member }) => member)];
      const reports = named.filter((id) => id.startsWith('agreement:'));
      expect(reports.toSorted()).toEqual(
        articles.map(({ hash }) => memberId('agreement', hash, 0)).sort(),
      );
      expect(members.every(({ node }) => ids.has(node))).toBe(true);
    }),
  );
});

function inOrder(part: GraphPart) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    nodes: part.nodes.toSorted(byId),
    edges: part.edges.toSorted(byId),
    evidence: part.evidence.toSorted(byId),
    members: part.members.toSorted((a, b) => (a.member < b.member ? -1 : 1)),
  };
}
