import { availableParallelism, totalmem } from 'node:os';
import type { Config } from '../config.ts';

/** Past so many, each adds more memory than most servers need speed. */
const USUAL_MOST = 4;

/** A process that has answered for a while holds about 200 MB; the other half is for what it reads. */
const BYTES_EACH = 2 ** 29;

interface Machine {
  readonly processors: number;
  /** In bytes. */
  readonly memory: number;
}

/**
 * How many processes answer. A graph in SQLite files is read by as many at once as there are processors and
 * room; with Neo4j the work is there.
 */
export function howManyProcesses(
  { neo4j, server }: Pick<Config, 'neo4j' | 'server'>,
  { processors, memory }: Machine = machine(),
): number {
  if (server.processes !== null) return server.processes;
  if (neo4j) return 1;
  return Math.max(1, Math.min(processors, USUAL_MOST, Math.floor(memory / BYTES_EACH)));
}

/** What is ours of it: a container may have less. */
function machine(): Machine {
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return { processors: availableParallelism(), memory: Math.min(totalmem(), limit) };
}
