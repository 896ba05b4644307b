import type { GraphModel } from '../../model/graph-model.ts';
import { AREA_CODE, type Facet, type Facets, facetSourcesOf, facetsOf } from '../facets.ts';
import type { Readings, Row } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { hop, node, property } from './pattern.ts';

/** Counts the hits of a search. @param hits their ids by kind */
export async function readFacets(
  connection: Readings,
  model: GraphModel,
  hits: readonly (readonly [kind: string, ids: readonly string[]])[],
): Promise<Facets> {
  const kinds = hits.map(([value, ids]) => ({ value, count: ids.length }));
  const years: Facet[] = [];
  const areas: Facet[] = [];
  for (const [kind, ids] of hits) {
    years.push(...(await yearsOf(connection, model, kind, ids)));
    areas.push(...(await areasOf(connection, model, kind, ids)));
  }
  return facetsOf(kinds, years, areas);
}

async function yearsOf(
  connection: Readings,
  model: GraphModel,
  kind: string,
  ids: readonly string[],
): Promise<Facet[]> {
  const { date } = facetSourcesOf(model, kind);
  if (date === null) return [];
  const on = property(node(0), date);
  const rows = await connection.read(
    cypher`MATCH (${node(0)}:${name(kind)}) WHERE ${node(0)}.id IN ${ids} AND ${on} IS NOT NULL
      RETURN left(${on}, 4) AS value, count(*) AS count`,
  );
  return rows.map(facetIn);
}

async function areasOf(
  connection: Readings,
  model: GraphModel,
  kind: string,
  ids: readonly string[],
): Promise<Facet[]> {
  const { areas } = facetSourcesOf(model, kind);
  if (areas === null) return [];
  const rows = await connection.read(
    cypher`MATCH (${node(0)}:${name(kind)}) WHERE ${node(0)}.id IN ${ids}
      MATCH ${hop(areas, 0)}
      RETURN ${property(node(1), AREA_CODE)} AS value, count(DISTINCT ${node(0)}) AS count`,
  );
  return rows.map(facetIn);
}

function facetIn(row: Row): Facet {
  return { value: String(row['value']), count: Number(row['count']) };
}
