import type { GraphModel } from '../../src/model/graph-model.ts';
import type { DumpLine } from '../../src/store/dump-line.ts';
import { searchableTokens } from '../../src/store/searchable-tokens.ts';
import { toColumn } from '../../src/store/sqlite/columns.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { migrate } from '../../src/store/sqlite/migrate.ts';
import type { Parameter } from '../../src/store/sqlite/sql.ts';
import { orderKeyColumn, orderKeysOf } from '../../src/store/sqlite/tables.ts';

/** Rows of one statement. */
interface Insert {
  readonly text: string;
  readonly params: readonly Parameter[];
}

/** Writes the rows as they are, by prepared inserts into the tables of the store, a transaction a batch. */
export function writePlainly(
  path: string,
  model: GraphModel,
  batches: readonly (readonly DumpLine[])[],
): number {
  const kinds = new Map(batches.flat().map((line) => [line.id, line]));
  const prepared = batches.map((batch) => batch.map((line) => insertOf(model, kinds, line)));
  using database = new Database(path);
  migrate(database, model);
  const start = performance.now();
  batches.forEach((batch, i) => {
    database.script('BEGIN IMMEDIATE');
    for (const insert of prepared[i] ?? []) database.run(insert);
    for (const line of batch) indexTokens(database, model, line);
    database.script('COMMIT');
  });
  return performance.now() - start;
}

function insertOf(model: GraphModel, lines: ReadonlyMap<string, DumpLine>, line: DumpLine): Insert {
  const { kind, id, from, to, values } = line;
  const cells: [string, Parameter][] = [['id', id]];
  const edge = model.edges.get(kind);
  if (edge && from !== undefined && to !== undefined) {
    const ends = { from: lines.get(from), to: lines.get(to) };
    cells.push(['from_id', from], ['from_kind', ends.from?.kind ?? '']);
    cells.push(['to_id', to], ['to_kind', ends.to?.kind ?? '']);
    for (const key of orderKeysOf(model, edge)) {
      const copied = ends[key.end]?.values[key.property] ?? null;
      cells.push([orderKeyColumn(key), copied as string | null]);
    }
  }
  const properties = (edge ?? model.kinds.get(kind))?.properties;
  if (properties) {
    for (const one of properties) cells.push([one.name, toColumn(one, values[one.name])]);
  } else cells.push(...(Object.entries(values) as [string, string][]));
  const columns = cells.map(([name]) => `"${name}"`).join(', ');
  const marks = cells.map(() => '?').join(', ');
  const table = kind === 'Evidence' ? 'evidence' : kind;
  return {
    text: `INSERT INTO "${table}" (${columns}) VALUES (${marks})`,
    params: cells.map(([, value]) => value),
  };
}

function indexTokens(database: Database, model: GraphModel, line: DumpLine): void {
  const kind = model.kinds.get(line.kind);
  const tokens = kind ? searchableTokens(kind, line.values) : '';
  if (!kind || tokens === '') return;
  const text = 'INSERT INTO text_row (id, kind) VALUES (?, ?) RETURNING row';
  const row = database.get({ text, params: [line.id, kind.name] });
  const insert = 'INSERT INTO text (rowid, tokens) VALUES (?, ?)';
  database.run({ text: insert, params: [Number(row?.['row']), tokens] });
}
