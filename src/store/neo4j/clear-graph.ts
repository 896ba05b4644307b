import type { GraphModel } from '../../model/graph-model.ts';
import { Connection } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { declaredNames } from './declaration.ts';
import { OWN } from './labels.ts';
import type { Neo4jOptions } from './options.ts';
import { FORGET_REVISION } from './revision.ts';
import { dropSchema } from './schema.ts';

/** Removes the whole graph and its indexes, whatever model it was written under; the archive stays. */
export async function clearNeo4jGraph(options: Neo4jOptions, model: GraphModel): Promise<void> {
  await using connection = new Connection(options);
  await connection.verify();
  await connection.write((run) => run(FORGET_REVISION));
  const { document: _documents, judgement: _log, in: _type, store, ...own } = OWN;
  const known = [...model.kinds.keys(), ...(await declaredNames(connection))];
  const labels = new Set([...known, 'Evidence', ...Object.values(own), store]);
  for (const label of labels) {
    await connection.long(
      cypher`MATCH (n:${name(label)}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
    );
  }
  await dropSchema(connection);
}
