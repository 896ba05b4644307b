import neo4j from 'neo4j-driver';
import type { GraphModel, Relation } from '../../model/graph-model.ts';
import { defaultOrder } from '../default-order.ts';
import type {
  Branch,
  EvidenceSelection,
  Grouping,
  RelationSelection,
  Selection,
} from '../selection.ts';
import { compileEvidence } from './compile-evidence.ts';
import { compileGroups, compileRows } from './compile-groups.ts';
import { allOf, type Cypher, cypher, join, name, TRUE, word } from './cypher.ts';
import { edgesInOrder } from './edges-in-order.ts';
import { type Keyset, keysetOf, keysOf } from './keyset.ts';
import { type OrderKeys, orderKeysOf } from './order.ts';
import { orderedSource } from './ordered-source.ts';
import { edge, hop, node, property } from './pattern.ts';
import { compileSource } from './source.ts';
import { compileWhere } from './where.ts';

/** A grouping of what a relation of nodes of a kind leads to. */
interface Nested {
  readonly kind: string;
  readonly relation: Relation;
  readonly grouping: Grouping;
}

/**
 * The one statement of a selection, whatever its nesting. Its answer is positional: names that a
 * caller chose (aliases) do not enter the text. `TreeReader` reads it.
 */
export function compileSelection(model: GraphModel, selection: Selection): Cypher {
  const { of, where, order, window, count, items, branches, cursors = true } = selection;
  const kinds = model.interfaces.get(of)?.kinds ?? [of];
  const sourceOf = (also?: Cypher) =>
    kinds.map((kind) => compileSource(model, kind, 0, where, also));
  const { keys, ...bound } = orderKeysOf(model, kinds, 0, order, null);
  const keyset = keysetOf(order, keysOf(order, keys), property(node(0), 'id'), window);
  const { inMatch, after } = inWindow(keyset, bound, [node(0)]);
  const also = allOf([cypher`n0.id IS NOT NULL`, inMatch]);
  const [only] = kinds;
  const ordered = only && kinds.length === 1 && orderedSource(model, only, selection);
  const sources = ordered ? [ordered] : sourceOf(also);
  const item = itemOf(treeOf(model, kinds, 0, branches), cursors ? [list(keys)] : []);
  const found = cypher`COLLECT { ${union(sources)}
    ${after} LIMIT ${rowsOf(window)} RETURN ${item} }`;
  const total = count ? countOf(sourceOf(), where !== null) : null;
  return cypher`RETURN ${pageOf(total, items ? found : null)} AS page`;
}

/** @param isNarrowed false where all nodes of the kinds pass: the store keeps those numbers */
function countOf(sources: readonly Cypher[], isNarrowed: boolean): Cypher {
  const counts = sources.map((source) =>
    isNarrowed ? cypher`COUNT { ${source} RETURN n0 }` : cypher`COUNT { ${source} }`,
  );
  return join(counts, ' + ');
}

/** The keyset's condition, within the match or after it where keys are to be computed first; then its order. */
function inWindow(
  keyset: Keyset,
  { computed, variables }: Omit<OrderKeys, 'keys'>,
  matched: readonly Cypher[],
): { readonly inMatch: Cypher; readonly after: Cypher } {
  const inOrder = cypher`WITH ${join([...matched, ...variables], ', ')} ORDER BY ${keyset.order}`;
  if (computed.length === 0) return { inMatch: keyset.condition, after: inOrder };
  const binding = cypher`WITH ${join([...matched, ...computed], ', ')} WHERE ${keyset.condition}`;
  return { inMatch: TRUE, after: cypher`${binding} ${inOrder}` };
}

/** The one statement of a grouping; see `compileGroups`. */
export function compileGrouping(model: GraphModel, grouping: Grouping): Cypher {
  const source = sourceOf(model, grouping);
  const groups = compileGroups({ model, grouping, source, depth: 0 }, (...wanted) =>
    treeOf(model, ...wanted),
  );
  return cypher`${groups} RETURN total, coverage, items`;
}

/** The one statement of a grouping's table: a `row` for each group; see `compileRows`. */
export function compileTable(model: GraphModel, grouping: Grouping): Cypher {
  const source = sourceOf(model, grouping);
  return compileRows({ model, grouping, source, depth: 0 });
}

/** The one statement of a grouping of what a relation leads to, for each of these nodes: \`near\` is its id. */
export function compileNestedGrouping(
  model: GraphModel,
  { kind, relation, grouping }: Nested,
  nears: readonly string[],
): Cypher {
  const where = compileWhere(model, relation.targetKinds, 1, grouping.where, relation.edge);
  const source = cypher`MATCH ${hop(relation, 0)} WHERE ${where}`;
  const groups = compileGroups({ model, grouping, source, depth: 1 }, (...wanted) =>
    treeOf(model, ...wanted),
  );
  return cypher`MATCH (n0:${name(kind)}) WHERE n0.id IN ${nears} ${groups}
    RETURN n0.id AS near, total, coverage, items`;
}

/** The nodes of a grouping that is at the root. */
function sourceOf(model: GraphModel, { of, where }: Grouping): Cypher {
  const kinds = model.interfaces.get(of)?.kinds ?? [of];
  return union(kinds.map((kind) => compileSource(model, kind, 0, where)));
}

/** Nodes of several kinds; an index can give those of one kind in their order. */
function union(sources: readonly Cypher[]): Cypher {
  const [only] = sources;
  if (sources.length === 1 && only) return only;
  const all = sources.map((source) => cypher`${source} RETURN n0`);
  return cypher`CALL () { ${join(all, ' UNION ALL ')} }`;
}

/** Nodes of one kind by their ids, with what a branch reads of them. */
export function compileNodes(model: GraphModel, branch: Branch, ids: readonly string[]): Cypher {
  const kinds = [branch.kind];
  return cypher`MATCH (n0:${name(branch.kind)}) WHERE n0.id IN ${ids}
    RETURN ${treeOf(model, kinds, 0, [branch])} AS tree`;
}

/** The node at a depth and what its branch reads of it; see `RawTree`. */
export function treeOf(
  model: GraphModel,
  kinds: readonly string[],
  depth: number,
  branches: readonly Branch[],
): Cypher {
  const trees = kinds.map((kind) => {
    const branch = branches.find((candidate) => candidate.kind === kind);
    return [property(node(depth), 'id'), ...(branch ? branchOf(model, branch, depth) : [])];
  });
  const [only = []] = trees;
  if (trees.length === 1) return list(only);
  const cases = kinds.map((kind, i) => {
    const tree = list([cypher`'${word(kind)}'`, ...(trees[i] ?? [])]);
    return cypher`WHEN ${node(depth)}:${name(kind)} THEN ${tree}`;
  });
  return cypher`CASE ${join(cases, ' ')} END`;
}

/** By branch and depth: a branch that stays the same from request to request is compiled once. */
const compiled = new WeakMap<Branch, Map<number, readonly Cypher[]>>();

function branchOf(model: GraphModel, branch: Branch, depth: number): readonly Cypher[] {
  const ofBranch = compiled.get(branch) ?? new Map<number, readonly Cypher[]>();
  compiled.set(branch, ofBranch);
  const known = ofBranch.get(depth) ?? newBranchOf(model, branch, depth);
  ofBranch.set(depth, known);
  return known;
}

function newBranchOf(model: GraphModel, branch: Branch, depth: number): readonly Cypher[] {
  const declared = model.kinds.get(branch.kind)?.properties ?? [];
  return [
    ...valuesOf(node(depth), declared, branch.properties),
    ...branch.relations.map((one) => relationOf(model, one, depth)),
    ...evidenceOf(model, branch.evidence, node(depth), depth),
  ];
}

function valuesOf(
  variable: Cypher,
  declared: readonly { readonly name: string }[],
  wanted: readonly string[],
): readonly Cypher[] {
  const shown = declared.filter((one) => wanted.includes(one.name));
  return shown.map((one) => property(variable, one.name));
}

function evidenceOf(
  model: GraphModel,
  wanted: readonly EvidenceSelection[],
  subject: Cypher,
  depth: number,
): readonly Cypher[] {
  return wanted.map((one) =>
    compileEvidence(one, subject, depth, (article, at) =>
      treeOf(model, [article.kind], at, [article]),
    ),
  );
}

/** A page of a relation of the node at a depth. */
function relationOf(model: GraphModel, wanted: RelationSelection, depth: number): Cypher {
  const { relation, selection } = wanted;
  const { where, window, cursors = true } = selection;
  const far = depth + 1;
  const kinds = relation.targetKinds;
  const passes = compileWhere(model, kinds, far, where, relation.edge);
  const order = selection.order.length > 0 ? selection.order : defaultOrder(model, relation);
  const { keys, ...bound } = orderKeysOf(model, kinds, far, order, relation);
  const id = property(node(far), 'id');
  const ordered = edgesInOrder(relation, depth, order);
  const keyset = keysetOf(order, ordered ? [ordered.key] : keysOf(order, keys), id, window);
  const { inMatch, after } = inWindow(keyset, bound, [node(far), edge(far)]);
  const item = itemOf(treeOf(model, kinds, far, selection.branches), [
    ...(cursors ? [list(keys)] : []),
    ...edgeOf(model, wanted, far),
  ]);
  const from = ordered ?? { match: cypher`MATCH ${hop(relation, depth)}`, condition: TRUE };
  const items = cypher`COLLECT { ${from.match} WHERE ${allOf([from.condition, passes, inMatch])}
    ${after} LIMIT ${rowsOf(window)} RETURN ${item} }`;
  const total = selection.count
    ? cypher`COUNT { MATCH ${hop(relation, depth)} WHERE ${passes} }`
    : null;
  return pageOf(total, selection.items ? items : null);
}

/** The edge where something of it is asked for. */
function edgeOf(model: GraphModel, wanted: RelationSelection, depth: number): readonly Cypher[] {
  const declared = model.edges.get(wanted.relation.edge)?.properties ?? [];
  const said = [
    ...valuesOf(edge(depth), declared, wanted.edgeProperties),
    ...evidenceOf(model, wanted.edgeEvidence, edge(depth), depth),
  ];
  return said.length === 0 ? [] : [list(said)];
}

/** @param more what is told of it beside the tree */
function itemOf(tree: Cypher, more: readonly Cypher[]): Cypher {
  return more.length === 0 ? tree : list([tree, ...more]);
}

/** @param total null where it is not asked for, as the items */
function pageOf(total: Cypher | null, items: Cypher | null): Cypher {
  const shown = items ?? cypher`[]`;
  return total ? list([total, shown]) : shown;
}

/** One more than the page was asked for: it tells whether there is more. */
function rowsOf({ size }: { readonly size: number }) {
  return neo4j.int(size + 1);
}

function list(pieces: readonly Cypher[]): Cypher {
  return cypher`[${join(pieces, ', ')}]`;
}
