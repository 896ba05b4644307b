import neo4j from 'neo4j-driver';
import type { GraphModel, Relation } from '../../model/graph-model.ts';
import type { Links, Neighbour, Pair } from '../links.ts';
import type { FoundTie, NodeRef, Tie } from '../path-query.ts';
import type { Readings } from './connection.ts';
import { type Cypher, cypher, join, name, word } from './cypher.ts';
import { hopBetween } from './pattern.ts';
import { compileWhere } from './where.ts';

/** Ties as Cypher: from a node `n0` to another, `n2`, which is told as `far` and `kind`, by `via` and `tie`. */
export class Neo4jLinks implements Links {
  readonly #connection: Readings;
  readonly #model: GraphModel;

  constructor(connection: Readings, model: GraphModel) {
    this.#connection = connection;
    this.#model = model;
  }

  async neighbours(of: readonly NodeRef[], ties: readonly Tie[], most: number) {
    const ways = [...Map.groupBy(of, ({ kind }) => kind)].flatMap(([kind, nodes]) => {
      const start = cypher`MATCH (n0:${name(kind)}) WHERE n0.id IN ${nodes.map(({ id }) => id)}`;
      const end = cypher`RETURN DISTINCT n0.id AS near, n2.id AS far, head(labels(n2)) AS kind`;
      return this.#ways(ties, kind, null).map(({ way }) => cypher`${start} ${way} ${end}`);
    });
    if (ways.length === 0) return [];
    const rows = await this.#connection.read(
      cypher`CALL () { ${join(ways, ' UNION ')} } RETURN near, far, kind LIMIT ${neo4j.int(most + 1)}`,
    );
    return rows.map((row): Neighbour => {
      return {
        near: String(row['near']),
        far: { kind: String(row['kind']), id: String(row['far']) },
      };
    });
  }

  async spread(of: readonly NodeRef[], ties: readonly Tie[]) {
    const degrees = ties.flatMap(({ ends: [a, b] }) => {
      if (!b) return [cypher`COUNT { (n0)-[:${name(a.edge)}]-() }`];
      return [...new Set([a, b])].map(({ edge, direction }) =>
        direction === 'OUT'
          ? cypher`COUNT { (n0)<-[:${name(edge)}]-() }`
          : cypher`COUNT { (n0)-[:${name(edge)}]->() }`,
      );
    });
    const nodes = [...Map.groupBy(of, ({ kind }) => kind)].map(([kind, some]) => {
      const ids = some.map(({ id }) => id);
      return cypher`MATCH (n0:${name(kind)}) WHERE n0.id IN ${ids} RETURN n0`;
    });
    if (nodes.length === 0 || degrees.length === 0) return 0;
    const [row] = await this.#connection.read(
      cypher`CALL () { ${join(nodes, ' UNION ALL ')} } RETURN sum(${join(degrees, ' + ')}) AS n`,
    );
    return Number(row?.['n'] ?? 0);
  }

  async tiesOf(pairs: readonly Pair[], ties: readonly Tie[], most: number) {
    const found = new Map<Pair, readonly FoundTie[]>();
    const kindsOf = ({ from, to }: Pair) => JSON.stringify([from.kind, to.kind]);
    for (const group of Map.groupBy(pairs, kindsOf).values()) {
      const read = await this.#tiesOfKinds(group, ties, most);
      for (const [i, pair] of group.entries()) found.set(pair, read[i] ?? []);
    }
    return pairs.map((pair) => found.get(pair) ?? []);
  }

  /** Of pairs that are of the same kinds: each end is then found by an index. */
  async #tiesOfKinds(pairs: readonly Pair[], ties: readonly Tie[], most: number) {
    const [first] = pairs;
    const ways = first ? this.#ways(ties, first.from.kind, first.to.kind) : [];
    if (!first || ways.length === 0) return [];
    const told = ways.map(({ way, tie, hasVia }) => {
      const via = hasVia ? cypher`n1.id` : cypher`null`;
      return cypher`${way} RETURN DISTINCT ${word(String(tie))} AS tie, ${via} AS via`;
    });
    const ids = pairs.map(({ from, to }, at) => [neo4j.int(at), from.id, to.id]);
    const each = join(told, ' UNION ');
    const ends = first.from.kind === first.to.kind ? FEWER_FIRST : word('');
    const rows = await this.#connection.read(
      cypher`UNWIND ${ids} AS pair
        MATCH (n0:${name(first.from.kind)}) WHERE n0.id = pair[1]
        MATCH (n2:${name(first.to.kind)}) WHERE n2.id = pair[2]
        ${ends}
        CALL (n0, n2) { CALL (n0, n2) { ${each} }
          RETURN tie, via ORDER BY tie, via LIMIT ${neo4j.int(most)} }
        RETURN pair[0] AS at, tie, via ORDER BY at, tie, via`,
    );
    const byPair = Map.groupBy(rows, (row) => Number(row['at']));
    return pairs.map((_, at) =>
      (byPair.get(at) ?? []).flatMap((row): FoundTie[] => {
        const tie = ties[Number(row['tie'])];
        if (!tie) return [];
        const via = tie.via && { kind: tie.via.kind, id: String(row['via']) };
        return [{ name: tie.name, via }];
      }),
    );
  }

  /** The ways that a node of a kind can go, to one of a kind where that is said. */
  #ways(ties: readonly Tie[], kind: string, to: string | null) {
    return ties.flatMap((tie, i) => {
      const [a, b] = tie.ends;
      const ways = b ? this.#across(tie, a, b, kind, to) : this.#along(a, kind, to);
      return ways.map((way) => ({ way, tie: i, hasVia: tie.via !== null }));
    });
  }

  #across({ via }: Tie, a: Relation, b: Relation, kind: string, to: string | null): Cypher[] {
    const orders = a === b ? [[a, b] as const] : [[a, b] as const, [b, a] as const];
    return orders
      .filter(([first, second]) => leads(first, kind) && (to === null || leads(second, to)))
      .map(([first, second]) => {
        const where = compileWhere(this.#model, [via?.kind ?? ''], 1, via?.where ?? null);
        const bound = to === null ? word('n0, n1') : word('n0, n1, n2');
        return cypher`MATCH ${hopBetween(first, 1, 0)} WHERE n1:${name(via?.kind ?? '')} AND ${where}
          WITH ${bound} MATCH ${hopBetween(second, 1, 2)} WHERE n2 <> n0`;
      });
  }

  /** Forth and back; the relation's own kind is at its near end. */
  #along(relation: Relation, kind: string, to: string | null): Cypher[] {
    const edge = this.#model.edges.get(relation.edge);
    const [out, into] = [edge?.sources ?? [], edge?.targets ?? []];
    const type = name(relation.edge);
    const ways: Cypher[] = [];
    const isOut = out.includes(kind) && (to === null || into.includes(to));
    const isIn = into.includes(kind) && (to === null || out.includes(to));
    if (isOut) ways.push(cypher`MATCH (n0)-[:${type}]->(n2) WHERE n2 <> n0`);
    if (isIn) ways.push(cypher`MATCH (n0)<-[:${type}]-(n2) WHERE n2 <> n0`);
    return ways;
  }
}

/** A tie goes both ways: what has fewer edges is where to begin. A WITH keeps the planner to it. */
const FEWER_FIRST = cypher`WITH pair, CASE WHEN COUNT { (n0)--() } <= COUNT { (n2)--() } THEN [n0, n2] ELSE [n2, n0] END AS ends
        WITH pair, ends[0] AS n0, ends[1] AS n2`;

function leads({ targetKinds }: Relation, kind: string): boolean {
  return targetKinds.includes(kind);
}
