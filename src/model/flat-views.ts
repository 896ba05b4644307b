/**
 * A table of the graph for dashboards and spreadsheets. Declared here once: the exports and the SQL
 * views of the embedded store follow from it.
 */
export interface FlatView {
  /** Its name in addresses; in SQL with _ for -. */
  readonly name: string;
  readonly description: string;
  /** The kind that rows start from. */
  readonly root: string;
  /** The relations that are walked from there: a row for each end that is reached. */
  readonly path: readonly string[];
  /** Whether the ends are the evidence of the last node, each with its article. */
  readonly evidence?: true;
  /** Whether rows of the same root and end are one; aggregates then tell of the node between. */
  readonly grouped?: true;
  readonly columns: readonly FlatColumn[];
}

/** `at` counts the nodes of the path: 0 is the root. */
export type FlatColumn = { readonly name: string } & (
  | { readonly from: 'node'; readonly at: number; readonly property: string }
  /** The name of the node's kind. */
  | { readonly from: 'kind'; readonly at: number }
  /** A value of the edge that leads to the node. */
  | { readonly from: 'edge'; readonly at: number; readonly property: string }
  /** The values of all neighbours, each once, sorted, with `; ` between. */
  | {
      readonly from: 'neighbours';
      readonly at: number;
      readonly relation: string;
      readonly property: string;
    }
  | { readonly from: 'evidence'; readonly property: EvidenceProperty }
  /** A property of the article that the evidence stands in. */
  | { readonly from: 'article'; readonly property: string }
  | { readonly from: 'count'; readonly at: number }
  | { readonly from: 'least' | 'greatest'; readonly at: number; readonly property: string }
);

type EvidenceProperty = 'property' | 'value' | 'quote' | 'start' | 'end' | 'rule' | 'confidence';

/** What stands between several values of one cell. */
export const BETWEEN = '; ';

const node = (name: string, property: string, at = 0): FlatColumn => ({
  name,
  from: 'node',
  at,
  property,
});
const edge = (name: string, property: string, at = 1): FlatColumn => ({
  name,
  from: 'edge',
  at,
  property,
});
const all = (name: string, relation: string, property: string, at = 0): FlatColumn => ({
  name,
  from: 'neighbours',
  at,
  relation,
  property,
});

/** The agreement that a row belongs to, as it begins most views. */
const AGREEMENT: readonly FlatColumn[] = [
  node('agreement_id', 'id'),
  node('agreement_type', 'type'),
  node('status', 'status'),
  node('signed_on', 'signedOn'),
];

export const FLAT_VIEWS: readonly FlatView[] = [
  {
    name: 'agreements',
    description: 'One row for each agreement, however many articles report it.',
    root: 'Agreement',
    path: [],
    columns: [
      node('id', 'id'),
      node('name', 'name'),
      node('type', 'type'),
      node('kind', 'kind'),
      node('status', 'status'),
      node('signed_on', 'signedOn'),
      node('signed_on_basis', 'signedOnBasis'),
      node('place', 'place'),
      node('occasion', 'occasion'),
      node('term', 'term'),
      node('claimed_clauses', 'claimedClauses'),
      all('parties', 'parties', 'name'),
      all('areas', 'areas', 'code'),
      all('projects', 'projects', 'name'),
      all('mechanisms', 'mechanisms', 'name'),
      all('sources', 'reports', 'source'),
    ],
  },
  {
    name: 'parties',
    description: 'One row for each party of each agreement.',
    root: 'Agreement',
    path: ['parties'],
    columns: [
      ...AGREEMENT,
      node('party_id', 'id', 1),
      node('party_name', 'name', 1),
      { name: 'party_type', from: 'kind', at: 1 },
      node('party_kind', 'kind', 1),
      node('party_code', 'code', 1),
      edge('role', 'role'),
      edge('place_in_list', 'order'),
    ],
  },
  {
    name: 'agreement-areas',
    description: 'One row for each area of cooperation that an agreement covers.',
    root: 'Agreement',
    path: ['areas'],
    columns: [
      ...AGREEMENT,
      node('area', 'code', 1),
      node('area_zh', 'labelZh', 1),
      node('area_en', 'labelEn', 1),
      edge('rank', 'rank'),
      edge('derived', 'derived'),
    ],
  },
  {
    name: 'clauses',
    description: 'One row for each clause of each agreement.',
    root: 'Agreement',
    path: ['clauses'],
    columns: [
      ...AGREEMENT,
      node('clause_id', 'id', 1),
      node('number', 'number', 1),
      node('heading', 'heading', 1),
      node('text', 'text', 1),
      all('areas', 'areas', 'code', 1),
    ],
  },
  {
    name: 'commitments',
    description: 'One row for each thing that the parties of an agreement say they will do.',
    root: 'Agreement',
    path: ['commitments'],
    columns: [
      ...AGREEMENT,
      node('commitment_id', 'id', 1),
      all('clause_numbers', 'clauses', 'number', 1),
      node('who', 'who', 1),
      node('verb', 'verb', 1),
      node('object', 'object', 1),
      node('modality', 'modality', 1),
      node('deadline', 'deadline', 1),
      node('quantity', 'quantity', 1),
    ],
  },
  {
    name: 'projects',
    description: 'One row for each project that an agreement names.',
    root: 'Agreement',
    path: ['projects'],
    columns: [
      ...AGREEMENT,
      node('project_id', 'id', 1),
      node('project_name', 'name', 1),
      node('project_kind', 'kind', 1),
      all('located_in', 'locatedIn', 'name', 1),
    ],
  },
  {
    name: 'regions-by-area',
    description: 'How many agreements each region has in each area, with the first and last day.',
    root: 'Region',
    path: ['agreements', 'areas'],
    grouped: true,
    columns: [
      node('region_id', 'id'),
      node('region_name', 'name'),
      node('region_kind', 'kind'),
      node('region_code', 'code'),
      node('area', 'code', 2),
      node('area_zh', 'labelZh', 2),
      node('area_en', 'labelEn', 2),
      { name: 'agreements', from: 'count', at: 1 },
      { name: 'first_signed_on', from: 'least', at: 1, property: 'signedOn' },
      { name: 'last_signed_on', from: 'greatest', at: 1, property: 'signedOn' },
    ],
  },
  {
    name: 'articles',
    description:
      'One row for each piece of evidence of an agreement, with the article it stands in.',
    root: 'Agreement',
    path: [],
    evidence: true,
    columns: [
      ...AGREEMENT,
      { name: 'article_id', from: 'article', property: 'id' },
      { name: 'title', from: 'article', property: 'title' },
      { name: 'source', from: 'article', property: 'source' },
      { name: 'published_at', from: 'article', property: 'publishedAt' },
      { name: 'url', from: 'article', property: 'url' },
      { name: 'language', from: 'article', property: 'language' },
      { name: 'property', from: 'evidence', property: 'property' },
      { name: 'value', from: 'evidence', property: 'value' },
      { name: 'quote', from: 'evidence', property: 'quote' },
      { name: 'start', from: 'evidence', property: 'start' },
      { name: 'end', from: 'evidence', property: 'end' },
      { name: 'rule', from: 'evidence', property: 'rule' },
      { name: 'confidence', from: 'evidence', property: 'confidence' },
    ],
  },
];
