import type { GraphModel } from '../../model/graph-model.ts';
import { AREA_CODE, type Facet, type Facets, facetSourcesOf, facetsOf } from '../facets.ts';
import { farEnd, nearEnd } from '../order-keys.ts';
import type { Database, Row } from './database.ts';
import { column, listOf, name, sql } from './sql.ts';

/** Counts the hits of a search. @param hits their ids by kind */
export function readFacets(
  database: Database,
  model: GraphModel,
  hits: readonly (readonly [kind: string, ids: readonly string[]])[],
): Facets {
  const kinds = hits.map(([value, ids]) => ({ value, count: ids.length }));
  const years = hits.flatMap(([kind, ids]) => yearsOf(database, model, kind, ids));
  const areas = hits.flatMap(([kind, ids]) => areasOf(database, model, kind, ids));
  return facetsOf(kinds, years, areas);
}

function yearsOf(
  database: Database,
  model: GraphModel,
  kind: string,
  ids: readonly string[],
): Facet[] {
  const { date } = facetSourcesOf(model, kind);
  if (date === null) return [];
  const rows = database.all(
    sql`SELECT substr(${name(date)}, 1, 4) AS value, count(*) AS count FROM ${name(kind)}
      WHERE id IN ${listOf(ids)} AND ${name(date)} IS NOT NULL GROUP BY 1`,
  );
  return rows.map(facetIn);
}

function areasOf(
  database: Database,
  model: GraphModel,
  kind: string,
  ids: readonly string[],
): Facet[] {
  const { areas } = facetSourcesOf(model, kind);
  if (areas === null) return [];
  const [near, far] = [column('e', `${nearEnd(areas)}_id`), column('e', `${farEnd(areas)}_id`)];
  const rows = database.all(
    sql`SELECT ${column('a', AREA_CODE)} AS value, count(DISTINCT ${near}) AS count
      FROM json_each(${JSON.stringify(ids)}) hit CROSS JOIN ${name(areas.edge)} e ON ${near} = hit.value
      CROSS JOIN ${name(areas.target)} a ON a.id = ${far} GROUP BY 1`,
  );
  return rows.map(facetIn);
}

function facetIn(row: Row): Facet {
  return { value: String(row['value']), count: Number(row['count']) };
}
