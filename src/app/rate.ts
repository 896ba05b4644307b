import { createHash } from 'node:crypto';

/** What somebody may ask yet in this window. */
export interface Allowance {
  /** Requests that are left; below 0 where there were too many. */
  readonly left: number;
  /** Until all is forgotten. */
  readonly seconds: number;
  /** Tells callers apart without telling who they are. */
  readonly partition: string;
}

interface Counted {
  asked: number;
  /** Milliseconds of the clock. */
  readonly end: number;
  readonly partition: string;
}

const PARTITION_LENGTH = 12;
/** Callers that are remembered before those whose window is over are looked for. */
const SWEPT_FROM = 1000;

/** Counts requests in windows that begin with a caller's first one. */
export class Rate {
  readonly limit: number;
  readonly windowSeconds: number;
  readonly #callers = new Map<string, Counted>();
  #sweepAt = SWEPT_FROM;

  constructor(limit: number, windowSeconds: number) {
    this.limit = limit;
    this.windowSeconds = windowSeconds;
  }

  /** Counts one more. @param now milliseconds of the clock */
  ask(caller: string, now: number): Allowance {
    const known = this.#callers.get(caller);
    const counted = known && known.end > now ? known : this.#begin(caller, now);
    counted.asked += 1;
    return {
      left: this.limit - counted.asked,
      seconds: Math.ceil((counted.end - now) / 1000),
      partition: counted.partition,
    };
  }

  #begin(caller: string, now: number): Counted {
    if (this.#callers.size >= this.#sweepAt) this.#sweep(now);
    const end = now + this.windowSeconds * 1000;
    const counted = { asked: 0, end, partition: partitionOf(caller) };
    this.#callers.set(caller, counted);
    return counted;
  }

  /** Next when there are twice as many as are left, so that it costs each new caller little. */
  #sweep(now: number): void {
    for (const [caller, { end }] of this.#callers) if (end <= now) this.#callers.delete(caller);
    this.#sweepAt = Math.max(SWEPT_FROM, 2 * this.#callers.size);
  }
}

function partitionOf(caller: string): string {
  return Buffer.from(
    createHash('sha256').update(caller).digest('hex').slice(0, PARTITION_LENGTH),
  ).toString('base64');
}
