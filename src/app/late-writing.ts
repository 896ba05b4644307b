import type { Writing } from '../graphql/writing.ts';
import type { TakeTurn } from './turns.ts';

/**
 * Writes in turn, by what is loaded when something is first written: it is half of the program, and most
 * servers only read.
 */
export function lateWriting(open: () => Promise<Writing>, takeTurn: TakeTurn): Writing {
  let opened: Promise<Writing> | undefined;
  const inTurn = async <T>(write: (writing: Writing) => Promise<T>): Promise<T> => {
    opened ??= open();
    const writing = await opened;
    const end = await takeTurn();
    try {
      return await write(writing);
    } finally {
      end();
    }
  };
  return {
    ingest: (documents, onDocument) => inTurn((writing) => writing.ingest(documents, onDocument)),
    withdraw: (hash) => inTurn((writing) => writing.withdraw(hash)),
    restore: (hash) => inTurn((writing) => writing.restore(hash)),
  };
}
