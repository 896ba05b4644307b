import neo4j from 'neo4j-driver';
import type { GraphModel } from '../../model/graph-model.ts';
import { decodeCursor } from '../cursor.ts';
import { fullOrder, groupFingerprint, valueProperty } from '../group-order.ts';
import { isAlwaysThere, isInner, isNode, isTold, kindsAt } from '../reached.ts';
import type { Branch, Grouping, GroupKey, GroupValue, Measure } from '../selection.ts';
import { compileTest } from './comparison.ts';
import { type Cypher, cypher, join, NULL, TRUE, word } from './cypher.ts';
import { sliceOf } from './keyset.ts';
import { node, property } from './pattern.ts';
import { matched, type Way, wayTo } from './reach.ts';

/** Reads what branches say of a node that stands at a depth and is of one of these kinds. */
type TreeOf = (kinds: readonly string[], depth: number, branches: readonly Branch[]) => Cypher;

/** Depths that the way to one key may take. */
const BLOCK = 100;

/** A grouping and where its nodes stand in the statement: at its root, or below the node at depth 0. */
interface Place {
  readonly model: GraphModel;
  readonly grouping: Grouping;
  /** Clauses that find the nodes, each once. */
  readonly source: Cypher;
  readonly depth: number;
}

/**
 * Clauses that bind `total`, `coverage` and `items` of the groups of nodes: a coverage is
 * `[[nodes, stated of each key]]`, an item `[values of the full order, keys, count, measures]`.
 * A subquery that counts may not stand within an expression, so each has a clause of its own.
 */
export function compileGroups(place: Place, treeOf: TreeOf): Cypher {
  const { count, coverage, items } = place.grouping;
  const total = cypher`COUNT { ${grouped(place)} RETURN 1 AS one }`;
  const parts = [
    cypher`${count ? total : NULL} AS total`,
    cypher`${coverage ? coverageOf(place) : NULL} AS coverage`,
    cypher`${items ? itemsOf(place, treeOf) : cypher`[]`} AS items`,
  ];
  const scope = place.depth === 0 ? word('') : node(place.depth - 1);
  return join(
    parts.map((part) => cypher`CALL (${scope}) { RETURN ${part} }`),
    ' ',
  );
}

function itemsOf(place: Place, treeOf: TreeOf): Cypher {
  const { grouping } = place;
  const trees = grouping.keys.map((_, i) => treeAt(place, i, treeOf));
  const shown = grouping.keys.map(({ reach }, i) =>
    isNode(reach) ? word(`t${i}`) : keyAt(place, i),
  );
  const measures = grouping.measures.map((_, i) => word(`m${i}`));
  const order = fullOrder(grouping).map(({ value }) => outer(place, value));
  const item = [list(order), list(shown), word('c'), list(measures)];
  return cypher`COLLECT { ${pageOf(place)} ${join(trees, ' ')} RETURN ${list(item)} }`;
}

/** Clauses that leave a row for each group of the window, and one more where there is one. */
function pageOf(place: Place): Cypher {
  const { grouping } = place;
  const { window } = grouping;
  const keys = fullOrder(grouping).map(({ value, direction }) => {
    return { value: outer(place, value), direction };
  });
  const slice = sliceOf(keys, window, (cursor) =>
    decodeCursor(cursor, groupFingerprint(grouping), keys.length).slice(0, -1),
  );
  return cypher`${grouped(place)}
    WITH * WHERE ${slice.condition} WITH * ORDER BY ${slice.order} LIMIT ${neo4j.int(window.size + 1)}`;
}

/** The same groups as rows: the count, the keys, of a node its id, and the measures. */
export function compileRows(place: Place): Cypher {
  const { keys, measures } = place.grouping;
  const cells = [
    word('c'),
    ...keys.map((_, at) => outer(place, { by: 'key', at })),
    ...measures.map((_, i) => word(`m${i}`)),
  ];
  return cypher`${pageOf(place)} RETURN ${list(cells)} AS row`;
}

/** Where the way to a key begins. */
function blockOf({ depth }: Place, i: number): number {
  return depth + BLOCK * (i + 1);
}

/** What stands for a key once nodes are grouped: the node, or its value. */
function keyAt(place: Place, i: number): Cypher {
  const reach = place.grouping.keys[i]?.reach;
  return reach && isNode(reach) ? node(endOf(place, i)) : word(`v${i}`);
}

/** The depth of a node that is a key: a name of its own, though it be the grouped node itself. */
function endOf(place: Place, i: number): number {
  const steps = place.grouping.keys[i]?.reach.steps.length ?? 0;
  return blockOf(place, i) + Math.max(0, steps - 1);
}

/** A scope of its own, so that the names of other keys do not meet those of what is read. */
function treeAt(place: Place, i: number, treeOf: TreeOf): Cypher {
  const key = place.grouping.keys[i];
  if (!key || !isNode(key.reach)) return word('');
  const kinds = kindsAt(place.model, place.grouping.of, key.reach);
  const at = keyAt(place, i);
  return cypher`CALL (${at}) { RETURN ${treeOf(kinds, endOf(place, i), key.branches)} AS ${word(`t${i}`)} }`;
}

/** A value of a group to order and to test by: of a node its id, of truth 1 and 0. */
function outer(place: Place, value: GroupValue): Cypher {
  if (value.by === 'count') return word('c');
  if (value.by === 'measure') return word(`m${value.at}`);
  const key = keyAt(place, value.at);
  const reach = place.grouping.keys[value.at]?.reach;
  if (reach && isNode(reach)) return property(key, 'id');
  const { type } = valueProperty(place.model, place.grouping, value);
  return type === 'Boolean' ? cypher`CASE ${key} WHEN true THEN 1 WHEN false THEN 0 END` : key;
}

/** Clauses that leave a row for each group: its keys, `c` and `m0` … */
function grouped(place: Place): Cypher {
  const { model, grouping, source, depth } = place;
  const { of, keys, measures } = grouping;
  const ways = keys.map((key, i) => keyWay(place, key, i));
  const isOnce = keys.every((key) => isTold(model, of, key));
  const count = isOnce ? cypher`count(*)` : cypher`count(DISTINCT ${node(depth)})`;
  const named = keys.map(({ reach }, i) => {
    const at = keyAt(place, i);
    return isNode(reach) ? at : cypher`${at} AS ${at}`;
  });
  const own = measures.map((measure, i) =>
    measure.reach.steps.length === 0 ? [ownMeasure(place, measure, i)] : [],
  );
  const isReached = own.some((one) => one.length === 0);
  const members = isReached ? [cypher`collect(DISTINCT ${node(depth)}) AS g`] : [];
  const columns = [...named, cypher`${count} AS c`, ...own.flat(), ...members];
  const reached = measures.map((measure, i) =>
    measure.reach.steps.length === 0 ? word('') : reachedMeasure(place, measure, i),
  );
  return cypher`${source} ${join(ways, ' ')} WITH ${join(columns, ', ')} ${join(reached, ' ')}
    WITH * WHERE ${having(place)}`;
}

function having(place: Place): Cypher {
  const tests = place.grouping.having.map(({ of, test, value }) =>
    compileTest(outer(place, of), valueProperty(place.model, place.grouping, of), { test, value }),
  );
  return tests.length === 0 ? TRUE : join(tests, ' AND ');
}

/** Clauses that bind a key; those of a value bind `v0` … */
function keyWay(place: Place, key: GroupKey, i: number): Cypher {
  const { model, grouping, depth } = place;
  const way = wayTo(model, key.reach, depth, blockOf(place, i));
  const isBound = isNode(key.reach) && way.matches.length > 0;
  const bound = isBound ? word('') : cypher`WITH *, ${way.value} AS ${keyAt(place, i)}`;
  if (!isInner(key)) {
    if (way.matches.length === 0) return bound;
    if (!isAlwaysThere(model, grouping.of, key.reach)) return outerKey(place, way, i);
    return cypher`OPTIONAL ${matched(way)} ${bound}`;
  }
  const earlier = key.after === null ? undefined : grouping.keys[key.after];
  const beyond = earlier ? cypher`${way.value}.id > ${keyAt(place, key.after ?? 0)}.id` : TRUE;
  const isThere = isAlwaysThere(model, grouping.of, key.reach)
    ? TRUE
    : cypher`${way.value} IS NOT NULL`;
  return cypher`${matched(way)} WITH * WHERE ${isThere} AND ${beyond} ${bound}`;
}

/** Nodes that reach nothing stay, with null; others stand once for each value. */
function outerKey(place: Place, way: Way, i: number): Cypher {
  const values = word(`l${i}`);
  return cypher`WITH *, COLLECT { ${matched(way)} WITH ${way.value} AS v WHERE v IS NOT NULL
      RETURN DISTINCT v } AS ${values}
    UNWIND CASE WHEN size(${values}) = 0 THEN [null] ELSE ${values} END AS ${keyAt(place, i)}`;
}

/** A measure of the nodes' own values. */
function ownMeasure({ model, depth }: Place, { fn, reach }: Measure, i: number): Cypher {
  return measured(fn, wayTo(model, reach, depth, depth + 1).value, i);
}

/** A measure at the end of relations, of the members `g` of a group: its ways do not multiply others. */
function reachedMeasure({ model, depth }: Place, { fn, reach }: Measure, i: number): Cypher {
  const way = wayTo(model, reach, depth, depth + 1);
  return cypher`CALL (g) { UNWIND g AS ${node(depth)} ${matched(way)} RETURN ${measured(fn, way.value, i)} }`;
}

function measured(fn: Measure['fn'], value: Cypher, i: number): Cypher {
  const as = word(`m${i}`);
  if (fn === 'countDistinct') return cypher`count(DISTINCT ${value}) AS ${as}`;
  return cypher`${word(fn)}(${value}) AS ${as}`;
}

/** `[nodes, stated of each key]`. */
function coverageOf(place: Place): Cypher {
  const { model, grouping, source, depth } = place;
  const stated = grouping.keys.map(({ reach }, i) => {
    const way = wayTo(model, { ...reach, bucket: null }, depth, blockOf(place, i));
    const isStated = cypher`${way.value} IS NOT NULL`;
    const reaches =
      way.matches.length === 0
        ? isStated
        : cypher`EXISTS { ${matched(way)} WITH * WHERE ${isStated} RETURN 1 AS one }`;
    return cypher`count(CASE WHEN ${reaches} THEN 1 END)`;
  });
  return cypher`COLLECT { ${source} RETURN [count(*), ${list(stated)}] }`;
}

function list(pieces: readonly Cypher[]): Cypher {
  return cypher`[${join(pieces, ', ')}]`;
}
