import type { Nodes, Question } from './question.ts';

/** Agreements of an area in a year. */
interface Group {
  readonly code: string;
  readonly year: string;
  readonly count: number;
}

interface Ours {
  readonly agreements: {
    readonly groups: Nodes<{
      readonly keys: readonly { readonly value: string }[];
      readonly count: number;
    }>;
  };
}

const GROUPS = 200;

/**
 * The largest groups of agreements by area and year. @neo4j/graphql groups nothing: its user writes Cypher
 * for each question, by hand. The other way, to list all agreements with their areas and count them in the
 * client, leaves a Neo4j of 768 MB hardly answering at 8 connections.
 */
export const groupsQuestion: Pick<Question, 'ours' | 'peer'> = {
  ours: {
    query: `{ agreements { groups(first: ${GROUPS},
      by: [{ areas: { code: true } }, { signedOn: YEAR }]) { nodes { keys { value } count } } } }`,
    answer: ({ agreements: { groups } }: Ours) =>
      groups.nodes.map(({ keys: [code, year], count }) => {
        return { code: code?.value, year: year?.value, count };
      }),
  },
  peer: {
    query: `{ agreementsByAreaAndYear(first: ${GROUPS}) { code year count } }`,
    answer: ({ agreementsByAreaAndYear }: { readonly agreementsByAreaAndYear: readonly Group[] }) =>
      agreementsByAreaAndYear.map(({ code, year, count }) => ({ code, year, count })),
  },
};
