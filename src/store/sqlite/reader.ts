import type { GraphModel } from '../../model/graph-model.ts';
import { pageOf } from '../page-of.ts';
import { type RawTree, TreeReader } from '../read-trees.ts';
import type { Branch, Grouping, Groups, Item, Page, Selection, Tree } from '../selection.ts';
import { fromColumn } from './columns.ts';
import { isFarEnd } from './compile-groups.ts';
import { compileTrees } from './compile-trees.ts';
import type { Database, Row } from './database.ts';
import { compileEntry, entryKey, findEntry } from './entry.ts';
import { readGroups } from './groups.ts';
import { keysetOf } from './keyset.ts';
import { nodeKey } from './order.ts';
import { column, join, length, name, type Sql, sql, TRUE } from './sql.ts';
import { compileWhere } from './where.ts';

/** A node by its kind and id. */
interface Found {
  readonly kind: string;
  readonly id: string;
}

/** Reads selections: a statement that finds the nodes, and one for all that is read of them. */
export class Reader {
  readonly #database: Database;
  readonly #model: GraphModel;
  readonly #trees: TreeReader;
  /** The statements for branches that were read already; a branch that stays the same is compiled once. */
  readonly #compiled = new WeakMap<Branch, Sql>();

  constructor(database: Database, model: GraphModel) {
    this.#database = database;
    this.#model = model;
    this.#trees = new TreeReader({
      model,
      valueOf: fromColumn,
      beside: ({ relation, selection }, near) =>
        this.#groupsOf(selection, (grouping) => {
          const isHere = isFarEnd(model, relation, near, grouping.where);
          return this.groups({ ...grouping, where: null }, isHere);
        }),
    });
  }

  select(selection: Selection): Page<Tree> {
    const { of, where, order, window, count, items, branches, cursors = true } = selection;
    const kinds = this.#model.interfaces.get(of)?.kinds ?? [of];
    const conditions = kinds.map((kind) =>
      where === null ? TRUE : compileWhere(this.#model, kind, 't', where),
    );
    const total = count ? this.#count(kinds, conditions) : null;
    const groups = this.#groupsOf(selection, (grouping) => this.groups(grouping));
    if (!items) return { total, items: [], hasNext: false, hasPrevious: false, ...groups };
    const sources = kinds.map((kind, i) => {
      const entry = findEntry(this.#database, this.#model, kind, selection);
      const keys = order.map((one, k) => {
        const key = entry && k === 0 ? entryKey(entry) : nodeKey(this.#model, kind, 't', one);
        return sql`, ${key} AS ${name(`o${k}`)}`;
      });
      const columns = keys.reduce((all, key) => sql`${all}${key}`, sql``);
      const from = entry
        ? compileEntry(this.#model, kind, entry)
        : sql`${name(kind)} t WHERE ${conditions[i] ?? TRUE}`;
      return sql`SELECT t.id, ${kind} AS kind${columns} FROM ${from}`;
    });
    const keyset = keysetOf(
      order,
      order.map((_, k) => column('s', `o${k}`)),
      sql`s.id`,
      window,
    );
    const rows = this.#database.all(
      sql`SELECT s.id, s.kind${keyset.columns} FROM (${join(sources, ' UNION ALL ')}) s
        WHERE ${keyset.condition} ORDER BY ${keyset.order} LIMIT ${length(window.size + 1)}`,
    );
    const trees = this.trees(rows.map(foundIn), branches);
    const page = rows.flatMap((row): Item<Tree>[] => {
      const node = trees.get(String(row['id']));
      if (!node) return [];
      const cursor = cursors ? keyset.cursorOf(row, node.id) : '';
      return [{ cursor, node, edge: null }];
    });
    return { ...pageOf(page, window, total), ...groups };
  }

  groups(grouping: Grouping, also: Sql = TRUE): Groups {
    const readTrees = this.trees.bind(this);
    return readGroups(this.#database, this.#model, grouping, readTrees, also);
  }

  /** The trees of these nodes by id; a kind without a branch gives its id and kind alone. */
  trees(found: readonly Found[], branches: readonly Branch[]): ReadonlyMap<string, Tree> {
    const trees = new Map<string, Tree>();
    for (const [kind, group] of Map.groupBy(found, (one) => one.kind)) {
      const ids = group.map(({ id }) => id);
      const branch = branches.find((candidate) => candidate.kind === kind);
      if (branch) this.#readTrees(trees, ids, branch);
      else for (const id of ids) trees.set(id, bareTree(kind, id));
    }
    return trees;
  }

  #readTrees(trees: Map<string, Tree>, ids: readonly string[], branch: Branch): void {
    const { text, params } = this.#compiled.get(branch) ?? this.#compile(branch);
    const readTree = this.#trees.trees([branch.kind], [branch]);
    const rows = this.#database.all({ text, params: [...params, JSON.stringify(ids)] });
    for (const { id, tree } of rows) {
      const key = String(id);
      trees.set(key, readTree(JSON.parse(String(tree)) as RawTree));
    }
  }

  #compile(branch: Branch): Sql {
    const compiled = compileTrees(this.#model, branch);
    this.#compiled.set(branch, compiled);
    return compiled;
  }

  /** The answers of a connection's groupings, by alias. */
  #groupsOf({ groupings }: Selection, read: (grouping: Grouping) => Groups) {
    if (!groupings) return {};
    const answers = groupings.map(({ alias, grouping }) => [alias, read(grouping)] as const);
    return { groups: Object.fromEntries(answers) };
  }

  #count(kinds: readonly string[], conditions: readonly Sql[]): number {
    return kinds.reduce((total, kind, i) => {
      const condition = conditions[i] ?? TRUE;
      const row = this.#database.get(
        sql`SELECT count(*) AS n FROM ${name(kind)} t WHERE ${condition}`,
      );
      return total + Number(row?.['n']);
    }, 0);
  }
}

function foundIn(row: Row): Found {
  return { kind: String(row['kind']), id: String(row['id']) };
}

function bareTree(kind: string, id: string): Tree {
  return { kind, id, values: {}, relations: {}, evidence: {} };
}
