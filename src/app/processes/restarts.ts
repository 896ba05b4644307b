const WINDOW_MILLISECONDS = 60_000;
const SHORTEST_MILLISECONDS = 100;
const LONGEST_MILLISECONDS = 2_000;

/**
 * When another process follows one that ended: after a while that doubles with each end in the last minute.
 * Past so many in a minute something is wrong that starting anew does not mend.
 */
export class Restarts {
  readonly #most: number;
  #ends: number[] = [];

  /** @param most ends in a minute that are followed by another start */
  constructor(most: number) {
    this.#most = most;
  }

  /** Notes an end. @returns milliseconds to wait; null where there were too many */
  next(now: number): number | null {
    this.#ends = [...this.#ends.filter((end) => end > now - WINDOW_MILLISECONDS), now];
    const count = this.#ends.length;
    if (count > this.#most) return null;
    return Math.min(SHORTEST_MILLISECONDS * 2 ** (count - 1), LONGEST_MILLISECONDS);
  }
}
