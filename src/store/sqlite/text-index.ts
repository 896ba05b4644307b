import type { Kind } from '../../model/graph-model.ts';
import type { Values } from '../../model/value.ts';
import { searchableTokens } from '../searchable-tokens.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** Keeps the tokens of a node's searchable properties. */
export function indexText(database: Database, kind: Kind, id: string, values: Values): void {
  if (kind.properties.every((property) => property.searchable === null)) return;
  removeText(database, id);
  const tokens = searchableTokens(kind, values);
  if (tokens === '') return;
  database.run(sql`INSERT INTO text_row (id, kind) VALUES (${id}, ${kind.name})`);
  database.run(
    sql`INSERT INTO text (rowid, tokens) SELECT row, ${tokens} FROM text_row WHERE id = ${id}`,
  );
}

export function removeText(database: Database, id: string): void {
  database.run(sql`DELETE FROM text WHERE rowid = (SELECT row FROM text_row WHERE id = ${id})`);
  database.run(sql`DELETE FROM text_row WHERE id = ${id}`);
}
