import type { Evidence } from '../../src/model/evidence.ts';
import type { ArticleFacts, Claim, EdgeFacts, SubjectFacts } from '../../src/model/facts.ts';
import { areaId, articleId, memberId } from '../../src/model/ids.ts';
import type { Values } from '../../src/model/value.ts';

/** A region that an article names. */
interface NamedRegion {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: string;
  /** The name of the region that it is part of, by a list; it must be named too. */
  readonly partOf?: string;
  /** The name of the region that it lies in, by a list; it must be named too. */
  readonly hostedBy?: string;
}

/** An agreement that an article reports, among regions that it names. */
export interface ReportedAgreement {
  readonly parties: readonly string[];
  readonly values?: Values;
  /** Codes that the agreement as a whole covers. */
  readonly areas?: readonly string[];
  readonly clauses?: readonly {
    readonly heading: string;
    readonly text?: string;
    /** Codes, the primary one first. */
    readonly areas?: readonly string[];
  }[];
}

export interface Told {
  /** Any text; the same name is the same article. */
  readonly name: string;
  readonly rules?: string;
  readonly publishedAt?: string;
  readonly regions: readonly NamedRegion[];
  readonly agreements?: readonly ReportedAgreement[];
}

/** The facts of an article, richer than those of `reported`. */
export function articleTelling(told: Told): ArticleFacts {
  const hash = Buffer.from(told.name).toString('hex').padEnd(64, '0');
  const article = articleId(hash);
  const words = wordsOf(told.name);
  const { publishedAt = null, regions, agreements = [], rules = '1' } = told;
  const areas = agreements.flatMap(({ clauses = [], areas: whole = [] }) => [
    ...whole,
    ...clauses.flatMap((one) => one.areas ?? []),
  ]);
  return {
    hash,
    rules,
    article,
    subjects: [
      {
        ref: article,
        kind: 'Article',
        identity: { by: 'article' },
        claims: claims({ title: told.name, publishedAt, hash, language: 'zh-Hans' }, []),
        evidence: [],
      },
      ...regions.map((region) => regionSubject(region, words)),
      ...[...new Set(areas)].map(areaSubject),
      ...agreements.flatMap((one, n) => agreementSubjects(hash, n, one, words)),
    ],
    edges: [
      ...regions.flatMap(({ name, partOf }) =>
        partOf ? [edge('PART_OF', regionRef(name), regionRef(partOf), {}, LIST)] : [],
      ),
      ...regions.flatMap(({ name, hostedBy }) =>
        hostedBy ? [edge('HOSTED_BY', regionRef(name), regionRef(hostedBy), {}, LIST)] : [],
      ),
      ...agreements.flatMap((one, n) => agreementEdges(hash, article, n, one, words)),
    ],
  };
}

/** What the article said is taken back. */
export function withdrawn({ hash }: ArticleFacts): ArticleFacts {
  return { hash, rules: 'withdrawn', article: null, subjects: [], edges: [] };
}

const LIST: Evidence = { list: 'divisions', version: '2031', key: '1' };

function regionRef(name: string): string {
  return `region:${name}@`;
}

function regionSubject(region: NamedRegion, words: Evidence): SubjectFacts {
  const { name, aliases = [], kind = 'CITY' } = region;
  return {
    ref: regionRef(name),
    kind: 'Region',
    identity: { by: 'key' },
    claims: [
      { property: 'name', value: name, evidence: [words] },
      { property: 'aliases', value: aliases, evidence: [words] },
      { property: 'kind', value: kind, evidence: [LIST] },
    ],
    evidence: [words],
  };
}

function areaSubject(code: string): SubjectFacts {
  return {
    ref: areaId(code),
    kind: 'CooperationArea',
    identity: { by: 'key' },
    claims: claims({ code, labelZh: `领域${code}`, labelEn: `area ${code}` }, [LIST]),
    evidence: [],
  };
}

function agreementSubjects(
  hash: string,
  n: number,
  { parties, values = {}, clauses = [] }: ReportedAgreement,
  words: Evidence,
): SubjectFacts[] {
  const member = memberId('agreement', hash, n);
  const block = `agreement|${parties.map(regionRef).sort().join('|')}`;
  const stated = { status: 'SIGNED', kind: 'STRATEGIC', ...values };
  return [
    {
      ref: member,
      kind: 'Agreement',
      identity: { by: 'cluster', block, member },
      claims: claims(stated, [words]),
      evidence: [words],
    },
    ...clauses.map(
      ({ heading, text = heading }, order): SubjectFacts => ({
        ref: `${member}/${heading}`,
        kind: 'Clause',
        identity: { by: 'owner', owner: member, key: heading },
        claims: claims({ heading, text, number: order + 1 }, []),
        evidence: [words],
      }),
    ),
  ];
}

function agreementEdges(
  hash: string,
  article: string,
  n: number,
  { parties, values = {}, areas: whole = [], clauses = [] }: ReportedAgreement,
  words: Evidence,
): EdgeFacts[] {
  const member = memberId('agreement', hash, n);
  const status = values['status'] ?? 'SIGNED';
  return [
    edge('REPORTED_BY', member, article, { status }, words),
    ...parties.map((party, order) =>
      edge('PARTY_TO', regionRef(party), member, { role: 'signatory', order }, words),
    ),
    ...whole.map((code, rank) =>
      edge('COVERS', member, areaId(code), { rank, derived: false }, words),
    ),
    ...clauses.flatMap(({ heading, areas = [] }, order) => [
      edge('HAS_CLAUSE', member, `${member}/${heading}`, { order }, words),
      ...areas.map((code, rank) =>
        edge('COVERS', `${member}/${heading}`, areaId(code), { rank, derived: rank > 0 }, words),
      ),
    ]),
  ];
}

function edge(
  type: string,
  from: string,
  to: string,
  values: Values,
  evidence: Evidence,
): EdgeFacts {
  return { type, from, to, values, evidence: [evidence] };
}

function claims(values: Values, evidence: readonly Evidence[]): Claim[] {
  return Object.entries(values).map(([property, value]) => ({ property, value, evidence }));
}

function wordsOf(quote: string): Evidence {
  return { start: 0, end: quote.length, quote, rule: 'test', confidence: 0.9 };
}
