import type { Kind } from '../../model/graph-model.ts';
import type { Values } from '../../model/value.ts';
import { indexTokens } from '../tokens.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** Keeps the tokens of a node's searchable properties, as we cut them. */
export function indexText(database: Database, kind: Kind, id: string, values: Values): void {
  const searchable = kind.properties.filter((property) => property.searchable !== null);
  if (searchable.length === 0) return;
  removeText(database, id);
  const tokens = searchable
    .flatMap((property) => [values[property.name] ?? []].flat())
    .flatMap((text) => indexTokens(String(text)));
  if (tokens.length === 0) return;
  database.run(sql`INSERT INTO text_row (id, kind) VALUES (${id}, ${kind.name})`);
  database.run(
    sql`INSERT INTO text (rowid, tokens) SELECT row, ${tokens.join(' ')} FROM text_row WHERE id = ${id}`,
  );
}

export function removeText(database: Database, id: string): void {
  database.run(sql`DELETE FROM text WHERE rowid = (SELECT row FROM text_row WHERE id = ${id})`);
  database.run(sql`DELETE FROM text_row WHERE id = ${id}`);
}
