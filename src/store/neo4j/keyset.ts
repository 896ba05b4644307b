import { decodeCursor, orderFingerprint } from '../cursor.ts';
import type { Order, Window } from '../selection.ts';
import { allOf, type Cypher, cypher, FALSE, join, TRUE, word } from './cypher.ts';
import { compareText } from './text-order.ts';

type Value = string | number | null;

/** Something to order by and its direction. Nulls are last in both. */
export interface Key {
  readonly value: Cypher;
  readonly direction: 'ASC' | 'DESC';
  /** Of a value that an index holds behind another one. */
  readonly indexed?: IndexedKey;
}

/** What has to be said for an index to be read in order. */
interface IndexedKey {
  /** What stands before the value in the index; the same in all rows. */
  readonly leading: Cypher;
  /** What is kept for a null. It is the least value, so nulls are last in DESC; in ASC there are none. */
  readonly absent: string;
}

/** Pages by the values of the last item, as SQLite's do: a cursor of one store is good in the other. */
export interface Keyset {
  /** True of what lies in the window. */
  readonly condition: Cypher;
  /** To stand after ORDER BY; from the end where the window is counted from there. */
  readonly order: Cypher;
}

/** The Cypher of each order with its direction. */
export function keysOf(order: readonly Order[], values: readonly Cypher[]): Key[] {
  return values.map((value, i) => ({ value, direction: order[i]?.direction ?? 'ASC' }));
}

/**
 * @param order what the cursors speak of
 * @throws AppError `query.bad-cursor`
 */
export function keysetOf(
  order: readonly Order[],
  keys: readonly Key[],
  id: Cypher,
  window: Window,
): Keyset {
  return sliceOf([...keys, { value: id, direction: 'ASC' }], window, (cursor) =>
    decodeCursor(cursor, orderFingerprint(order), keys.length),
  );
}

/**
 * A window over keys that together tell every row from every other.
 * @param read gives the values of the keys that a cursor holds
 */
export function sliceOf(
  keys: readonly Key[],
  window: Window,
  read: (cursor: string) => readonly Value[],
): Keyset {
  const bound = (cursor: string | null, side: 'after' | 'before') =>
    cursor === null ? TRUE : beyond(keys, read(cursor), side);
  return {
    condition: allOf([bound(window.after, 'after'), bound(window.before, 'before')]),
    order: join(
      keys.map((key) => orderTerm(key, window.from)),
      ', ',
    ),
  };
}

/** Cypher takes null as the greatest value. */
function orderTerm({ value, direction, indexed }: Key, from: Window['from']): Cypher {
  const rising = (direction === 'ASC') === (from === 'start');
  const way = word(rising ? 'ASC' : 'DESC');
  if (indexed) return cypher`${indexed.leading} ${way}, ${value} ${way}`;
  if (direction === 'ASC') return cypher`${value} ${way}`;
  const nulls = word(from === 'start' ? 'ASC' : 'DESC');
  return cypher`${value} IS NULL ${nulls}, ${value} ${way}`;
}

/** True of what stands strictly after (or before) the given values. */
function beyond(keys: readonly Key[], values: readonly Value[], side: 'after' | 'before'): Cypher {
  const [key] = keys;
  if (!key) return FALSE;
  const value = values[0] ?? null;
  const rest = beyond(keys.slice(1), values.slice(1), side);
  if (key.indexed) return beyondIndexed(key.indexed, key, value, side, rest);
  const same = value === null ? cypher`${key.value} IS NULL` : cypher`${key.value} = ${value}`;
  return cypher`(${strictly(key, value, side)} OR (${same} AND ${rest}))`;
}

/** The bound comes first: the index goes straight to it. */
function beyondIndexed(
  { absent }: IndexedKey,
  { value: at, direction }: Key,
  value: Value,
  side: 'after' | 'before',
  rest: Cypher,
): Cypher {
  const sign = word((direction === 'ASC') === (side === 'after') ? '>' : '<');
  const bound = value ?? absent;
  return cypher`(${at} ${sign}= ${bound} AND (${at} ${sign} ${bound} OR ${rest}))`;
}

function strictly({ value: at, direction }: Key, value: Value, side: 'after' | 'before'): Cypher {
  if (value === null) return side === 'after' ? FALSE : cypher`${at} IS NOT NULL`;
  const rising = (direction === 'ASC') === (side === 'after');
  const sign = rising ? '>' : '<';
  const compare =
    typeof value === 'string' ? compareText(at, sign, value) : cypher`${at} ${word(sign)} ${value}`;
  return side === 'after' ? cypher`(${compare} OR ${at} IS NULL)` : compare;
}
