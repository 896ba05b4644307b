import type { Kind } from '../../model/graph-model.ts';
import type { Values } from '../../model/value.ts';
import { searchableTokens } from '../searchable-tokens.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** Keeps the tokens of a node's searchable properties; it has none yet. */
export function addText(database: Database, kind: Kind, id: string, values: Values): void {
  const tokens = searchableTokens(kind, values);
  if (tokens === '') return;
  const added = database.get(
    sql`INSERT INTO text_row (id, kind) VALUES (${id}, ${kind.name}) RETURNING row`,
  );
  database.run(sql`INSERT INTO text (rowid, tokens) VALUES (${Number(added?.['row'])}, ${tokens})`);
}

export function removeText(database: Database, id: string): void {
  const gone = database.get(sql`DELETE FROM text_row WHERE id = ${id} RETURNING row`);
  if (gone) database.run(sql`DELETE FROM text WHERE rowid = ${Number(gone['row'])}`);
}
