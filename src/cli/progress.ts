/** A line that counts documents, rewritten in place; silent where standard error is no terminal. */
export interface Progress {
  show(done: number, name: string): void;
  clear(): void;
}

const NAME_WIDTH = 50;

/** @param total how many there are, or null where that is unknown */
export function createProgress(total: number | null, stream = process.stderr): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let last = 0;
  return {
    show(done, name) {
      if (performance.now() - last < 100 && done !== total) return;
      last = performance.now();
      const of = total === null ? `${done}` : `${done}/${total}`;
      stream.write(`\r\u001b[K${of} ${name.slice(-NAME_WIDTH)}`);
    },
    clear: () => stream.write('\r\u001b[K'),
  };
}
