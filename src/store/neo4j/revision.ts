import { type Cypher, cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';

/** Binds `revision`: another text after each change of the graph, by whatever process; null where none is known. */
export const REVISION: Cypher = cypher`OPTIONAL MATCH (s:${name(OWN.store)} {name: 'graph'})
  WITH s.revision AS revision`;

/** Makes the revision another one. Last in a transaction: until its end no other can do so. */
export const CHANGE_REVISION: Cypher = cypher`MATCH (s:${name(OWN.store)} {name: 'graph'})
  SET s.revision = randomUUID()`;

/** There is none until the next change. */
export const FORGET_REVISION: Cypher = cypher`MATCH (s:${name(OWN.store)} {name: 'graph'})
  REMOVE s.revision`;
