import type { GraphModel } from '../../src/model/graph-model.ts';
import type { DumpLine } from '../../src/store/dump-line.ts';
import { searchableTokens } from '../../src/store/searchable-tokens.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { migrate } from '../../src/store/sqlite/migrate.ts';
import type { Parameter } from '../../src/store/sqlite/sql.ts';
import { searchedValues } from '../../src/store/sqlite/text-index.ts';

/** Rows of one statement. */
interface Insert {
  readonly text: string;
  readonly params: readonly Parameter[];
}

/**
 * Writes the rows as they stand in a finished file to another, by prepared inserts into the same
 * tables, a transaction a batch; the tokens for full text are cut on the way.
 * @returns milliseconds
 */
export function writePlainly(
  paths: { readonly from: string; readonly to: string },
  model: GraphModel,
  batches: readonly (readonly DumpLine[])[],
): number {
  const prepared = preparedInserts(paths.from, batches);
  using database = new Database(paths.to);
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

function preparedInserts(path: string, batches: readonly (readonly DumpLine[])[]): Insert[][] {
  using database = new Database(path, { readOnly: true });
  return batches.map((batch) =>
    batch.map(({ kind, id }): Insert => {
      const table = kind === 'Evidence' ? 'evidence' : kind;
      const row = database.get({ text: `SELECT * FROM "${table}" WHERE id = ?`, params: [id] });
      const columns = Object.keys(row ?? {}).map((column) => `"${column}"`);
      const marks = columns.map(() => '?');
      return {
        text: `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${marks.join(', ')})`,
        params: Object.values(row ?? {}) as Parameter[],
      };
    }),
  );
}

function indexTokens(database: Database, model: GraphModel, line: DumpLine): void {
  const kind = model.kinds.get(line.kind);
  const tokens = kind ? searchableTokens(kind, line.values) : '';
  if (!kind || tokens === '') return;
  const text = 'INSERT INTO text_row (id, kind, shown) VALUES (?, ?, ?) RETURNING row';
  const shown = JSON.stringify(searchedValues(kind, line.values));
  const row = database.get({ text, params: [line.id, kind.name, shown] });
  const insert = 'INSERT INTO text (rowid, tokens) VALUES (?, ?)';
  database.run({ text: insert, params: [Number(row?.['row']), tokens] });
}
