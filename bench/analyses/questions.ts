import { world } from '../generate/graph.ts';

/** A question to the API. */
interface Question {
  readonly name: string;
  readonly query: string;
  /** What the API's answer says, in the form that the hand gives. */
  answer(data: never): readonly unknown[];
}

/** How a hand that knows the tables, or the labels, answers each question. */
export type Hands<Engine> = Readonly<
  Record<keyof typeof questions, (engine: Engine) => unknown | Promise<unknown>>
>;

/** Whose gaps are asked for. */
export const ZONE = world.regions[400]?.id ?? '';
/** The ends of the path. */
export const [FROM, TO] = [world.regions[2500]?.id ?? '', world.regions[2900]?.id ?? ''];

interface Region {
  readonly id: string;
  readonly name: string;
}

interface Pairs {
  readonly regionPairs: {
    readonly totalCount: number;
    readonly pairs: readonly {
      readonly a: Region;
      readonly b: Region;
      readonly strongTies: number;
      readonly since: string;
      readonly latest: string;
    }[];
  };
}

const pairs: Question = {
  name: 'region pairs',
  query: `{ regionPairs(first: 100) { totalCount
    pairs { a { name } b { name } strongTies since latest } } }`,
  answer: ({ regionPairs: { totalCount, pairs } }: Pairs) =>
    pairs.map(({ a, b, strongTies, since, latest }) => {
      return { a: a.name, b: b.name, ties: strongTies, since, latest, total: totalCount };
    }),
};

interface Matrix {
  readonly coverageMatrix: {
    readonly rows: readonly {
      readonly region: Region;
      readonly coverage: { readonly agreements: number };
      readonly cells: readonly {
        readonly area: { readonly code: string };
        readonly count: number;
      }[];
    }[];
  };
}

const matrix: Question = {
  name: 'coverage matrix',
  query: `{ coverageMatrix(first: 50) { rows { region { name }
    coverage { agreements stated notStated notExtracted }
    cells { area { code } count } } } }`,
  answer: ({ coverageMatrix: { rows } }: Matrix) =>
    rows.map(({ region, coverage, cells }) => {
      const counted = cells.map(({ area, count }) => [area.code, count]);
      return { name: region.name, ...coverage, cells: counted };
    }),
};

interface Net {
  readonly network: {
    readonly nodeCount: number;
    readonly edgeCount: number;
    readonly nodes: readonly {
      readonly region: Region;
      readonly degree: number;
      readonly weightedDegree: number;
      readonly betweenness: number;
      readonly community: number;
    }[];
  };
}

const network: Question = {
  name: 'network of a year',
  query: `{ network(from: "2012", asOf: "2012", first: 50) { nodeCount edgeCount
    nodes { region { name } degree weightedDegree } } }`,
  answer: ({ network: { nodeCount, edgeCount, nodes } }: Net) =>
    nodes.map(({ region, degree, weightedDegree }) => {
      return { name: region.name, degree, weightedDegree, nodeCount, edgeCount };
    }),
};

const central: Question = {
  name: 'the same, with betweenness and communities',
  query: network.query.replace('degree ', 'degree betweenness community '),
  answer: ({ network: { nodes } }: Net) =>
    nodes.map(({ region, degree, weightedDegree, betweenness, community }) => {
      const share = Number(betweenness.toFixed(9));
      return { name: region.name, degree, weightedDegree, betweenness: share, community };
    }),
};

interface Gaps {
  readonly gaps: {
    readonly peers: { readonly count: number };
    readonly gaps: readonly {
      readonly area: { readonly code: string };
      readonly peerCount: number;
      readonly precedents: readonly { readonly id: string }[];
    }[];
  };
}

const gaps: Question = {
  name: 'gaps',
  query: `{ gaps(region: "${ZONE}", peerShare: 0.2) { peers { count }
    gaps { area { code } peerCount precedents { id } } } }`,
  answer: ({ gaps: { peers, gaps } }: Gaps) =>
    gaps.map(({ area, peerCount, precedents }) => {
      const clauses = precedents.map(({ id }) => id);
      return { code: area.code, peerCount, peers: peers.count, precedents: clauses };
    }),
};

interface Paths {
  readonly path: { readonly paths: readonly { readonly length: number }[] };
}

const path: Question = {
  name: 'length of the shortest path',
  query: `{ path(from: "${FROM}", to: "${TO}") { paths { length } } }`,
  answer: ({ path: { paths } }: Paths) => paths.map(({ length }) => ({ length })),
};

interface Grouped {
  readonly agreements: {
    readonly groups: {
      readonly nodes: readonly {
        readonly keys: readonly { readonly value: string }[];
        readonly count: number;
      }[];
    };
  };
}

const groups: Question = {
  name: 'groups by area and year',
  query: `{ agreements { groups(by: [{ areas: { code: true } }, { signedOn: YEAR }], first: 200) {
    nodes { keys { value } count } } } }`,
  answer: ({ agreements: { groups } }: Grouped) =>
    groups.nodes.map(({ keys: [code, year], count }) => {
      return { code: code?.value, year: year?.value, n: count };
    }),
};

export const questions = { pairs, matrix, network, central, gaps, path, groups } as const;
