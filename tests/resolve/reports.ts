import type { ArticleFacts, Claim } from '../../src/model/facts.ts';
import { articleId, memberId } from '../../src/model/ids.ts';

/** What a report says of the one agreement between 青岚市 and 云陌区. */
export interface Report {
  /** Names the article; any text. */
  readonly article: string;
  readonly publishedAt?: string;
  readonly source?: string;
  readonly signedOn?: string;
  readonly status?: 'SIGNED' | 'PLANNED' | 'MENTIONED';
  readonly kind?: string;
  readonly name?: string;
  readonly type?: string;
  /** Headings of its clauses. */
  readonly clauses?: readonly string[];
}

export const BLOCK = 'agreement|region:云陌区@|region:青岚市@';

const PARTIES = ['region:青岚市@', 'region:云陌区@'];

/** The facts of an article with these reports, each with the same two parties. */
export function reported(...reports: readonly Report[]): ArticleFacts {
  const [first] = reports;
  if (!first) throw new TypeError('an article needs a report');
  const hash = Buffer.from(first.article).toString('hex').padEnd(64, '0');
  const article = articleId(hash);
  const words = wordsOf(first.article);
  return {
    hash,
    rules: 'test',
    article,
    subjects: [
      {
        ref: article,
        kind: 'Article',
        identity: { by: 'article' },
        claims: claims({
          publishedAt: first.publishedAt,
          source: first.source,
          hash,
          language: 'zh-Hans',
        }),
        evidence: [],
      },
      ...PARTIES.map((ref) => ({
        ref,
        kind: 'Region',
        identity: { by: 'key' as const },
        claims: [{ property: 'name', value: ref.slice(7, -1), evidence: [words] }],
        evidence: [words],
      })),
      ...reports.flatMap((report, n) => agreementSubjects(hash, report, n)),
    ],
    edges: reports.flatMap(({ clauses = [] }, n) => {
      const member = memberId('agreement', hash, n);
      return [
        edge('REPORTED_BY', member, article),
        ...PARTIES.map((party) => edge('PARTY_TO', party, member)),
        ...clauses.map((heading) => edge('HAS_CLAUSE', member, `${member}/${heading}`)),
      ];
    }),
  };

  function edge(type: string, from: string, to: string) {
    return { type, from, to, values: {}, evidence: [words] };
  }
}

function agreementSubjects(hash: string, report: Report, n: number) {
  const member = memberId('agreement', hash, n);
  const evidence = [wordsOf(report.article)];
  const { signedOn, status = 'SIGNED', kind = 'STRATEGIC', name, type } = report;
  return [
    {
      ref: member,
      kind: 'Agreement',
      identity: { by: 'cluster' as const, block: BLOCK, member },
      claims: claims({ signedOn, status, kind, name, type }, evidence),
      evidence,
    },
    ...(report.clauses ?? []).map((heading, order) => ({
      ref: `${member}/${heading}`,
      kind: 'Clause',
      identity: { by: 'owner' as const, owner: member, key: heading },
      claims: claims({ heading, number: order + 1 }),
      evidence,
    })),
  ];
}

function claims(
  values: Readonly<Record<string, string | number | undefined>>,
  evidence: Claim['evidence'] = [],
): Claim[] {
  return Object.entries(values).flatMap(([property, value]) =>
    value === undefined ? [] : [{ property, value, evidence }],
  );
}

function wordsOf(quote: string) {
  return { start: 0, end: quote.length, quote, rule: 'test', confidence: 0.9 };
}
