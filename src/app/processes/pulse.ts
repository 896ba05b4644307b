/** A process is asked so often. */
const ROUND_MILLISECONDS = 10_000;

/** It hangs: the longest that a process does in one piece, a hostile text of the largest size, ends before. */
const MOST_MISSED = 12;

/**
 * Asks a process again and again whether it still answers. Rounds are counted, not time, so that none is
 * silent because the machine slept.
 * @param ask settles when the process has answered; what fails has ended, which others notice
 * @param silent called once, where it has not answered for two minutes
 * @returns ends the asking
 */
export function watchPulse(ask: () => Promise<unknown>, silent: () => void): () => void {
  let missed: number | null = null;
  const answered = () => {
    missed = null;
  };
  const timer = setInterval(() => {
    if (missed === null) {
      missed = 0;
      ask().then(answered, answered);
      return;
    }
    missed += 1;
    if (missed < MOST_MISSED) return;
    clearInterval(timer);
    silent();
  }, ROUND_MILLISECONDS);
  return () => clearInterval(timer);
}
