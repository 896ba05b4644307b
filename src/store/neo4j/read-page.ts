import type { GraphModel, Property } from '../../model/graph-model.ts';
import type { Value, Values } from '../../model/value.ts';
import { pageOf } from '../page-of.ts';
import type {
  Branch,
  EdgeTree,
  EvidenceSelection,
  EvidenceTree,
  Item,
  Order,
  Page,
  RelationSelection,
  Selection,
  Tree,
} from '../selection.ts';
import { EVIDENCE_PROPERTIES } from './compile-evidence.ts';
import { orderOf } from './compile-page.ts';
import { cursorOf } from './keyset.ts';

type Key = string | number | null;
export type RawPage = readonly [total: number | null, items: readonly RawItem[]];
export type RawItem = readonly [keys: readonly Key[], id: string, tree: RawTree, edge: RawEdge];
export type RawTree = readonly [kind: string, branch: RawBranch | null];
type RawBranch = readonly [values: RawValues, relations: readonly RawPage[], evidence: RawEvidence];
type RawEdge = readonly [id: string, values: RawValues, evidence: RawEvidence] | null;
type RawValues = readonly (Value | undefined)[];
/** Of each selection its lists: the first that is not empty counts. */
type RawEvidence = readonly (readonly (readonly (readonly unknown[])[])[])[];

/** Reads the positional answer of `compileSelection` by walking the same selection. */
export class PageReader {
  readonly #model: GraphModel;

  constructor(model: GraphModel) {
    this.#model = model;
  }

  root(selection: Selection, [total, items]: RawPage): Page<Tree> {
    const { order, branches, window } = selection;
    if (!selection.items) return { total, items: [], hasNext: false, hasPrevious: false };
    const read = items.map((item) => this.#item(item, order, branches, null));
    return pageOf(read, window, total);
  }

  tree([, id, [kind, raw]]: RawItem, branches: readonly Branch[]): Tree {
    const branch = branches.find((candidate) => candidate.kind === kind);
    if (!branch || !raw) return { kind, id, values: {}, relations: {}, evidence: {} };
    const [values, relations, evidence] = raw;
    return {
      kind,
      id,
      values: readValues(this.#model.kinds.get(kind)?.properties, branch.properties, values),
      relations: Object.fromEntries(
        branch.relations.map((one, i) => [one.alias, this.#relation(one, relations[i])]),
      ),
      evidence: this.#evidence(branch.evidence, evidence),
    };
  }

  #relation(wanted: RelationSelection, [total, items]: RawPage = [null, []]): Page<Tree> {
    const { branches, window } = wanted.selection;
    const order = orderOf(this.#model, wanted);
    const read = items.map((item) => this.#item(item, order, branches, wanted));
    return pageOf(read, window, total);
  }

  #item(
    raw: RawItem,
    order: readonly Order[],
    branches: readonly Branch[],
    wanted: RelationSelection | null,
  ): Item<Tree> {
    const [keys, id, , edge] = raw;
    return {
      cursor: cursorOf(order, keys, id),
      node: this.tree(raw, branches),
      edge: wanted && edge ? this.#edge(wanted, edge) : null,
    };
  }

  #edge(wanted: RelationSelection, [id, values, evidence]: NonNullable<RawEdge>): EdgeTree {
    const declared = this.#model.edges.get(wanted.relation.edge)?.properties;
    return {
      id,
      values: readValues(declared, wanted.edgeProperties, values),
      evidence: this.#evidence(wanted.edgeEvidence, evidence),
    };
  }

  #evidence(selections: readonly EvidenceSelection[], raw: RawEvidence) {
    return Object.fromEntries(
      selections.map((selection, i) => {
        const pieces = raw[i]?.find((list) => list.length > 0) ?? [];
        return [selection.alias, pieces.map((piece) => this.#piece(selection, piece))];
      }),
    );
  }

  #piece({ article }: EvidenceSelection, piece: readonly unknown[]): EvidenceTree {
    const values = EVIDENCE_PROPERTIES.map((name, i) => [name, piece[i] ?? null] as const);
    const tree = (piece[EVIDENCE_PROPERTIES.length] ?? null) as RawItem | null;
    return {
      ...(Object.fromEntries(values) as Record<(typeof EVIDENCE_PROPERTIES)[number], never>),
      article: article && tree ? this.tree(tree, [article]) : null,
    };
  }
}

/** The wanted values by name, in the order in which they are declared and were read. */
function readValues(
  declared: readonly Property[] = [],
  wanted: readonly string[],
  raw: RawValues,
): Values {
  const shown = declared.filter(({ name }) => wanted.includes(name));
  return Object.fromEntries(shown.map(({ name, list }, i) => [name, raw[i] ?? (list ? [] : null)]));
}
