import type { GraphModel, Property } from '../model/graph-model.ts';
import type { Value, Values } from '../model/value.ts';
import { cursorsOf, type Key } from './cursor.ts';
import { defaultOrder } from './default-order.ts';
import { pageOf } from './page-of.ts';
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
} from './selection.ts';

/**
 * The answer of a store to a selection: by position, for names that a caller chose do not enter its
 * statement, and with nothing in it that is known without it, for each list and each value takes time
 * on both sides. A page is its items alone where no total is asked for.
 */
export type RawPage = RawItems | readonly [total: number, items: RawItems];
type RawItems = readonly RawList[];
type RawList = readonly unknown[];
/**
 * Of a node: the kind where it can be of several, the id, and what its branch reads, the values, the
 * pages, the evidence. An item is its tree alone, or a list of the tree, the keys of the order where a
 * cursor is asked for, and the edge where something of it is: its values, its evidence.
 */
export type RawTree = RawList;
/** Lists, of which the first that is not empty counts. */
type RawEvidence = readonly (readonly RawList[])[];

/** What evidence says, in the order in which it stands in an answer; its article comes last. */
export const EVIDENCE_PROPERTIES = [
  'id',
  'subject',
  'property',
  'value',
  'start',
  'end',
  'quote',
  'rule',
  'confidence',
  'list',
  'listVersion',
  'listKey',
] as const;

interface TreeReaderOptions {
  readonly model: GraphModel;
  /** A value as it is stored, made what the model says. */
  valueOf(property: Property, stored: unknown): Value;
  /** What else a page under a node says. */
  beside?(wanted: RelationSelection, near: string): Pick<Page<Tree>, 'groups'>;
}

type ReadTree = (raw: RawTree) => Tree;
/** Reads what begins at a place of a list. */
type ReadAt<T> = (raw: RawList, at: number) => T;

/**
 * Reads positional answers. What has to be known of a branch to read it is worked out once, and kept
 * as long as the branch is.
 */
export class TreeReader {
  readonly #options: TreeReaderOptions;
  readonly #known = new WeakMap<Branch, ReadAt<Tree>>();

  constructor(options: TreeReaderOptions) {
    this.#options = options;
  }

  /** The page of a root. */
  page(selection: Selection, raw: RawPage): Page<Tree> {
    const { of, order, window } = selection;
    const [total, items] = parted(selection, raw);
    if (!selection.items) return { total, items: [], hasNext: false, hasPrevious: false };
    const kinds = this.#options.model.interfaces.get(of)?.kinds ?? [of];
    return pageOf(items.map(this.#item(kinds, selection, order)), window, total);
  }

  /** What reads nodes of these kinds; of one without a branch it tells the id and kind alone. */
  trees(kinds: readonly string[], branches: readonly Branch[]): ReadTree {
    const readers = new Map(
      kinds.map((kind) => {
        const branch = branches.find((one) => one.kind === kind);
        return [kind, branch ? this.#branch(branch) : bareTree(kind)] as const;
      }),
    );
    const [only] = kinds.length === 1 ? readers.values() : [];
    if (only) return (raw) => only(raw, 0);
    return (raw) => {
      const kind = raw[0] as string;
      const read = readers.get(kind) ?? bareTree(kind);
      return read(raw, 1);
    };
  }

  #branch(branch: Branch): ReadAt<Tree> {
    const known = this.#known.get(branch) ?? this.#newBranch(branch);
    this.#known.set(branch, known);
    return known;
  }

  #newBranch({ kind, properties, relations, evidence }: Branch): ReadAt<Tree> {
    const values = this.#values(this.#options.model.kinds.get(kind)?.properties, properties);
    const readPages = this.#pages(relations);
    const readEvidence = this.#evidence(evidence);
    return (raw, at) => {
      const id = raw[at] as string;
      const pagesAt = at + 1 + values.length;
      return {
        kind,
        id,
        values: values.read(raw, at + 1),
        relations: readPages(id, raw, pagesAt),
        evidence: readEvidence(raw, pagesAt + relations.length),
      };
    };
  }

  #pages(relations: readonly RelationSelection[]) {
    const readers = relations.map((one) => [one.alias, this.#relation(one)] as const);
    if (readers.length === 0) return () => NOTHING;
    return (near: string, raw: RawList, at: number) => {
      const read: Record<string, Page<Tree>> = {};
      for (const [i, [alias, readPage]] of readers.entries()) {
        read[alias] = readPage(near, raw[at + i] as RawPage);
      }
      return read;
    };
  }

  #relation(wanted: RelationSelection): (near: string, raw: RawPage) => Page<Tree> {
    const { model, beside } = this.#options;
    const { relation, selection } = wanted;
    const order = selection.order.length > 0 ? selection.order : defaultOrder(model, relation);
    const readItem = this.#item(relation.targetKinds, selection, order, this.#edge(wanted));
    const { window, groupings } = selection;
    return (near, raw) => {
      const [total, items] = parted(selection, raw);
      const page = pageOf(items.map(readItem), window, total);
      return groupings && beside ? { ...page, ...beside(wanted, near) } : page;
    };
  }

  /** What reads the edge; where nothing of it is asked for, the same for all. */
  #edge({ relation, edgeProperties, edgeEvidence }: RelationSelection) {
    if (edgeProperties.length + edgeEvidence.length === 0) return NO_EDGE;
    const values = this.#values(
      this.#options.model.edges.get(relation.edge)?.properties,
      edgeProperties,
    );
    const readEvidence = this.#evidence(edgeEvidence);
    return (raw: RawList): EdgeTree => {
      return { values: values.read(raw, 0), evidence: readEvidence(raw, values.length) };
    };
  }

  #item(
    kinds: readonly string[],
    { branches, cursors = true }: Selection,
    order: readonly Order[],
    edge: EdgeTree | ((raw: RawList) => EdgeTree) | null = null,
  ): (raw: RawList) => Item<Tree> {
    const readTree = this.trees(kinds, branches);
    const readEdge = typeof edge === 'function' ? edge : () => edge;
    if (!cursors && typeof edge !== 'function') {
      return (raw) => ({ cursor: '', node: readTree(raw), edge });
    }
    const cursorOf = cursors ? cursorsOf(order) : () => '';
    return ([tree, ...more]) => {
      const node = readTree(tree as RawTree);
      const cursor = cursorOf((cursors ? more[0] : []) as readonly Key[], node.id);
      return { cursor, node, edge: readEdge(more.at(-1) as RawList) };
    };
  }

  #values(declared: readonly Property[] = [], wanted: readonly string[]) {
    const shown = declared.filter(({ name }) => wanted.includes(name));
    const read: ReadAt<Values> = (raw, at) => {
      const values: Record<string, Value> = {};
      for (const [i, property] of shown.entries()) {
        values[property.name] = this.#options.valueOf(property, raw[at + i]);
      }
      return values;
    };
    return { length: shown.length, read };
  }

  #evidence(selections: readonly EvidenceSelection[]): ReadAt<Tree['evidence']> {
    const readers = selections.map((one) => [one.alias, this.#pieces(one)] as const);
    if (readers.length === 0) return () => NOTHING;
    return (raw, at) => {
      const read: Record<string, readonly EvidenceTree[]> = {};
      for (const [i, [alias, readPieces]] of readers.entries()) {
        read[alias] = readPieces(raw[at + i] as RawEvidence);
      }
      return read;
    };
  }

  #pieces({ article }: EvidenceSelection): (lists: RawEvidence) => readonly EvidenceTree[] {
    const readArticle = article && this.trees([article.kind], [article]);
    return (lists) => {
      const pieces = lists.find((list) => list.length > 0) ?? [];
      return pieces.map((piece) => {
        const values = EVIDENCE_PROPERTIES.map((name, i) => [name, piece[i] ?? null] as const);
        const found = piece[EVIDENCE_PROPERTIES.length] as RawTree | null | undefined;
        return {
          ...(Object.fromEntries(values) as Record<(typeof EVIDENCE_PROPERTIES)[number], never>),
          article: readArticle && found ? readArticle(found) : null,
        };
      });
    };
  }
}

const NOTHING = Object.freeze({});
const NO_EDGE: EdgeTree = { values: NOTHING, evidence: NOTHING };

function parted({ count }: Selection, raw: RawPage): readonly [number | null, RawItems] {
  return count ? (raw as readonly [number, RawItems]) : [null, raw as RawItems];
}

function bareTree(kind: string): ReadAt<Tree> {
  return (raw, at) => {
    return { kind, id: raw[at] as string, values: NOTHING, relations: NOTHING, evidence: NOTHING };
  };
}
