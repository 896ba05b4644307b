import type { GraphModel, Relation } from '../../model/graph-model.ts';
import type { Links, Neighbour, Pair } from '../links.ts';
import { farEnd, nearEnd } from '../order-keys.ts';
import type { FoundTie, NodeRef, Tie } from '../path-query.ts';
import type { Database } from './database.ts';
import { column, join, name, type Sql, sql, TRUE } from './sql.ts';
import { compileWhere, edgesFrom } from './where.ts';

/** Ties as SQL: the rows that lead from a node, as `near`, `far`, `kind`, `via` and `tie`. */
export class SqliteLinks implements Links {
  readonly #database: Database;
  readonly #model: GraphModel;

  constructor(database: Database, model: GraphModel) {
    this.#database = database;
    this.#model = model;
  }

  async neighbours(of: readonly NodeRef[], ties: readonly Tie[], most: number) {
    const ids = JSON.stringify(of.map(({ id }) => id));
    const ways = this.#ways(ties, sql`json_each(${ids}) near CROSS JOIN`, sql`near.value`, TRUE);
    const rows = this.#database.all(
      sql`SELECT DISTINCT near, far, kind FROM (${ways}) LIMIT ${most + 1}`,
    );
    return rows.map((row): Neighbour => {
      return {
        near: String(row['near']),
        far: { kind: String(row['kind']), id: String(row['far']) },
      };
    });
  }

  async spread(of: readonly NodeRef[], ties: readonly Tie[]) {
    const ids = JSON.stringify(of.map(({ id }) => id));
    const counts = ties.flatMap(endsAt).map(
      ({ edge, end }) => sql`SELECT count(*) AS n FROM json_each(${ids}) near
        CROSS JOIN ${name(edge)} a ON ${column('a', `${end}_id`)} = near.value`,
    );
    const row = this.#database.get(sql`SELECT sum(n) AS n FROM (${join(counts, ' UNION ALL ')})`);
    return Number(row?.['n'] ?? 0);
  }

  async tiesOf(pairs: readonly Pair[], ties: readonly Tie[], most: number) {
    return pairs.map(({ from, to }): readonly FoundTie[] => {
      const ways = this.#ways(ties, sql``, sql`${from.id}`, sql`far = ${to.id}`);
      const rows = this.#database.all(
        sql`SELECT DISTINCT tie, via FROM (${ways}) ORDER BY tie, via LIMIT ${most}`,
      );
      return rows.flatMap((row): FoundTie[] => {
        const tie = ties[Number(row['tie'])];
        if (!tie) return [];
        const via = tie.via && { kind: tie.via.kind, id: String(row['via']) };
        return [{ name: tie.name, via }];
      });
    });
  }

  /** @param origins a table that gives the near ids, and CROSS JOIN; or nothing */
  #ways(ties: readonly Tie[], origins: Sql, near: Sql, also: Sql): Sql {
    const selects = ties.flatMap((tie, i) => {
      const [a, b] = tie.ends;
      if (!b) return [forth(a, i, origins, near, also), back(a, i, origins, near, also)];
      const across = (first: Relation, second: Relation) =>
        this.#across(tie, i, first, second, origins, near, also);
      return a === b ? [across(a, b)] : [across(a, b), across(b, a)];
    });
    return join(selects, ' UNION ALL ');
  }

  /** By a node between: from the near end to it, and on to the far end. */
  #across(
    { via }: Tie,
    tie: number,
    first: Relation,
    second: Relation,
    origins: Sql,
    near: Sql,
    also: Sql,
  ): Sql {
    const between = column('a', `${nearEnd(first)}_id`);
    const kind = via?.kind ?? '';
    const passes = via?.where
      ? sql`EXISTS (SELECT 1 FROM ${name(kind)} t WHERE t.id = ${between}
          AND ${compileWhere(this.#model, kind, 't', via.where)})`
      : TRUE;
    const far = column('b', `${farEnd(second)}_id`);
    return sql`SELECT ${near} AS near, ${far} AS far, ${column('b', `${farEnd(second)}_kind`)} AS kind,
        ${between} AS via, ${tie} AS tie
      FROM ${origins} ${name(first.edge)} a CROSS JOIN ${name(second.edge)} b
      WHERE ${column('a', `${farEnd(first)}_id`)} = ${near}
        AND ${column('a', `${nearEnd(first)}_kind`)} = ${kind} AND ${passes}
        AND ${edgesFrom(this.#model, second, 'b', between, null)} AND ${far} <> ${near} AND ${also}`;
  }
}

/** The edges that a tie takes from a node, and the end of them at which it is. */
function endsAt({
  ends: [a, b],
}: Tie): readonly { readonly edge: string; readonly end: 'from' | 'to' }[] {
  const near = { edge: a.edge, end: nearEnd(a) };
  const far = { edge: a.edge, end: farEnd(a) };
  if (!b) return [near, far];
  return a === b ? [far] : [far, { edge: b.edge, end: farEnd(b) }];
}

function forth(relation: Relation, tie: number, origins: Sql, near: Sql, also: Sql): Sql {
  return along(relation.edge, nearEnd(relation), farEnd(relation), tie, origins, near, also);
}

function back(relation: Relation, tie: number, origins: Sql, near: Sql, also: Sql): Sql {
  return along(relation.edge, farEnd(relation), nearEnd(relation), tie, origins, near, also);
}

function along(
  edge: string,
  start: 'from' | 'to',
  end: 'from' | 'to',
  tie: number,
  origins: Sql,
  near: Sql,
  also: Sql,
): Sql {
  const far = column('a', `${end}_id`);
  return sql`SELECT ${near} AS near, ${far} AS far, ${column('a', `${end}_kind`)} AS kind,
      NULL AS via, ${tie} AS tie
    FROM ${origins} ${name(edge)} a
    WHERE ${column('a', `${start}_id`)} = ${near} AND ${far} <> ${near} AND ${also}`;
}
