import type { Relation } from '../model/graph-model.ts';
import type { Value, Values } from '../model/value.ts';

/** One connection: which nodes, in what order, which page of them, and what to read of each. */
export interface Selection {
  /** A kind or an interface of the model. */
  readonly of: string;
  readonly where: Where | null;
  /** `[]` is the default order: of a relation its `order` or `rank`, else its orderKey descending; then the id. */
  readonly order: readonly Order[];
  readonly window: Window;
  /** Whether the total is asked for; it is not computed otherwise. */
  readonly count: boolean;
  /** Whether nodes, edges or page info are asked for. */
  readonly items: boolean;
  /** False where nobody asks for the cursors of its items: they are then ``. */
  readonly cursors?: boolean;
  /** One for each concrete kind that something is read of; a kind without one gives its id and kind alone. */
  readonly branches: readonly Branch[];
  /** Groupings of its nodes, whatever the page; their `of` and `where` are its own. */
  readonly groupings?: readonly NestedGrouping[];
}

/** What to read of the nodes of one kind. */
export interface Branch {
  readonly kind: string;
  readonly properties: readonly string[];
  readonly relations: readonly RelationSelection[];
  readonly evidence: readonly EvidenceSelection[];
}

/** A to-many field of a branch. */
export interface RelationSelection {
  /** Unique in its branch; the answer stands under it. */
  readonly alias: string;
  readonly relation: Relation;
  readonly edgeProperties: readonly string[];
  readonly edgeEvidence: readonly EvidenceSelection[];
  readonly selection: Selection;
}

/** The evidence of a node or an edge. */
export interface EvidenceSelection {
  readonly alias: string;
  /** Evidence of this value alone; null for all, that of existence first. */
  readonly property: string | null;
  readonly limit: number;
  /** What to read of the article that it stands in, or null. */
  readonly article: Branch | null;
}

/** A page, counted from the start or the end. Cursors are those of `Item.cursor`. */
export interface Window {
  /** At most this many items. */
  readonly size: number;
  readonly from: 'start' | 'end';
  readonly after: string | null;
  readonly before: string | null;
}

/** What a page is ordered by. Nulls come last in both directions. */
export type Order = ValueOrder | RelatedOrder;

export interface ValueOrder {
  /** `node`: a property (or `id`) of the node; `edge`: a property of the edge. */
  readonly by: 'node' | 'edge';
  readonly property: string;
  readonly direction: Direction;
}

/** `count`: how many edges of the relation there are. `min`, `max`: of a property (or `id`) of its far ends. */
export type RelatedOrder = {
  readonly relation: Relation;
  readonly direction: Direction;
} & ({ readonly by: 'count' } | { readonly by: 'min' | 'max'; readonly property: string });

type Direction = 'ASC' | 'DESC';

export type Where =
  | { readonly op: 'and' | 'or'; readonly all: readonly Where[] }
  | { readonly op: 'not'; readonly where: Where }
  | Comparison
  | {
      readonly op: 'some' | 'every' | 'none';
      readonly relation: Relation;
      readonly where: Where | null;
    }
  | CountCondition
  | { readonly op: 'kind'; readonly kinds: readonly string[] };

/** A test of how many edges of a relation lead to far ends that pass, as of an `Int`. */
export interface CountCondition extends Test {
  readonly op: 'count';
  readonly relation: Relation;
  readonly where: Where | null;
}

/**
 * A test of a property, or of `id`. A null value passes `isNull: true`, `ne` and `notIn` alone.
 * Dates compare as ranges: `eq` and `in` where the value lies within the given range, `lt` where it
 * ends before it starts, `gt` where it starts after it ends, `lte` where it ends no later than it
 * ends, `gte` where it starts no earlier than it starts. `has`, `hasAny`, `hasAll` and `isEmpty` are
 * for lists. Patterns are literal. Texts that are not `exact` compare folded, but for `lt` to `gte`,
 * which go by code point.
 */
export interface Comparison extends Test {
  readonly op: 'compare';
  /** Whose property: that of the node where nothing is said, or of the edge that led to it. */
  readonly by?: 'edge';
  readonly property: string;
}

export interface Test {
  readonly test:
    | 'eq'
    | 'ne'
    | 'in'
    | 'notIn'
    | 'lt'
    | 'lte'
    | 'gt'
    | 'gte'
    | 'contains'
    | 'startsWith'
    | 'endsWith'
    | 'has'
    | 'hasAny'
    | 'hasAll'
    | 'isEmpty'
    | 'isNull';
  readonly value: Value | readonly (string | number)[];
}

export interface Page<T> {
  /** Null where it was not asked for. */
  readonly total: number | null;
  readonly items: readonly Item<T>[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** The answers of the selection's groupings, by alias; absent where it has none. */
  readonly groups?: Readonly<Record<string, Groups>>;
}

export interface Item<T> {
  /** `` where no cursors are asked for. */
  readonly cursor: string;
  readonly node: T;
  /** The edge that led here; null at a root. */
  readonly edge: EdgeTree | null;
}

export interface Tree {
  readonly kind: string;
  readonly id: string;
  readonly values: Values;
  readonly relations: Readonly<Record<string, Page<Tree>>>;
  readonly evidence: Readonly<Record<string, readonly EvidenceTree[]>>;
}

export interface EdgeTree {
  readonly values: Values;
  readonly evidence: Readonly<Record<string, readonly EvidenceTree[]>>;
}

export interface EvidenceTree {
  readonly id: string;
  readonly subject: string;
  readonly property: string | null;
  readonly value: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly list: string | null;
  readonly listVersion: string | null;
  readonly listKey: string | null;
  /** Null for evidence of a list, or where it was not asked for. */
  readonly article: Tree | null;
}

/** Groups of the nodes that pass, by what they hold or reach, with what is measured of each group. */
export interface Grouping {
  /** A kind or an interface of the model. */
  readonly of: string;
  readonly where: Where | null;
  /** One at least. A node stands in the group of each value that it reaches, once. */
  readonly keys: readonly GroupKey[];
  readonly measures: readonly Measure[];
  /** All must hold. */
  readonly having: readonly GroupTest[];
  /** Ties, and `[]` as a whole, are by the keys. */
  readonly order: readonly GroupOrder[];
  readonly window: Window;
  /** Whether the number of groups is asked for; it is not computed otherwise. */
  readonly count: boolean;
  /** Whether the groups themselves are asked for. */
  readonly items: boolean;
  readonly coverage: boolean;
}

/** A value that a node holds, or reaches by relations. */
export interface Reach {
  /** From the node, one after the other; `[]` for its own value. */
  readonly steps: readonly Step[];
  /** `node`: of the node at the end; `edge`: of the last step's edge. */
  readonly by: 'node' | 'edge';
  /** `id` by `node` is the node itself. Lists cannot be reached. */
  readonly property: string;
  /** The span of a date; null for the value as it is. A date that is coarser than it has none. */
  readonly bucket: DateBucket | null;
}

export interface Step {
  readonly relation: Relation;
  /** What the far node must fulfil. */
  readonly where: Where | null;
}

/** `2020`, `2020-Q2`, `2020-05`. */
export type DateBucket = 'YEAR' | 'QUARTER' | 'MONTH';

export interface GroupKey {
  readonly reach: Reach;
  /** Whether nodes that reach no value make a group of their own (null), or are left out. */
  readonly missing: 'group' | 'drop';
  /** Only nodes after that of this earlier key, by id: pairs, each once. Implies `drop`. */
  readonly after: number | null;
  /** What to read of the node, where the key is one. */
  readonly branches: readonly Branch[];
}

export interface Measure {
  /** Unique in its grouping; the answer stands under it. */
  readonly alias: string;
  readonly fn: 'countDistinct' | 'min' | 'max';
  readonly reach: Reach;
}

/** What an order or a test speaks of: the count, or a key or a measure by its place. */
export type GroupValue =
  | { readonly by: 'count' }
  | { readonly by: 'key' | 'measure'; readonly at: number };

/** Nulls come last in both directions. */
export interface GroupOrder {
  readonly value: GroupValue;
  readonly direction: 'ASC' | 'DESC';
}

export interface GroupTest extends Test {
  readonly of: GroupValue;
}

export interface Group {
  /** In the order of the keys; a node where the key is one. */
  readonly keys: readonly (Value | Tree)[];
  /** How many nodes are in it. */
  readonly count: number;
  /** By alias. */
  readonly measures: Values;
}

export interface Groups extends Page<Group> {
  /** Null where it was not asked for. */
  readonly coverage: Coverage | null;
}

/**
 * The groups of a window as columns, for what looks at many of them: each column has an item for each
 * group. A key that is a node is its id; there are neither cursors nor counts of groups.
 */
export interface GroupTable {
  readonly keys: readonly (readonly Value[])[];
  readonly counts: readonly number[];
  /** In the order of the measures. */
  readonly measures: readonly (readonly Value[])[];
  readonly hasNext: boolean;
}

/** How much of what was asked about is stated at all. */
export interface Coverage {
  /** The nodes that pass. */
  readonly nodes: number;
  /** How many of them reach a value, of each key; a date in whatever precision. */
  readonly stated: readonly number[];
}

/** A grouping of the nodes of a connection. */
export interface NestedGrouping {
  /** Unique in its connection; the answer stands under it. */
  readonly alias: string;
  readonly grouping: Grouping;
}
