import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Api } from '../../graphql/yoga.ts';
import { EVIDENCE, RESOLVE, SEARCH } from './operations.ts';

type Variables = Readonly<Record<string, unknown>>;

const READ_ONLY = { readOnlyHint: true, openWorldHint: false } as const;
const FIRST = z.number().int().min(1).max(50).default(10).describe('How many at most.');

/**
 * The tools that an assistant asks the graph with. Each is one operation of the API, under all its
 * limits and without the right to write.
 */
export function createMcpServer(api: Api, version: string, schema: string): McpServer {
  const server = new McpServer(
    { name: 'pactgraph', version },
    {
      instructions:
        'A graph of cooperation agreements between regions, read from news. State nothing that no quote supports: ask `evidence` for the exact words, and cite article and quote. Counts are of agreements, not of articles.',
    },
  );
  server.registerTool(
    'search',
    {
      description:
        'Full text over names, titles, headings and texts: ids of what was found, the best first.',
      inputSchema: { text: z.string().min(1).max(200), first: FIRST },
      annotations: READ_ONLY,
    },
    (variables) => answerOf(api, SEARCH, variables),
  );
  server.registerTool(
    'resolve',
    {
      description: 'What names of regions and institutions mean: ids with scores and reasons.',
      inputSchema: { names: z.array(z.string().min(1).max(100)).min(1).max(50) },
      annotations: READ_ONLY,
    },
    (variables) => answerOf(api, RESOLVE, variables),
  );
  server.registerTool(
    'evidence',
    {
      description:
        'The exact words that state a node, or one of its properties: quotes with their articles.',
      inputSchema: {
        id: z.string().min(1).max(500),
        property: z.string().max(60).optional().describe('Such as signedOn; all where not given.'),
        first: FIRST,
      },
      annotations: READ_ONLY,
    },
    (variables) => answerOf(api, EVIDENCE, variables),
  );
  server.registerTool(
    'query',
    {
      description:
        'A GraphQL query of the API, for whatever the other tools do not tell; the resource pactgraph://schema has its schema. Lists are connections: nodes, edges, totalCount, first, after, filter, orderBy.',
      inputSchema: {
        query: z.string().min(1).max(20_000),
        variables: z.record(z.string(), z.unknown()).default({}),
      },
      annotations: READ_ONLY,
    },
    ({ query, variables }) => answerOf(api, query, variables),
  );
  server.registerResource(
    'schema',
    'pactgraph://schema',
    { description: 'The GraphQL schema.', mimeType: 'text/plain' },
    (uri) => ({ contents: [{ uri: uri.href, mimeType: 'text/plain', text: schema }] }),
  );
  return server;
}

/** By GET, which the API answers queries with and nothing that writes. */
async function answerOf(api: Api, query: string, variables: Variables) {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const response = await api.fetch(`http://localhost/graphql?${parameters}`, {
    headers: { accept: 'application/json' },
  });
  const answer = (await response.json()) as { readonly errors?: unknown };
  const text = JSON.stringify(answer);
  return { content: [{ type: 'text' as const, text }], isError: answer.errors !== undefined };
}
