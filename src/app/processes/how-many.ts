import { availableParallelism } from 'node:os';
import type { Config } from '../config.ts';

/** Past so many, each adds more memory than most servers need speed. */
const USUAL_MOST = 4;

/**
 * How many processes answer. A graph in SQLite files is read by as many at once as there are processors;
 * with Neo4j the work is there.
 */
export function howManyProcesses({ neo4j, server }: Pick<Config, 'neo4j' | 'server'>): number {
  if (server.processes !== null) return server.processes;
  return neo4j ? 1 : Math.min(availableParallelism(), USUAL_MOST);
}
