import type { Writing } from '../graphql/writing.ts';

/** Writes by what is loaded when something is first written: it is half of the program, and most servers only read. */
export function lateWriting(open: () => Promise<Writing>): Writing {
  let opened: Promise<Writing> | undefined;
  const writing = () => {
    opened ??= open();
    return opened;
  };
  return {
    ingest: async (documents, onDocument) => (await writing()).ingest(documents, onDocument),
    withdraw: async (hash) => (await writing()).withdraw(hash),
    restore: async (hash) => (await writing()).restore(hash),
  };
}
