import type { Kind } from '../../model/graph-model.ts';
import type { Values } from '../../model/value.ts';
import { searchableTokens } from '../searchable-tokens.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** Keeps the tokens of a node's searchable properties, and what they hold; it has none yet. */
export function addText(database: Database, kind: Kind, id: string, values: Values): void {
  const tokens = searchableTokens(kind, values);
  if (tokens === '') return;
  const added = database.get(
    sql`INSERT INTO text_row (id, kind, shown)
      VALUES (${id}, ${kind.name}, ${JSON.stringify(searchedValues(kind, values))}) RETURNING row`,
  );
  database.run(sql`INSERT INTO text (rowid, tokens) VALUES (${Number(added?.['row'])}, ${tokens})`);
}

/** What a search ranks a node by, and shows of it. */
export function searchedValues({ properties }: Kind, values: Values): Values {
  const searched = properties.filter(({ searchable }) => searchable !== null);
  return Object.fromEntries(searched.map(({ name }) => [name, values[name] ?? null]));
}

export function removeText(database: Database, id: string): void {
  const gone = database.get(sql`DELETE FROM text_row WHERE id = ${id} RETURNING row`);
  if (gone) database.run(sql`DELETE FROM text WHERE rowid = ${Number(gone['row'])}`);
}

/** Parts of the index that are of like size are joined from two on. */
export const JOINED_FROM_TWO = "INSERT INTO text(text, rank) VALUES('usermerge', 2)";

/** Pages for each article that was written: many times what it adds, for that is joined again and again. */
const JOINED_PAGES = 10;

/**
 * Goes on with joining the parts that each transaction adds to the index: a search looks at all of them,
 * and takes three times as long where they are 26 as where there is one.
 */
export function joinText(database: Database, articles: number): void {
  database.run(sql`INSERT INTO text (text, rank) VALUES ('merge', ${JOINED_PAGES * articles})`);
}
