import type { GraphModel } from '../../model/graph-model.ts';
import { defaultOrder } from '../default-order.ts';
import { pageOf } from '../page-of.ts';
import type {
  Branch,
  EdgeTree,
  EvidenceSelection,
  Grouping,
  Groups,
  Item,
  Page,
  RelationSelection,
  Selection,
  Tree,
} from '../selection.ts';
import { readValues } from './columns.ts';
import { isFarEnd } from './compile-groups.ts';
import type { Database, Row } from './database.ts';
import { compileEntry, entryKey, findEntry } from './entry.ts';
import { readGroups } from './groups.ts';
import { keysetOf } from './keyset.ts';
import { edgeKey, nodeKey } from './order.ts';
import { readEvidence } from './read-evidence.ts';
import { column, join, listOf, name, type Sql, sql, TRUE } from './sql.ts';
import { farEnd } from './tables.ts';
import { compileWhere, edgesFrom } from './where.ts';

/** A node by its kind and id. */
interface Found {
  readonly kind: string;
  readonly id: string;
}

/** Reads selections: a statement for each level, whatever the number of nodes on it. */
export class Reader {
  readonly #database: Database;
  readonly #model: GraphModel;

  constructor(database: Database, model: GraphModel) {
    this.#database = database;
    this.#model = model;
  }

  select(selection: Selection): Page<Tree> {
    const { of, where, order, window, count, items, branches } = selection;
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
        WHERE ${keyset.condition} ORDER BY ${keyset.order} LIMIT ${window.size + 1}`,
    );
    const trees = this.trees(rows.map(foundIn), branches);
    const page = rows.flatMap((row): Item<Tree>[] => {
      const node = trees.get(String(row['id']));
      return node ? [{ cursor: keyset.cursorOf(row, node.id), node, edge: null }] : [];
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
      const ids = [...new Set(group.map(({ id }) => id))];
      const branch = branches.find((candidate) => candidate.kind === kind);
      const read = branch ? this.#branchTrees(ids, branch) : ids.map((id) => bareTree(kind, id));
      for (const tree of read) trees.set(tree.id, tree);
    }
    return trees;
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

  #branchTrees(ids: readonly string[], branch: Branch): Tree[] {
    const values = this.#valuesOf(ids, branch);
    const evidence = this.#evidenceOf(ids, branch.evidence);
    const relations = branch.relations.map(
      (relation) => [relation.alias, this.#relation(ids, relation)] as const,
    );
    return ids.map((id) => ({
      kind: branch.kind,
      id,
      values: values.get(id) ?? {},
      relations: pick(relations, id, EMPTY_PAGE),
      evidence: pick(evidence, id, []),
    }));
  }

  #valuesOf(ids: readonly string[], { kind, properties }: Branch) {
    const wanted = this.#model.kinds
      .get(kind)
      ?.properties.filter(({ name }) => properties.includes(name));
    if (!wanted || wanted.length === 0) return new Map();
    const columns = join(
      wanted.map((property) => name(property.name)),
      ', ',
    );
    const rows = this.#database.all(
      sql`SELECT id AS "#id", ${columns} FROM ${name(kind)} WHERE id IN ${listOf(ids)}`,
    );
    return new Map(rows.map((row) => [String(row['#id']), readValues(wanted, row)]));
  }

  #evidenceOf(subjects: readonly string[], selections: readonly EvidenceSelection[]) {
    return selections.map((selection) => {
      const { article } = selection;
      const readArticles = article
        ? (ids: readonly string[]) =>
            this.trees(
              ids.map((id) => ({ id, kind: article.kind })),
              [article],
            )
        : null;
      const found = readEvidence(this.#database, subjects, selection, readArticles);
      return [selection.alias, found] as const;
    });
  }

  /** A page for each near node. */
  #relation(ids: readonly string[], wanted: RelationSelection): ReadonlyMap<string, Page<Tree>> {
    const { selection } = wanted;
    const totals = selection.count ? this.#totals(ids, wanted) : null;
    const pages = new Map<string, Page<Tree>>();
    const items = selection.items ? this.#items(ids, wanted) : new Map<string, Item<Tree>[]>();
    for (const id of ids) {
      const total = totals === null ? null : (totals.get(id) ?? 0);
      const groups = this.#groupsOf(selection, (grouping) => {
        const isHere = isFarEnd(this.#model, wanted.relation, id, grouping.where);
        return this.groups({ ...grouping, where: null }, isHere);
      });
      pages.set(id, { ...pageOf(items.get(id) ?? [], selection.window, total), ...groups });
    }
    return pages;
  }

  #totals(ids: readonly string[], wanted: RelationSelection): ReadonlyMap<string, number> {
    const { relation } = wanted;
    const rows = this.#database.all(
      sql`SELECT near.value AS near, (SELECT count(*) FROM ${name(relation.edge)} x
          WHERE ${this.#edgeCondition(wanted)}) AS n
        FROM json_each(${JSON.stringify(ids)}) near`,
    );
    return new Map(rows.map((row) => [String(row['near']), Number(row['n'])]));
  }

  /** What an edge `x` from the near node of `near.value` must fulfil. */
  #edgeCondition({ relation, selection }: RelationSelection): Sql {
    return edgesFrom(this.#model, relation, 'x', sql`near.value`, selection.where);
  }

  #items(ids: readonly string[], wanted: RelationSelection): ReadonlyMap<string, Item<Tree>[]> {
    const { rows, cursorOf } = this.#edgeRows(ids, wanted);
    const trees = this.trees(rows.map(foundIn), wanted.selection.branches);
    const edgeIds = rows.map((row) => String(row['edge']));
    const evidence = this.#evidenceOf([...new Set(edgeIds)], wanted.edgeEvidence);
    const properties =
      this.#model.edges
        .get(wanted.relation.edge)
        ?.properties.filter(({ name }) => wanted.edgeProperties.includes(name)) ?? [];
    const items = new Map<string, Item<Tree>[]>();
    for (const row of rows) {
      const node = trees.get(String(row['id']));
      if (!node) continue;
      const id = String(row['edge']);
      const edge: EdgeTree = {
        id,
        values: readValues(properties, row, 'p.'),
        evidence: pick(evidence, id, []),
      };
      const near = String(row['near']);
      const known = items.get(near) ?? [];
      known.push({ cursor: cursorOf(row, node.id), node, edge });
      items.set(near, known);
    }
    return items;
  }

  #edgeRows(ids: readonly string[], wanted: RelationSelection) {
    const { relation, selection } = wanted;
    const { window } = selection;
    const asked = selection.order;
    const order = asked.length > 0 ? asked : defaultOrder(this.#model, relation);
    const under = (alias: 'x' | 'e') =>
      keysetOf(
        order,
        order.map((one) => edgeKey(this.#model, relation, alias, one)),
        column(alias, `${farEnd(relation)}_id`),
        window,
      );
    const [inner, outer] = [under('x'), under('e')];
    const edge = name(relation.edge);
    const far = farEnd(relation);
    const properties = wanted.edgeProperties.map(
      (property) => sql`, ${column('e', property)} AS ${name(`p.${property}`)}`,
    );
    const rows = this.#database.all(
      sql`SELECT near.value AS near, e.id AS edge, ${column('e', `${far}_id`)} AS id,
          ${column('e', `${far}_kind`)} AS kind${outer.columns}${properties.reduce((a, b) => sql`${a}${b}`, sql``)}
        FROM json_each(${JSON.stringify(ids)}) near CROSS JOIN ${edge} e
        WHERE e.rowid IN (SELECT x.rowid FROM ${edge} x
          WHERE ${this.#edgeCondition(wanted)} AND ${inner.condition}
          ORDER BY ${inner.order} LIMIT ${window.size + 1})
        ORDER BY near.key, ${outer.order}`,
    );
    return { rows, cursorOf: outer.cursorOf };
  }
}

const EMPTY_PAGE: Page<Tree> = { total: 0, items: [], hasNext: false, hasPrevious: false };

function foundIn(row: Row): Found {
  return { kind: String(row['kind']), id: String(row['id']) };
}

function bareTree(kind: string, id: string): Tree {
  return { kind, id, values: {}, relations: {}, evidence: {} };
}

/** What each alias found for an id. */
function pick<T>(
  found: readonly (readonly [string, ReadonlyMap<string, T>])[],
  id: string,
  none: T,
): Record<string, T> {
  return Object.fromEntries(found.map(([alias, byId]) => [alias, byId.get(id) ?? none]));
}
