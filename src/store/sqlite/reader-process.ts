import { type ToldError, tellError } from '../../errors/told-error.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { Database } from './database.ts';
import { SqliteReads } from './reads.ts';

/** A process that reads a graph for another one, which may end it at any moment: see ReaderPool. */

/** The first message: what to read. Nothing answers it. */
export interface ReaderSetup {
  readonly path: string;
  readonly model: GraphModel;
}

/** Every further message: one reading, answered before the next comes. */
export interface ReaderCall {
  readonly method: keyof SqliteReads;
  readonly args: readonly unknown[];
}

export type ReaderAnswer = { readonly value: unknown } | ToldError;

let reads: SqliteReads | undefined;

process.on('disconnect', () => process.exit());
process.on('message', async (message: ReaderSetup | ReaderCall) => {
  if ('path' in message) {
    reads = new SqliteReads(new Database(message.path, { readOnly: true }), message.model);
    return;
  }
  process.send?.(await answer(message));
});

async function answer({ method, args }: ReaderCall): Promise<ReaderAnswer> {
  try {
    const read = reads?.[method] as ((...args: readonly unknown[]) => Promise<unknown>) | undefined;
    return { value: await read?.apply(reads, [...args]) };
  } catch (error) {
    return tellError(error);
  }
}
