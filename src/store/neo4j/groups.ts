import type { GraphModel } from '../../model/graph-model.ts';
import { groupCursors, measuresIn, shownValue, tableOf, valueProperty } from '../group-order.ts';
import { type KeptGroups, keptKey } from '../kept-groups.ts';
import { pageOf } from '../page-of.ts';
import { isNode, kindsAt } from '../reached.ts';
import type { RawTree, TreeReader } from '../read-trees.ts';
import type {
  Branch,
  Group,
  Grouping,
  Groups,
  GroupTable,
  Item,
  Page,
  RelationSelection,
  Selection,
  Tree,
} from '../selection.ts';
import { compileGrouping, compileNestedGrouping, compileTable } from './compile-page.ts';
import type { Readings, Row } from './connection.ts';
import { cypher } from './cypher.ts';
import { REVISION } from './revision.ts';
import { treeReader } from './tree-reader.ts';

type RawCoverage = readonly (readonly [nodes: number, stated: readonly number[]])[];
type RawGroup = readonly [
  order: readonly (string | number | null)[],
  keys: readonly unknown[],
  count: number,
  measures: readonly unknown[],
];

/** Reads groups: a statement for each grouping, whatever the number of nodes that it is asked of. */
export class GroupReader {
  readonly #connection: Readings;
  readonly #model: GraphModel;
  readonly #reader: TreeReader;
  readonly #kept: KeptGroups | null;

  constructor(connection: Readings, model: GraphModel, kept: KeptGroups | null = null) {
    this.#connection = connection;
    this.#kept = kept;
    this.#model = model;
    this.#reader = treeReader(model);
  }

  /**
   * The answer that is kept, where the graph is what it was. The revision that a new one is kept under is
   * read in the same statement and before it, so that on a cluster both come from one member.
   */
  async groups(grouping: Grouping): Promise<Groups> {
    const key = this.#kept && keptKey(grouping);
    const kept = key ? this.#kept?.find(key) : null;
    if (kept && kept.revision === (await this.#revision())) return kept.groups;
    const statement = compileGrouping(this.#model, grouping);
    const [row] = await this.#connection.read(
      key ? cypher`${REVISION} CALL () { ${statement} } RETURN *` : statement,
    );
    const groups = await this.#withTrees(grouping, this.#read(grouping, row ?? {}));
    const revision = row?.['revision'];
    if (key && typeof revision === 'string') this.#kept?.keep(key, revision, groups);
    return groups;
  }

  async #revision(): Promise<unknown> {
    const [row] = await this.#connection.read(cypher`${REVISION} RETURN revision`);
    return row?.['revision'];
  }

  /** See `GraphReads.tabulate`; one statement. */
  async table(grouping: Grouping): Promise<GroupTable> {
    const rows = await this.#connection.read(compileTable(this.#model, grouping));
    return tableOf(
      this.#model,
      grouping,
      rows.map(({ row }) => row as readonly unknown[]),
    );
  }

  /** The page with the answers of its groupings, and of those nested in it. */
  async page(selection: Selection, page: Page<Tree>): Promise<Page<Tree>> {
    if (!hasGroupings(selection)) return page;
    const { groupings = [], branches } = selection;
    const answers = await Promise.all(
      groupings.map(async ({ alias, grouping }) => [alias, await this.groups(grouping)] as const),
    );
    const groups = selection.groupings ? { groups: Object.fromEntries(answers) } : {};
    const trees = await this.trees(
      page.items.map(({ node }) => node),
      branches,
    );
    return { ...withNodes(page, trees), ...groups };
  }

  /** The trees with the answers of the groupings nested in them. */
  async trees(trees: readonly Tree[], branches: readonly Branch[]): Promise<readonly Tree[]> {
    if (!branches.some(hasGroupingsBelow)) return trees;
    let read = trees;
    for (const { kind, relations } of branches) {
      for (const wanted of relations) read = await this.#relation(read, kind, wanted);
    }
    return read;
  }

  async #relation(trees: readonly Tree[], kind: string, wanted: RelationSelection) {
    const { alias, selection } = wanted;
    const near = trees.filter((tree) => tree.kind === kind && tree.relations[alias]);
    if (near.length === 0) return trees;
    const far = near.flatMap((tree) =>
      (tree.relations[alias]?.items ?? []).map(({ node }) => node),
    );
    const farTrees = (await this.trees(far, selection.branches)).values();
    const answers = await this.#nested(
      kind,
      wanted,
      near.map(({ id }) => id),
    );
    return trees.map((tree): Tree => {
      const page = tree.kind === kind ? tree.relations[alias] : undefined;
      if (!page) return tree;
      const filled = { ...withNodes(page, farTrees.take(page.items.length)), ...answers(tree.id) };
      return { ...tree, relations: { ...tree.relations, [alias]: filled } };
    });
  }

  /** The answers of a relation's groupings, by the node that it goes out from. */
  async #nested(
    kind: string,
    { relation, selection }: RelationSelection,
    nears: readonly string[],
  ) {
    const { groupings } = selection;
    const read = (groupings ?? []).map(async ({ alias, grouping }) => {
      const nested = { kind, relation, grouping };
      const rows = await this.#connection.read(compileNestedGrouping(this.#model, nested, nears));
      const groups = rows.map(async (row) => {
        const found = await this.#withTrees(grouping, this.#read(grouping, row));
        return [String(row['near']), found] as const;
      });
      return [alias, new Map(await Promise.all(groups))] as const;
    });
    const answers = await Promise.all(read);
    return (near: string): Pick<Page<Tree>, 'groups'> =>
      groupings
        ? {
            groups: Object.fromEntries(
              answers.map(([alias, found]) => [alias, found.get(near) ?? NONE]),
            ),
          }
        : {};
  }

  #read(grouping: Grouping, row: Row): Groups {
    const raw = (row['items'] ?? []) as readonly RawGroup[];
    const [coverage] = (row['coverage'] ?? []) as RawCoverage;
    const cursorOf = groupCursors(grouping);
    const groupOf = this.#groups(grouping);
    const items = raw.map(
      (group): Item<Group> => ({ cursor: cursorOf(group[0]), node: groupOf(group), edge: null }),
    );
    return {
      ...pageOf(items, grouping.window, (row['total'] ?? null) as number | null),
      coverage: coverage ? { nodes: coverage[0], stated: coverage[1] } : null,
    };
  }

  #groups(grouping: Grouping): (group: RawGroup) => Group {
    const measured = measuresIn(this.#model, grouping);
    const keyed = grouping.keys.map(({ reach, branches }, at) => {
      const property = valueProperty(this.#model, grouping, { by: 'key', at });
      if (!isNode(reach)) return (key: unknown) => shownValue(property, key);
      const kinds = kindsAt(this.#model, grouping.of, reach);
      const readTree = this.#reader.trees(kinds, branches);
      return (key: unknown) => (isThere(key) ? readTree(key) : null);
    });
    return ([, keys, count, measures]) => ({
      keys: keyed.map((shown, at) => shown(keys[at])),
      count,
      measures: measured(measures),
    });
  }

  /** The groups with what is nested in the nodes that are their keys. */
  async #withTrees({ keys }: Grouping, groups: Groups): Promise<Groups> {
    let { items } = groups;
    for (const [at, { branches }] of keys.entries()) {
      const found = items.map(({ node }) => node.keys[at]).filter(isTree);
      const trees = await this.trees(found, branches);
      const byId = new Map(trees.map((tree) => [tree.id, tree]));
      items = items.map((item) => {
        const put = item.node.keys.map((key, i) =>
          i === at && isTree(key) ? (byId.get(key.id) ?? key) : key,
        );
        return { ...item, node: { ...item.node, keys: put } };
      });
    }
    return { ...groups, items };
  }
}

/** Of no node the tree is null, or what it says of it. */
function isThere(key: unknown): key is RawTree {
  return Array.isArray(key) && key[0] !== null;
}

const NONE: Groups = { total: null, items: [], hasNext: false, hasPrevious: false, coverage: null };

function hasGroupings({ groupings, branches }: Selection): boolean {
  return groupings !== undefined || branches.some(hasGroupingsBelow);
}

function hasGroupingsBelow({ relations }: Branch): boolean {
  return relations.some(({ selection }) => hasGroupings(selection));
}

function isTree(key: Group['keys'][number] | undefined): key is Tree {
  return typeof key === 'object' && key !== null && 'kind' in key;
}

function withNodes(page: Page<Tree>, trees: Iterable<Tree>): Page<Tree> {
  const read = [...trees];
  const items = page.items.map((item, i) => ({ ...item, node: read[i] ?? item.node }));
  return { ...page, items };
}
