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

/** The answer of a store to a selection: by position, for names that a caller chose do not enter its statement. */
export type RawPage = readonly [total: number | null, items: readonly RawItem[]];
/** The keys are those of the order, for the cursor. Null is what nobody asks for. */
export type RawItem = readonly [
  keys: readonly Key[] | null,
  id: string,
  tree: RawTree,
  edge: RawEdge | null,
];
export type RawTree = readonly [kind: string, branch: RawBranch | null];
/** Relations and evidence are there where one of either is asked for. */
type RawBranch = readonly [
  values: readonly unknown[],
  relations?: readonly RawPage[],
  evidence?: readonly RawEvidence[],
];
type RawEdge = readonly [values: readonly unknown[], evidence: readonly RawEvidence[]];
/** Lists, of which the first that is not empty counts. */
type RawEvidence = readonly (readonly (readonly unknown[])[])[];

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

type ReadTree = (id: string, raw: RawTree) => Tree;
type ReadBranch = (id: string, raw: RawBranch) => Tree;
type ReadValues = (raw: readonly unknown[]) => Values;
type ReadEvidence = (raw: readonly RawEvidence[]) => Tree['evidence'];

/**
 * Reads positional answers. What has to be known of a branch to read it is worked out once, and kept
 * as long as the branch is.
 */
export class TreeReader {
  readonly #options: TreeReaderOptions;
  readonly #known = new WeakMap<Branch, ReadBranch>();

  constructor(options: TreeReaderOptions) {
    this.#options = options;
  }

  /** The page of a root. */
  page(selection: Selection, [total, raw]: RawPage): Page<Tree> {
    if (!selection.items) return { total, items: [], hasNext: false, hasPrevious: false };
    const read = this.#item(selection, selection.order);
    return pageOf(raw.map(read), selection.window, total);
  }

  /** What reads nodes of the kinds of these branches; of another it tells the id and kind alone. */
  trees(branches: readonly Branch[]): ReadTree {
    const byKind = new Map(branches.map((branch) => [branch.kind, this.#branch(branch)]));
    return (id, [kind, raw]) => {
      const read = raw && byKind.get(kind);
      return read ? read(id, raw) : bareTree(kind, id);
    };
  }

  #branch(branch: Branch): ReadBranch {
    const known = this.#known.get(branch) ?? this.#newBranch(branch);
    this.#known.set(branch, known);
    return known;
  }

  #newBranch({ kind, properties, relations, evidence }: Branch): ReadBranch {
    const readValues = this.#values(this.#options.model.kinds.get(kind)?.properties, properties);
    const readPages = relations.map((one) => [one.alias, this.#relation(one)] as const);
    const readEvidence = this.#evidence(evidence);
    return (id, [values, pages = [], pieces = []]) => {
      const read: Record<string, Page<Tree>> = {};
      for (const [i, [alias, readPage]] of readPages.entries()) {
        read[alias] = readPage(id, pages[i] ?? NO_PAGE);
      }
      return {
        kind,
        id,
        values: readValues(values),
        relations: read,
        evidence: readEvidence(pieces),
      };
    };
  }

  #relation(wanted: RelationSelection): (near: string, raw: RawPage) => Page<Tree> {
    const { model, beside } = this.#options;
    const { relation, selection, edgeProperties, edgeEvidence } = wanted;
    const order = selection.order.length > 0 ? selection.order : defaultOrder(model, relation);
    const readItem = this.#item(selection, order);
    const readValues = this.#values(model.edges.get(relation.edge)?.properties, edgeProperties);
    const readEvidence = this.#evidence(edgeEvidence);
    const readEdge = ([values, evidence]: RawEdge): EdgeTree => {
      return { values: readValues(values), evidence: readEvidence(evidence) };
    };
    const { window, groupings } = selection;
    return (near, [total, raw]) => {
      const items = raw.map((item): Item<Tree> => {
        const [, , , edge] = item;
        return { ...readItem(item), edge: readEdge(edge ?? NO_EDGE) };
      });
      const page = pageOf(items, window, total);
      return groupings && beside ? { ...page, ...beside(wanted, near) } : page;
    };
  }

  #item(
    { branches, cursors = true }: Selection,
    order: readonly Order[],
  ): (raw: RawItem) => Item<Tree> {
    const readTree = this.trees(branches);
    const cursorOf = cursors ? cursorsOf(order) : () => '';
    return ([keys, id, tree]) => ({
      cursor: cursorOf(keys ?? [], id),
      node: readTree(id, tree),
      edge: null,
    });
  }

  #values(declared: readonly Property[] = [], wanted: readonly string[]): ReadValues {
    const shown = declared.filter(({ name }) => wanted.includes(name));
    return (raw) => {
      const values: Record<string, Value> = {};
      for (const [i, property] of shown.entries()) {
        values[property.name] = this.#options.valueOf(property, raw[i]);
      }
      return values;
    };
  }

  #evidence(selections: readonly EvidenceSelection[]): ReadEvidence {
    const readers = selections.map((one) => [one.alias, this.#pieces(one)] as const);
    return (raw) => {
      const read: Record<string, readonly EvidenceTree[]> = {};
      for (const [i, [alias, readPieces]] of readers.entries()) read[alias] = readPieces(raw[i]);
      return read;
    };
  }

  #pieces({ article }: EvidenceSelection): (lists?: RawEvidence) => readonly EvidenceTree[] {
    const readArticle = article && this.trees([article]);
    return (lists = []) => {
      const pieces = lists.find((list) => list.length > 0) ?? [];
      return pieces.map((piece) => {
        const values = EVIDENCE_PROPERTIES.map((name, i) => [name, piece[i] ?? null] as const);
        const found = (piece[EVIDENCE_PROPERTIES.length] ?? null) as RawItem | null;
        return {
          ...(Object.fromEntries(values) as Record<(typeof EVIDENCE_PROPERTIES)[number], never>),
          article: readArticle && found ? readArticle(found[1], found[2]) : null,
        };
      });
    };
  }
}

const NO_PAGE: RawPage = [null, []];
const NO_EDGE: RawEdge = [[], []];

function bareTree(kind: string, id: string): Tree {
  return { kind, id, values: {}, relations: {}, evidence: {} };
}
