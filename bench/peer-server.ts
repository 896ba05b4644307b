import cluster from 'node:cluster';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import { type DirectiveNode, Kind, type NameNode, parse, print, visit } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { auth, driver } from 'neo4j-driver';
import { SDL } from './generate/graph.ts';

/**
 * Serves the graph of the Neo4j named in the environment by @neo4j/graphql, under the same yoga and
 * express as ours, in PACTGRAPH_PROCESSES processes; prints its address.
 */
const { NEO4J_URI = '', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;

/** The full-text index that it searches titles by. */
const TITLES = 'bench_titles';

/** What it has for groups: Cypher that its user writes for each question. */
const GROUPS = `
  type AreaYear { code: String! year: String! count: Int! }
  type Query {
    agreementsByAreaAndYear(first: Int!): [AreaYear!]! @cypher(columnName: "groups", statement: """
      MATCH (agreement:Agreement)-[:COVERS]->(area:CooperationArea)
      WITH area.code AS code, substring(agreement.signedOn, 0, 4) AS year, count(*) AS count
      ORDER BY count DESC, code, year LIMIT toInteger($first)
      RETURN {code: code, year: year, count: count} AS groups
    """)
  }`;

const PROCESSES = Number(process.env['PACTGRAPH_PROCESSES'] ?? 1);

const connection = driver(NEO4J_URI, auth.basic(NEO4J_USER, NEO4J_PASSWORD));
if (cluster.isPrimary) await makeIndex();
if (PROCESSES === 1 || cluster.isWorker) await serveOne();
else serveTogether();
process.once('SIGTERM', () => process.exit());

async function makeIndex(): Promise<void> {
  await connection.executeQuery(
    `CREATE FULLTEXT INDEX ${TITLES} IF NOT EXISTS FOR (n:Article) ON EACH [n.title]
     OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk' } }`,
  );
  await connection.executeQuery('CALL db.awaitIndexes(600)');
}

async function serveOne(): Promise<void> {
  const text = { GTE: true, LTE: true } as const;
  const library = new Neo4jGraphQL({
    typeDefs: typeDefinitions(),
    driver: connection,
    features: { filters: { String: text } },
  });
  const yoga = createYoga({
    schema: await library.getSchema(),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    cors: false,
    multipart: false,
    logging: false,
  });
  const app = express();
  app.disable('x-powered-by');
  app.post(yoga.graphqlEndpoint, express.json());
  app.all(yoga.graphqlEndpoint, yoga as unknown as express.RequestHandler);
  const server = createServer(app).listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (cluster.isPrimary && typeof address === 'object') tellAddress(address?.port);
  });
}

/** The same, several times on one port. */
function serveTogether(): void {
  let listening = 0;
  cluster.on('listening', (_, { port }) => {
    listening += 1;
    if (listening === PROCESSES) tellAddress(port);
  });
  for (let i = 0; i < PROCESSES; i += 1) cluster.fork();
}

function tellAddress(port: number | undefined): void {
  console.log(`http://127.0.0.1:${port}`);
}

/** Our schema as the library reads one: dates are kept as text, and order keys are none of its own. */
function typeDefinitions(): string {
  const changed = visit(parse(SDL), {
    DirectiveDefinition: () => null,
    ScalarTypeDefinition: () => null,
    EnumTypeDefinition: ({ name }) => (name.value === 'Direction' ? null : undefined),
    NamedType: (type) =>
      /^Date(Time)?$/.test(type.name.value) ? { ...type, name: nameNode('String') } : undefined,
    Directive: { leave: directive },
  });
  const titles = `@fulltext(indexes: [{ indexName: "${TITLES}", queryName: "articlesByTitle", fields: ["title"] }])`;
  return print(changed).replace('type Article @node', `type Article @node ${titles}`) + GROUPS;
}

function directive(node: DirectiveNode): DirectiveNode | null {
  const given = node.arguments ?? [];
  switch (node.name.value) {
    case 'node':
      return { ...node, arguments: [] };
    case 'relation':
      return {
        ...node,
        name: nameNode('relationship'),
        arguments: given.filter(({ name }) => name.value !== 'orderKey'),
      };
    case 'relationProperties':
      return { ...node, name: nameNode('relationshipProperties') };
    default:
      return null;
  }
}

function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
