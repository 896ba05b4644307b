import type { GraphModel, Relation } from '../../model/graph-model.ts';
import { anyOf, type Cypher, cypher, name, word } from './cypher.ts';

/** The variable of the node at a depth of the selection: 0 at its root. */
export function node(depth: number): Cypher {
  return word(`n${depth}`);
}

/** The variable of the edge that led to the node at a depth. */
export function edge(depth: number): Cypher {
  return word(`r${depth}`);
}

export function property(variable: Cypher, property: string): Cypher {
  return cypher`${variable}.${name(property)}`;
}

/** The pattern from the node at a depth along a relation to the next. */
export function hop(relation: Relation, depth: number): Cypher {
  return hopBetween(relation, depth, depth + 1);
}

/** The pattern from the node at a depth along a relation to one at any other. */
export function hopBetween(relation: Relation, near: number, far: number): Cypher {
  const step = cypher`[${edge(far)}:${name(relation.edge)}]`;
  const arrow = relation.direction === 'OUT' ? cypher`-${step}->` : cypher`<-${step}-`;
  return cypher`(${node(near)})${arrow}(${node(far)}:${anyOf(relation.targetKinds)})`;
}

/** How many edges of a relation the node at a depth has. */
export function degree(model: GraphModel, relation: Relation, depth: number): Cypher {
  return cypher`COUNT { ${anyHop(model, relation, depth)} }`;
}

/** The pattern along a relation to whatever is there: without a look at it, where the type tells its kind. */
export function anyHop(model: GraphModel, relation: Relation, depth: number): Cypher {
  const { direction, targetKinds } = relation;
  const type = model.edges.get(relation.edge);
  const ends = (direction === 'OUT' ? type?.targets : type?.sources) ?? [];
  if (ends.some((kind) => !targetKinds.includes(kind))) {
    return hop(relation, depth);
  }
  const step = cypher`[:${name(relation.edge)}]`;
  const arrow = direction === 'OUT' ? cypher`-${step}->` : cypher`<-${step}-`;
  return cypher`(${node(depth)})${arrow}()`;
}
