import { world } from '../generate/graph.ts';
import { Random } from '../generate/random.ts';
import { groupsQuestion } from './groups.ts';
import { type Edges, type Nodes, nodesOf, type Question } from './question.ts';

const VARIANTS = 40;

const random = new Random(3);
const someRegions = Array.from({ length: VARIANTS }, () => random.pick(world.regions));

export const questions: readonly Question[] = [
  { name: 'region', variables: someRegions.map(({ id }) => ({ id })), ...regionQuestion() },
  { name: 'hub region', variables: [{ id: world.hub.id }], ...regionQuestion() },
  { name: 'filter', variables: Array.from({ length: VARIANTS }, someYear), ...filterQuestion() },
  {
    name: 'full text',
    variables: someRegions.map(({ name }) => ({ text: name, phrase: pairsOf(name) })),
    ...textQuestion(),
  },
  { name: 'groups', variables: [{}], looksAtAll: true, ...groupsQuestion },
];

function someYear() {
  const year = random.between(2006, 2022);
  return { code: random.pick(world.areas).code, from: `${year}-01-01`, to: `${year}-12-31` };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function regionQuestion(): Pick<Question, 'ours' | 'peer'> {
  interface Ours {
    regions: Nodes<
      Named & {
        agreements: Nodes<
          Named & {
            signedOn: string;
            parties: Nodes<Named>;
            areas: Nodes<{ code: string }>;
            projects: Nodes<Named>;
          }
        >;
      }
    >;
  }
  interface Peer {
    regionsConnection: Edges<
      Named & {
        agreementsConnection: Edges<
          Named & {
            signedOn: string;
            partiesConnection: Edges<Named>;
            areasConnection: Edges<{ code: string }>;
            projectsConnection: Edges<Named>;
          }
        >;
      }
    >;
  }
  return {
    ours: {
      query: `query ($id: ID!) { regions(filter: { id: { eq: $id } }) { nodes { id name
        agreements(first: 10) { nodes { id name signedOn
          parties { nodes { id name } }
          areas { nodes { code } }
          projects { nodes { id name } } } } } } }`,
      answer: ({ regions }: Ours) =>
        regions.nodes.map(({ agreements, ...region }) => ({
          ...region,
          agreements: agreements.nodes.map(({ parties, areas, projects, ...agreement }) => ({
            ...agreement,
            parties: sorted(parties.nodes),
            areas: areas.nodes.map(({ code }) => code).sort(),
            projects: sorted(projects.nodes),
          })),
        })),
    },
    peer: {
      query: `query ($id: ID!) { regionsConnection(where: { id: { eq: $id } }) { edges { node { id name
        agreementsConnection(first: 10, sort: [{ node: { signedOn: DESC } }, { node: { id: ASC } }]) {
          edges { node { id name signedOn
            partiesConnection { edges { node { id name } } }
            areasConnection { edges { node { code } } }
            projectsConnection { edges { node { id name } } } } } } } } } }`,
      answer: ({ regionsConnection }: Peer) =>
        nodesOf(regionsConnection).map(({ agreementsConnection, ...region }) => ({
          ...region,
          agreements: nodesOf(agreementsConnection).map(
            ({ partiesConnection, areasConnection, projectsConnection, ...agreement }) => ({
              ...agreement,
              parties: sorted(nodesOf(partiesConnection)),
              areas: nodesOf(areasConnection)
                .map(({ code }) => code)
                .sort(),
              projects: sorted(nodesOf(projectsConnection)),
            }),
          ),
        })),
    },
  };
}

function filterQuestion(): Pick<Question, 'ours' | 'peer'> {
  type Signed = Named & { signedOn: string };
  return {
    ours: {
      query: `query ($code: String!, $from: Date!, $to: Date!) { agreements(first: 20
        filter: { areas: { some: { code: { eq: $code } } }, signedOn: { gte: $from, lte: $to } }
        orderBy: [{ signedOn: DESC }, { id: ASC }]) { nodes { id name signedOn } } }`,
      answer: ({ agreements }: { agreements: Nodes<Signed> }) => agreements.nodes,
    },
    peer: {
      query: `query ($code: String!, $from: String!, $to: String!) { agreementsConnection(first: 20
        where: { areas: { some: { code: { eq: $code } } }, signedOn: { gte: $from, lte: $to } }
        sort: [{ signedOn: DESC }, { id: ASC }]) { edges { node { id name signedOn } } } }`,
      answer: ({ agreementsConnection }: { agreementsConnection: Edges<Signed> }) =>
        nodesOf(agreementsConnection),
    },
  };
}

/** Our search asks for every pair of neighbouring characters, in the query language of Lucene. */
function pairsOf(name: string): string {
  const characters = Array.from(name);
  const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  return pairs.join(' AND ');
}

/** In its own order neither gives the same hits first; so they are compared where all are shown. */
function textQuestion(): Pick<Question, 'ours' | 'peer'> {
  interface Titled {
    readonly id: string;
    readonly title: string;
  }
  const byId = (hits: readonly Titled[]) => hits.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ours: {
      query: `query ($text: String!) { search(text: $text, kinds: [Article], first: 100) {
        edges { score node { ... on Article { id title } } } } }`,
      answer: ({ search }: { search: Edges<Titled> }) => byId(nodesOf(search)),
    },
    peer: {
      query: `query ($phrase: String!) { articlesByTitle(phrase: $phrase, first: 100) {
        edges { score node { id title } } } }`,
      answer: ({ articlesByTitle }: { articlesByTitle: Edges<Titled> }) =>
        byId(nodesOf(articlesByTitle)),
    },
  };
}

function sorted(named: readonly Named[]): Named[] {
  return named.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
