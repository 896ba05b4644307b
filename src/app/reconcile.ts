import express, { type RequestHandler, Router } from 'express';
import type { KnownNames } from '../graphql/names/known-names.ts';
import {
  type AskedName,
  type MatchedName,
  matchNames,
  type NameSources,
} from '../graphql/names/match-names.ts';
import type { Candidate } from '../graphql/names/score-name.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { MOST_RESULTS, type ReconcileQuery, readQueries, TYPES } from './reconcile-queries.ts';

interface ReconcileOptions {
  readonly store: GraphStore;
  readonly names: KnownNames;
}

/** A batch of queries, form encoded. */
const LARGEST_FORM = 200_000;

/**
 * The reconciliation service that OpenRefine and its like match a column of names with: version 0.2 of
 * the Reconciliation Service API. It only reads.
 */
export function reconcileRoutes(options: ReconcileOptions): Router {
  const router = Router();
  const answer: RequestHandler = async (request, response) => {
    const given = { ...request.query, ...(request.body as Record<string, unknown> | undefined) };
    const { queries } = given;
    response.json(
      queries === undefined
        ? manifest(baseOf(request))
        : await answers(readQueries(queries), options),
    );
  };
  router.get('/', answer);
  router.post('/', express.urlencoded({ extended: false, limit: LARGEST_FORM }), answer);
  router.get('/suggest/entity', async (request, response) => {
    response.json({ result: await suggestions(String(request.query['prefix'] ?? ''), options) });
  });
  return router;
}

/** A batch that takes longer is broken off. */
const MILLISECONDS = 30_000;

function sourcesOf({ store, names }: ReconcileOptions): NameSources {
  return { store: store.until(AbortSignal.timeout(MILLISECONDS)), model: store.model, names };
}

type Request = Parameters<RequestHandler>[0];

/** The address that the client knows the server by. */
function baseOf(request: Request): string {
  return `${request.protocol}://${request.get('host')}`;
}

function manifest(base: string) {
  const byId = encodeURIComponent('{ node(id: "ID") { id ... on Party { name aliases } } }');
  return {
    versions: ['0.2'],
    name: 'Pactgraph',
    identifierSpace: 'urn:pactgraph:id',
    schemaSpace: 'urn:pactgraph:kind',
    defaultTypes: TYPES,
    view: { url: `${base}/graphql?query=${byId.replace('ID', '{{id}}')}` },
    suggest: { entity: { service_url: `${base}/reconcile`, service_path: '/suggest/entity' } },
  };
}

async function answers(queries: ReadonlyMap<string, ReconcileQuery>, options: ReconcileOptions) {
  const asked = [...queries.values()].map(
    ({ query, type, beside }): AskedName => ({ name: query, kind: type, context: beside }),
  );
  const matched = await matchNames(asked, sourcesOf(options));
  return Object.fromEntries(
    [...queries].map(([key, { limit }], i) => [key, { result: resultOf(matched[i], limit) }]),
  );
}

function resultOf(matched: MatchedName | undefined, limit: number) {
  return (matched?.candidates ?? []).slice(0, limit).map((candidate) => ({
    ...entityOf(candidate),
    type: TYPES.filter(({ id }) => id === candidate.entity.kind),
    score: candidate.score * 100,
    match: candidate === matched?.match,
    features: candidate.reasons.map(({ feature, weight }) => ({ id: feature, value: weight })),
  }));
}

function entityOf({ entity: { id, name, type, above } }: Candidate) {
  const within = above.map((one) => one.name).join(', ');
  return { id, name, description: within === '' ? type : `${type}: ${within}` };
}

/** What a name that is being typed can mean. */
async function suggestions(prefix: string, options: ReconcileOptions) {
  if (prefix.trim() === '') return [];
  const [matched] = await matchNames(
    [{ name: prefix, kind: null, context: [] }],
    sourcesOf(options),
  );
  return (matched?.candidates ?? []).slice(0, MOST_RESULTS).map((candidate) => ({
    ...entityOf(candidate),
    notable: TYPES.filter(({ id }) => id === candidate.entity.kind),
  }));
}
