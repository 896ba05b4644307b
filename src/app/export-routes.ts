import { type Request, type RequestHandler, type Response, Router } from 'express';
import { AppError } from '../errors/app-error.ts';
import { GRAPH_FORMATS, graphFormatOf } from '../export/graphs/formats.ts';
import { REGIONS_GEOJSON, writeRegionsGeojson } from '../export/maps/regions-geojson.ts';
import { FILTERS, whereOfFilters } from '../export/tables/filter.ts';
import { TABLE_FORMATS, tableFormatOf, tableOf, viewOf } from '../export/tables/formats.ts';
import { rowsPage, type Source } from '../export/tables/rows.ts';
import { FLAT_VIEWS, type FlatView } from '../model/flat-views.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { seatPoints } from './seat-points.ts';
import { type Chunks, sendExport } from './send-export.ts';

const MOST_ROOTS = 1000;

/** In seconds. */
export interface ExportLimits {
  /** Of each reading of the store. */
  readonly timeLimit: number;
  /** Of a whole export, however slowly it is taken. */
  readonly exportLimit: number;
}

/** `GET /export` lists the exports; `/export/{view}.{format}` is a table, `/export/graph.{format}` the graph. */
export function exportRoutes(store: GraphStore, limits: ExportLimits): Router {
  const router = Router();
  router.get('/', (_, response) => {
    response.json(listing());
  });
  router.get('/:file', exportFile(store, limits));
  return router;
}

function listing() {
  return {
    tables: FLAT_VIEWS.map(({ name, description }) => ({ name, description })),
    formats: Object.keys(TABLE_FORMATS),
    parameters: {
      ...Object.fromEntries(Object.entries(FILTERS).map(([name, { means }]) => [name, means])),
      first: `a page of so many agreements (or regions), at most ${MOST_ROOTS}`,
      after: 'where a page goes on: see the header link',
      bom: '1 for a byte order mark, which Excel needs to read UTF-8 from csv',
    },
    maps: { [REGIONS_GEOJSON.name]: REGIONS_GEOJSON.means },
    graph: Object.fromEntries(
      Object.entries(GRAPH_FORMATS).map(([name, { means }]) => [`graph.${name}`, means]),
    ),
  };
}

function exportFile(store: GraphStore, { timeLimit, exportLimit }: ExportLimits): RequestHandler {
  return async (request, response) => {
    const send = (chunks: Chunks) => sendExport(request, response, chunks, exportLimit);
    const file = String(request.params['file']);
    const [, name = '', format = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(file) ?? [];
    const graph = name === 'graph' ? graphFormatOf(format) : undefined;
    const view = viewOf(name);
    const table = tableFormatOf(format);
    if (graph) {
      response.attachment(file).type(graph.mediaType);
      return send(graph.write({ model: store.model, dump: () => store.dump() }));
    }
    if (file === REGIONS_GEOJSON.name) {
      const where = whereOfFilters(store.model, parametersOf(request));
      const source = { model: store.model, reads: readsFor(store, response, timeLimit), where };
      response.attachment(file).type(REGIONS_GEOJSON.mediaType);
      return send(writeRegionsGeojson(source, seatPoints()));
    }
    if (!view || !table) throw new AppError('export.unknown', { name: file.slice(0, 60) });
    const { first, after, bom, ...filters } = parametersOf(request);
    const where = whereOfFilters(store.model, filters);
    const source = { model: store.model, reads: readsFor(store, response, timeLimit), where };
    const rows = first === undefined ? undefined : await page(request, response, source, view);
    response.attachment(file).type(table.mediaType);
    return send(table.write(tableOf(source, view, rows), bom === '1'));
  };
}

/** @throws AppError `export.bad-parameter` where one is given twice, or in brackets */
function parametersOf({ query }: Request): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'string') continue;
    throw new AppError('export.bad-parameter', { name: name.slice(0, 40), expected: 'one text' });
  }
  return query as Readonly<Record<string, string>>;
}

/** Each reading has its time; all of them end when who asked is gone. */
function readsFor(store: GraphStore, response: Response, seconds: number): Source['reads'] {
  const gone = new AbortController();
  response.once('close', () => gone.abort(new AppError('query.time-limit', { seconds })));
  return {
    select(selection) {
      const late = AbortSignal.timeout(seconds * 1000);
      return store.until(AbortSignal.any([gone.signal, late])).select(selection);
    },
  };
}

/** The rows of one page; the header `link` says where the next one is. */
async function page(request: Request, response: Response, source: Source, view: FlatView) {
  const { first, after = null } = parametersOf(request);
  const size = Number(first);
  if (!/^\d+$/.test(first ?? '') || size < 1 || size > MOST_ROOTS) {
    throw new AppError('export.bad-parameter', {
      name: 'first',
      expected: `a number from 1 to ${MOST_ROOTS}`,
    });
  }
  const { rows, next } = await rowsPage(source, view, { size, after });
  if (next !== null) {
    const query = new URLSearchParams({ ...parametersOf(request), after: next });
    response.set('link', `<${request.baseUrl}${request.path}?${query}>; rel="next"`);
  }
  return (async function* () {
    yield* rows;
  })();
}
