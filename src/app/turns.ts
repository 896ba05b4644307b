/** Waits for its turn, and gives what ends it. */
export type TakeTurn = () => Promise<() => void>;

/** Turns one after the other, in the order in which they are asked for. */
export function turns(): TakeTurn {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    const { promise, resolve } = Promise.withResolvers<void>();
    last = promise;
    await before;
    return resolve;
  };
}
