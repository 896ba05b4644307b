import { type Asked, type Edges, type Nodes, nodesOf, type Question } from './question.ts';

/** Agreements of an area in a year. */
interface Group {
  readonly code: string;
  readonly year: string;
  readonly count: number;
}

const GROUPS = 200;

/** @neo4j/graphql groups nothing: its user counts what it lists, or writes Cypher by hand. */
function asked(peer: Asked): Pick<Question, 'ours' | 'peer'> {
  interface Ours {
    readonly agreements: {
      readonly groups: Nodes<{
        readonly keys: readonly { readonly value: string }[];
        readonly count: number;
      }>;
    };
  }
  return {
    ours: {
      query: `{ agreements { groups(first: ${GROUPS},
        by: [{ areas: { code: true } }, { signedOn: YEAR }]) { nodes { keys { value } count } } } }`,
      answer: ({ agreements: { groups } }: Ours) =>
        groups.nodes.map(({ keys: [code, year], count }) => {
          return { code: code?.value, year: year?.value, count };
        }),
    },
    peer,
  };
}

interface Counted {
  readonly agreementsConnection: Edges<{
    readonly signedOn: string;
    readonly areasConnection: Edges<{ readonly code: string }>;
  }>;
}

export const countedByClient = asked({
  query: `{ agreementsConnection { edges { node { signedOn
    areasConnection { edges { node { code } } } } } } }`,
  answer: ({ agreementsConnection }: Counted) => {
    const groups = new Map<string, Group>();
    for (const { signedOn, areasConnection } of nodesOf(agreementsConnection)) {
      const year = signedOn.slice(0, 4);
      for (const code of new Set(nodesOf(areasConnection).map((area) => area.code))) {
        const key = `${code} ${year}`;
        groups.set(key, { code, year, count: (groups.get(key)?.count ?? 0) + 1 });
      }
    }
    return [...groups.values()].sort(largestFirst).slice(0, GROUPS);
  },
});

function largestFirst(a: Group, b: Group): number {
  return b.count - a.count || (`${a.code} ${a.year}` < `${b.code} ${b.year}` ? -1 : 1);
}

export const countedByHand = asked({
  query: `{ agreementsByAreaAndYear(first: ${GROUPS}) { code year count } }`,
  answer: ({ agreementsByAreaAndYear }: { readonly agreementsByAreaAndYear: readonly Group[] }) =>
    agreementsByAreaAndYear.map(({ code, year, count }) => ({ code, year, count })),
});
