import { AppError } from '../errors/app-error.ts';
import { digest } from '../model/ids.ts';
import type { Order } from './selection.ts';

/** A value that a page is ordered by, as cursors hold it. */
export type Key = string | number | null;

/** What cursors under an order begin with: one of another order is told by it. */
export function orderFingerprint(order: readonly Order[]): string {
  const said = order.map((one) =>
    'relation' in one ? { ...one, relation: one.relation.field } : one,
  );
  return digest(JSON.stringify(said)).slice(0, 6);
}

/** What makes the cursors of items under an order. */
export function cursorsOf(order: readonly Order[]): (keys: readonly Key[], id: string) => string {
  let fingerprint: string | undefined;
  return (keys, id) => {
    fingerprint ??= orderFingerprint(order);
    return encodeCursor(fingerprint, keys, id);
  };
}

/** Where a page goes on: the order's fingerprint, the item's order values and its id. */
export function encodeCursor(fingerprint: string, keys: readonly Key[], id: string): string {
  return Buffer.from(JSON.stringify([fingerprint, id, ...keys])).toString('base64url');
}

/**
 * @returns the order values and last the id
 * @throws AppError `query.bad-cursor` where it is none, or comes from another order
 */
export function decodeCursor(cursor: string, fingerprint: string, width: number): Key[] {
  const parts = parseParts(cursor);
  const [found, id, ...keys] = parts ?? [];
  if (found !== fingerprint || typeof id !== 'string' || keys.length !== width) {
    throw new AppError('query.bad-cursor', { cursor: cursor.slice(0, 80) });
  }
  return [...keys, id];
}

function parseParts(cursor: string): Key[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) && parts.every(isKey) ? parts : null;
  } catch {
    return null;
  }
}

function isKey(part: unknown): part is Key {
  return part === null || typeof part === 'string' || typeof part === 'number';
}
