const WINDOW_MILLISECONDS = 60_000;

/** What a caller is granted of its minute. */
export interface Grant {
  /** Requests; 0 where nothing is left. */
  readonly granted: number;
  /** Requests that are left beside them. */
  readonly left: number;
  /** When the next minute begins, in milliseconds since 1970. */
  readonly until: number;
}

/** Grants one request at a time. */
export interface Allowance {
  take(caller: string): Grant | Promise<Grant>;
}

/** The minutes of callers, each from the caller's first request on. */
export class Allowances implements Allowance {
  readonly #limit: number;
  readonly #most: number;
  /** In the order in which they end. */
  readonly #windows = new Map<string, { left: number; readonly until: number }>();

  /**
   * @param limit requests a minute
   * @param most how much of what is left is granted at once, 1 for all of it; one request at least
   */
  constructor(limit: number, most = 0) {
    this.#limit = limit;
    this.#most = most;
  }

  take(caller: string): Grant {
    const now = Date.now();
    forgetEnded(this.#windows, now);
    let window = this.#windows.get(caller);
    if (!window) {
      window = { left: this.#limit, until: now + WINDOW_MILLISECONDS };
      this.#windows.set(caller, window);
    }
    const granted = Math.min(window.left, Math.max(1, Math.floor(window.left * this.#most)));
    window.left -= granted;
    return { granted, left: window.left, until: window.until };
  }
}

/** @param windows those that end first come first */
export function forgetEnded(windows: Map<string, { readonly until: number }>, now: number): void {
  for (const [caller, { until }] of windows) {
    if (until > now) return;
    windows.delete(caller);
  }
}
