import { BETWEEN, type FlatColumn, type FlatView } from '../../model/flat-views.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Value } from '../../model/value.ts';
import type { GraphReads } from '../../store/graph-store.ts';
import type { Branch, EvidenceTree, Item, Selection, Tree, Where } from '../../store/selection.ts';
import type { Cell, Row } from './cell.ts';
import { EVIDENCE, type PageAsked, restOf, selectionOf } from './view-selection.ts';

/** Roots that are read at once. */
const PAGE = 50;

/** Where rows are read from. */
export interface Source {
  readonly model: GraphModel;
  readonly reads: Pick<GraphReads, 'select'>;
  /** What the agreements of the rows must fulfil; null for all. */
  readonly where: Where | null;
}

interface RowsPage {
  readonly rows: readonly Row[];
  /** The cursor to go on from; null at the end. */
  readonly next: string | null;
}

/** All rows of a view, page by page, so that they never lie in memory as a whole. */
export async function* allRows(source: Source, view: FlatView): AsyncGenerator<Row> {
  let after: string | null = null;
  do {
    const { rows, next }: RowsPage = await rowsPage(source, view, { size: PAGE, after });
    yield* rows;
    after = next;
  } while (after !== null);
}

/** The rows of a page of roots. */
export async function rowsPage(
  source: Source,
  view: FlatView,
  asked: PageAsked,
): Promise<RowsPage> {
  const selection = selectionOf(source.model, view, source.where, asked);
  const page = await source.reads.select(selection);
  const walker = new Walker(source.reads, view);
  const rows: Row[] = [];
  for (const { node } of page.items) rows.push(...(await walker.rowsOf(node, selection)));
  return { rows, next: page.hasNext ? (page.items.at(-1)?.cursor ?? null) : null };
}

/** A step of the path: a node, with the edge that led to it. */
type Step = Pick<Item<Tree>, 'node' | 'edge'>;

class Walker {
  readonly #reads: Source['reads'];
  readonly #view: FlatView;

  constructor(reads: Source['reads'], view: FlatView) {
    this.#reads = reads;
    this.#view = view;
  }

  async rowsOf(root: Tree, selection: Selection): Promise<Row[]> {
    const paths = await this.#paths([{ node: root, edge: null }], selection.branches);
    if (this.#view.grouped) return this.#grouped(paths);
    const rows: Row[] = [];
    for (const { steps, branch } of paths) {
      const last = steps.at(-1)?.node;
      const pieces = this.#view.evidence ? (last?.evidence[EVIDENCE] ?? []) : [null];
      for (const piece of pieces) rows.push(await this.#row(steps, branch, piece));
    }
    return rows;
  }

  /** Every way from the root to the end of the path, with what was asked of each of its nodes. */
  async #paths(
    steps: readonly Step[],
    branches: readonly Branch[],
    asked: readonly Branch[] = [],
  ): Promise<{ steps: readonly Step[]; branch: readonly Branch[] }[]> {
    const node = steps.at(-1)?.node;
    const branch = branches.find(({ kind }) => kind === node?.kind);
    if (!node || !branch) return [];
    const field = this.#view.path[steps.length - 1];
    if (field === undefined) return [{ steps, branch: [...asked, branch] }];
    const below = branch.relations.find(({ alias }) => alias === field)?.selection.branches ?? [];
    const paths = [];
    for (const item of await this.#items(node, branch, field)) {
      paths.push(...(await this.#paths([...steps, item], below, [...asked, branch])));
    }
    return paths;
  }

  /** All items of a relation, also those beyond its first page. */
  async #items(node: Tree, branch: Branch, alias: string): Promise<Item<Tree>[]> {
    const relation = branch.relations.find((one) => one.alias === alias);
    let page = node.relations[alias];
    const items = [...(page?.items ?? [])];
    while (relation && page?.hasNext) {
      const after = items.at(-1)?.cursor ?? '';
      const rest = await this.#reads.select(restOf(node.kind, node.id, relation, after));
      page = rest.items[0]?.node.relations[alias];
      items.push(...(page?.items ?? []));
    }
    return items;
  }

  async #row(
    steps: readonly Step[],
    branches: readonly Branch[],
    piece: EvidenceTree | null,
  ): Promise<Row> {
    const cells: Cell[] = [];
    for (const column of this.#view.columns) {
      cells.push(await this.#cell(column, steps, branches, piece));
    }
    return cells;
  }

  async #cell(
    column: FlatColumn,
    steps: readonly Step[],
    branches: readonly Branch[],
    piece: EvidenceTree | null,
  ): Promise<Cell> {
    switch (column.from) {
      case 'node':
        return valueIn(steps[column.at]?.node, column.property);
      case 'kind':
        return steps[column.at]?.node.kind ?? null;
      case 'edge':
        return cellOf(steps[column.at]?.edge?.values[column.property]);
      case 'evidence':
        return piece?.[column.property] ?? null;
      case 'article':
        return valueIn(piece?.article ?? undefined, column.property);
      case 'neighbours': {
        const [node, branch] = [steps[column.at]?.node, branches[column.at]];
        if (!node || !branch) return null;
        const items = await this.#items(node, branch, column.name);
        return joined(items.map((item) => valueIn(item.node, column.property)));
      }
      default:
        return null;
    }
  }

  /** A row for each end, with what the nodes before it tell together. */
  #grouped(paths: readonly { readonly steps: readonly Step[] }[]): Row[] {
    const byEnd = Map.groupBy(paths, ({ steps }) => steps.at(-1)?.node.id ?? '');
    const ends = [...byEnd].sort(([a], [b]) => (a < b ? -1 : 1));
    return ends.map(([, group]) => {
      const steps = group[0]?.steps ?? [];
      return this.#view.columns.map((column) => {
        if (column.from === 'node') return valueIn(steps[column.at]?.node, column.property);
        if (column.from === 'count')
          return new Set(group.map((one) => one.steps[column.at]?.node.id)).size;
        if (column.from !== 'least' && column.from !== 'greatest') return null;
        const values = group
          .map((one) => valueIn(one.steps[column.at]?.node, column.property))
          .filter((value) => value !== null)
          .sort((a, b) => (a < b ? -1 : 1));
        return values.at(column.from === 'least' ? 0 : -1) ?? null;
      });
    });
  }
}

function valueIn(node: Tree | undefined, property: string): Cell {
  if (!node) return null;
  return property === 'id' ? node.id : cellOf(node.values[property]);
}

function cellOf(value: Value | undefined): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? joined([...value]) : value;
}

/** Each value once, sorted by code point. */
function joined(values: readonly Cell[]): string | null {
  const texts = values.flatMap((value) => (value === null ? [] : [String(value)]));
  return texts.length === 0 ? null : [...new Set(texts)].sort(byCodePoint).join(BETWEEN);
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
