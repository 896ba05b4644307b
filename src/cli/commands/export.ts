import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { readConfig } from '../../app/config.ts';
import { openStore } from '../../app/open-store.ts';
import { seatPoints } from '../../app/seat-points.ts';
import { AppError } from '../../errors/app-error.ts';
import { GRAPH_FORMATS, graphFormatOf } from '../../export/graphs/formats.ts';
import { REGIONS_GEOJSON, writeRegionsGeojson } from '../../export/maps/regions-geojson.ts';
import { FILTERS, whereOfFilters } from '../../export/tables/filter.ts';
import { TABLE_FORMATS, tableFormatOf, tableOf, viewOf } from '../../export/tables/formats.ts';
import { FLAT_VIEWS } from '../../model/flat-views.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { callerPath } from '../caller-path.ts';
import { endWithReader } from '../output.ts';

interface ExportOptions {
  readonly output?: string;
  readonly bom?: true;
  readonly where?: readonly string[];
}

export function exportCommand(): Command {
  return new Command('export')
    .description('Write a table, or the graph, for other tools.')
    .argument('<what>', 'such as agreements.csv, clauses.parquet, regions.geojson, graph.graphml')
    .option('-o, --output <file>', 'where to (default: standard output)')
    .option('--bom', 'begin csv with a byte order mark, which Excel needs to read UTF-8')
    .option('--where <name=value...>', `choose agreements: ${Object.keys(FILTERS).join(', ')}`)
    .addHelpText('after', `\n${listing()}`)
    .action(run);
}

function listing(): string {
  const tables = FLAT_VIEWS.map(({ name, description }) => `  ${name.padEnd(18)}${description}`);
  const graphs = Object.entries(GRAPH_FORMATS).map(
    ([name, { means }]) => `  ${`graph.${name}`.padEnd(18)}${means}`,
  );
  const formats = Object.keys(TABLE_FORMATS).join(', ');
  const map = `  ${REGIONS_GEOJSON.name.padEnd(18)}${REGIONS_GEOJSON.means}`;
  return [`Tables (as ${formats}):`, ...tables, 'Map:', map, 'Graph:', ...graphs].join('\n');
}

async function run(what: string, options: ExportOptions): Promise<void> {
  const config = readConfig();
  await using store = await openStore(config);
  const chunks = chunksOf(store, what, options);
  if (options.output === undefined) {
    endWithReader();
    await pipeline(Readable.from(chunks), process.stdout, { end: false });
  } else {
    const file = callerPath(config.callerFolder, options.output);
    await pipeline(Readable.from(chunks), createWriteStream(file));
  }
}

function chunksOf(store: GraphStore, what: string, { bom, where }: ExportOptions) {
  const [name = '', format = ''] = what.split('.');
  const { model } = store;
  const graph = name === 'graph' ? graphFormatOf(format) : undefined;
  if (graph) return graph.write({ model, dump: () => store.dump() });
  const source = { model, reads: store, where: whereOfFilters(model, pairsIn(where ?? [])) };
  if (what === REGIONS_GEOJSON.name) return writeRegionsGeojson(source, seatPoints());
  const [view, table] = [viewOf(name), tableFormatOf(format)];
  if (!view || !table) throw new AppError('export.unknown', { name: what });
  return table.write(tableOf(source, view), bom === true);
}

function pairsIn(given: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
