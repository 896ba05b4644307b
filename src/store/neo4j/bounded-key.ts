import { digest } from '../../model/ids.ts';

const LONGEST = 500;

/** A key that an index takes, whatever its length: a block's names every party. */
export function boundedKey(key: string): string {
  return key.length <= LONGEST ? key : `${key.slice(0, LONGEST)}#${digest(key)}`;
}
