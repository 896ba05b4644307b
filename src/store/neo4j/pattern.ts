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
  return cypher`(${node(near)})${arrival(relation, far)}`;
}

/** The pattern along a relation to the node at a depth, from whichever node. */
export function anyHopTo(relation: Relation, far: number): Cypher {
  return cypher`()${arrival(relation, far)}`;
}

/** The pattern along a relation from the node at a depth, of this kind, to whatever is there. */
export function anyHopFrom(relation: Relation, near: number, kind: string): Cypher {
  return cypher`(${node(near)}:${name(kind)})${along(relation, near + 1)}()`;
}

function arrival(relation: Relation, far: number): Cypher {
  return cypher`${along(relation, far)}(${node(far)}:${anyOf(relation.targetKinds)})`;
}

/** The edge that leads to the node at a depth. */
function along(relation: Relation, far: number): Cypher {
  return arrow(relation, cypher`[${edge(far)}:${name(relation.edge)}]`);
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
  return cypher`(${node(depth)})${arrow(relation, cypher`[:${name(relation.edge)}]`)}()`;
}

function arrow({ direction }: Relation, step: Cypher): Cypher {
  return direction === 'OUT' ? cypher`-${step}->` : cypher`<-${step}-`;
}
