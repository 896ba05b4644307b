import { compose, joinPieces, type Piece } from '../piece.ts';

/** What SQLite binds; JSON carries lists. */
export type SqlValue = string | number | null;

/** What a parameter can be; bytes only go in. */
export type Parameter = SqlValue | Uint8Array;

/** A piece of SQL with its parameters. */
export type Sql = Piece<Parameter>;

/** A template for SQL: pieces of SQL are inserted, every other value becomes a parameter. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | Parameter)[]): Sql {
  return compose(strings, parts);
}

/** A name of the model as an identifier. */
export function name(identifier: string): Sql {
  return { text: `"${identifier.replaceAll('"', '""')}"`, params: [] };
}

export function column(alias: string, identifier: string): Sql {
  return sql`${name(alias)}.${name(identifier)}`;
}

export const join: (
  pieces: readonly Sql[],
  separator: '' | ' ' | ', ' | ' AND ' | ' OR ' | ' UNION ALL ',
) => Sql = joinPieces;

/**
 * A length, as a part of the text: where it is a parameter SQLite plans for one that it does not know, and
 * puts all rows together that only a few are wanted of.
 */
export function length(count: number): Sql {
  return { text: String(Math.trunc(count)), params: [] };
}

/** A list of values as one parameter, to stand after IN. */
export function listOf(values: readonly (string | number)[]): Sql {
  return sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
}

/** A list of JSON. */
export function list(pieces: readonly Sql[]): Sql {
  return sql`json_array(${join(pieces, ', ')})`;
}

/** A constant of our own (a direction, a keyword). */
export function keyword(text: 'ASC' | 'DESC' | 'ASC NULLS LAST' | '<' | '>' | 'min' | 'max'): Sql {
  return { text, params: [] };
}

export const TRUE: Sql = sql`1`;
export const FALSE: Sql = sql`0`;
export const NULL: Sql = sql`NULL`;
