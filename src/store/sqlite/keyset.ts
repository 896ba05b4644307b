import { cursorsOf, decodeCursor, orderFingerprint } from '../cursor.ts';
import type { Order, Window } from '../selection.ts';
import type { Row } from './database.ts';
import { FALSE, join, keyword, name, type Sql, type SqlValue, sql, TRUE } from './sql.ts';

/** Something to order by: a piece of SQL and its direction. Nulls are last in both. */
export interface Key {
  readonly expression: Sql;
  readonly direction: 'ASC' | 'DESC';
  /** Whether it is never null. An index gives what it is known of in its own order. */
  readonly isPresent?: boolean;
}

/** Pages by the values of the last item, not by counting rows: the order and, within it, the id. */
export interface Keyset {
  /** To stand in a SELECT: the values as `k0`, `k1` … */
  readonly columns: Sql;
  /** True of what lies in the window. */
  readonly condition: Sql;
  /** To stand after ORDER BY; from the end where the window is counted from there. */
  readonly order: Sql;
  cursorOf(row: Row, id: string): string;
}

/**
 * @param order what the cursors speak of
 * @param keys the SQL of each order
 * @throws AppError `query.bad-cursor`
 */
export function keysetOf(
  order: readonly Order[],
  keys: readonly Sql[],
  id: Sql,
  window: Window,
): Keyset {
  const cursorOf = cursorsOf(order);
  const full: Key[] = [
    ...keys.map((expression, i) => ({ expression, direction: order[i]?.direction ?? 'ASC' })),
    { expression: id, direction: 'ASC', isPresent: true },
  ];
  const read = (cursor: string) => decodeCursor(cursor, orderFingerprint(order), keys.length);
  const columns = keys.map((expression, i) => sql`${expression} AS ${name(`k${i}`)}`);
  return {
    columns: columns.length > 0 ? sql`, ${join(columns, ', ')}` : sql``,
    ...sliceOf(full, window, read),
    cursorOf: (row, rowId) =>
      cursorOf(
        keys.map((_, i) => (row[`k${i}`] ?? null) as SqlValue),
        rowId,
      ),
  };
}

/**
 * A window over keys that together tell every row from every other.
 * @param read gives the values of the keys that a cursor holds
 */
export function sliceOf(
  keys: readonly Key[],
  window: Window,
  read: (cursor: string) => readonly SqlValue[],
): Pick<Keyset, 'condition' | 'order'> {
  const bound = (cursor: string | null, side: 'after' | 'before') =>
    cursor === null ? TRUE : beyond(keys, read(cursor), side);
  return {
    condition: sql`${bound(window.after, 'after')} AND ${bound(window.before, 'before')}`,
    order: join(
      keys.map((key) => orderTerm(key, window.from)),
      ', ',
    ),
  };
}

function orderTerm({ expression, direction, isPresent = false }: Key, from: Window['from']): Sql {
  if (isPresent) {
    const isRising = (direction === 'ASC') === (from === 'start');
    return sql`${expression} ${keyword(isRising ? 'ASC' : 'DESC')}`;
  }
  if (from === 'start') {
    return sql`${expression} ${keyword(direction === 'DESC' ? 'DESC' : 'ASC NULLS LAST')}`;
  }
  const nullsFirst = sql`${expression} IS NULL DESC`;
  return direction === 'DESC'
    ? sql`${nullsFirst}, ${expression} ASC`
    : sql`${nullsFirst}, ${expression} DESC`;
}

/** True of what stands strictly after (or before) the given values. */
function beyond(keys: readonly Key[], values: readonly SqlValue[], side: 'after' | 'before'): Sql {
  const [key] = keys;
  if (!key) return FALSE;
  const value = values[0] ?? null;
  const rest = beyond(keys.slice(1), values.slice(1), side);
  return sql`(${strictly(key, value, side)} OR (${key.expression} IS ${value} AND ${rest}))`;
}

function strictly({ expression, direction }: Key, value: SqlValue, side: 'after' | 'before'): Sql {
  if (value === null) return side === 'after' ? FALSE : sql`${expression} IS NOT NULL`;
  const rising = (direction === 'ASC') === (side === 'after');
  const compare = sql`${expression} ${keyword(rising ? '>' : '<')} ${value}`;
  return side === 'after' ? sql`(${compare} OR ${expression} IS NULL)` : compare;
}
