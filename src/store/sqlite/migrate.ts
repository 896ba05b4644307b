import { AppError } from '../../errors/app-error.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Database } from './database.ts';
import { makeFlatViews } from './flat-views.ts';
import { name, sql } from './sql.ts';
import { type Table, tablesOf } from './tables.ts';
import { JOINED_FROM_TWO } from './text-index.ts';

/** The form of the tables below; they are the same for every model. */
const FORM = 5;

/**
 * facts: what each article said, so that a block can be resolved again. block: which articles share
 * a blocking key. part: what each part of the graph holds. holding: how many parts hold what they
 * share. member: the node that a report is shown as. text: tokens of the searchable properties, without places. text_row:
 * those properties themselves, so that a search need not look at each of its hits' nodes.
 */
const OWN_TABLES = `
  CREATE TABLE facts (hash TEXT PRIMARY KEY, rules TEXT NOT NULL, facts TEXT NOT NULL) STRICT;
  CREATE TABLE block (hash TEXT, block TEXT, PRIMARY KEY (hash, block)) STRICT, WITHOUT ROWID;
  CREATE INDEX block_of ON block (block, hash);
  CREATE TABLE part (name TEXT PRIMARY KEY, held TEXT NOT NULL) STRICT;
  CREATE TABLE holding (thing TEXT, digest TEXT, content TEXT NOT NULL, holders INTEGER NOT NULL,
    PRIMARY KEY (thing, digest)) STRICT, WITHOUT ROWID;
  CREATE TABLE member (id TEXT PRIMARY KEY, node TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE evidence (id TEXT PRIMARY KEY, subject TEXT NOT NULL, property TEXT, value TEXT,
    article TEXT, "start" INTEGER, "end" INTEGER, quote TEXT, rule TEXT, confidence REAL,
    list TEXT, listVersion TEXT, listKey TEXT) STRICT;
  CREATE INDEX evidence_of ON evidence (subject, property, confidence DESC, article, "start", id);
  CREATE TABLE text_row (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    shown TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE text USING fts5(tokens, content='', contentless_delete=1, detail=none,
    tokenize='unicode61 remove_diacritics 0');
`;

/**
 * Makes the tables of a new store, or fits an old one to the model: a property that was added
 * becomes a column.
 * @throws AppError `store.drift` where the model changed in any other way
 */
export function migrate(database: Database, model: GraphModel): void {
  const tables = tablesOf(model);
  database.script('BEGIN IMMEDIATE');
  try {
    const form = Number(database.get(sql`PRAGMA user_version`)?.['user_version']);
    if (form === 0) create(database, tables);
    else adapt(database, tables, form);
    makeFlatViews(database, model);
    database.script(JOINED_FROM_TWO);
    database.script('COMMIT');
  } catch (error) {
    database.script('ROLLBACK');
    throw error;
  }
}

function create(database: Database, tables: readonly Table[]): void {
  database.script(OWN_TABLES);
  for (const { name: table, columns, indexes } of tables) {
    const list = [...columns].map(([column, type]) => `"${column}" ${type}`).join(', ');
    database.script(`CREATE TABLE "${table}" (${list})`);
    for (const index of indexes) database.script(index);
  }
  database.script(`PRAGMA user_version = ${FORM}`);
}

function adapt(database: Database, tables: readonly Table[], form: number): void {
  if (form !== FORM) throw drift(database, `it has form ${form}, this version writes form ${FORM}`);
  for (const table of tables) {
    const there = columnsOf(database, table.name);
    if (there.size === 0) throw drift(database, `it has no table for ${table.name}`);
    for (const [column, type] of there) {
      const wanted = table.columns.get(column)?.split(' ')[0];
      if (wanted === undefined) throw drift(database, `${table.name}.${column} is not declared`);
      if (wanted !== type) throw drift(database, `${table.name}.${column} has another type`);
    }
    for (const [column, type] of table.columns) {
      if (!there.has(column)) add(database, table, column, type);
    }
    for (const index of table.indexes) database.script(index);
  }
}

function add(database: Database, table: Table, column: string, type: string): void {
  if (!table.addable.has(column)) throw drift(database, `${table.name} is not kept by ${column}`);
  database.script(`ALTER TABLE "${table.name}" ADD COLUMN "${column}" ${type}`);
}

function columnsOf(database: Database, table: string): Map<string, string> {
  const rows = database.all(sql`PRAGMA table_info(${name(table)})`);
  return new Map(rows.map((row) => [String(row['name']), String(row['type'])]));
}

function drift({ path }: Database, reason: string): AppError {
  return new AppError('store.drift', { path, reason });
}
