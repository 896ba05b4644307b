import { mostCentral, type Tied } from './central.ts';
import { FROM, type Hands, TO, ZONE } from './questions.ts';

type Row = Readonly<Record<string, unknown>>;

/** Runs a statement, as the driver's own `executeQuery` does. */
export type RunCypher = (statement: string, parameters?: object) => Promise<Row[]>;

const IN_2012 = "t.signedOn >= '2012-01-01' AND t.signedOn <= '2012-12-31'";

/** Binds `a`, `b`, `ties`, `since` and `latest`. */
const pairsOf = (which: string) => `
  MATCH (a:Region)-[:PARTY_TO]->(t:Agreement {status: 'SIGNED'})<-[:PARTY_TO]-(b:Region)
  WHERE a.id < b.id AND ${which}
  WITH a, b, count(*) AS ties, min(t.signedOn) AS since, max(t.signedOn) AS latest`;

/** All pairs, as the analyses read them. */
export function allPairs(run: RunCypher): Promise<Row[]> {
  return run(`${pairsOf('true')}
    RETURN a.id AS a, b.id AS b, ties, since, latest ORDER BY a, b`);
}

const PEERS = `MATCH (zone:Region {id: $zone}) MATCH (r:Region {kind: zone.kind}) WHERE r <> zone`;

export const byCypher: Hands<RunCypher> = {
  pairs: (run) =>
    run(`${pairsOf('true')}
      ORDER BY ties DESC, latest DESC, a.id, b.id
      WITH collect([a, b, ties, since, latest]) AS rows UNWIND rows[..100] AS row
      RETURN row[0].name AS a, row[1].name AS b, row[2] AS ties, row[3] AS since, row[4] AS latest,
        size(rows) AS total`),

  matrix: async (run) => {
    const rows = await run(`MATCH (t:Agreement {status: 'SIGNED'})
      WITH t, EXISTS { (t)-[:COVERS]->() } AS stated, EXISTS { (t)-[:HAS_CLAUSE]->() } AS known
      MATCH (t)<-[:PARTY_TO]-(r:Region)
      WITH r, count(*) AS agreements, count(CASE WHEN stated THEN 1 END) AS stated,
        count(CASE WHEN NOT stated AND known THEN 1 END) AS notStated,
        count(CASE WHEN NOT stated AND NOT known THEN 1 END) AS notExtracted
      ORDER BY agreements DESC, r.id LIMIT 50
      RETURN r.id AS id, r.name AS name, agreements, stated, notStated, notExtracted`);
    const cells = await run(
      `MATCH (r:Region)-[:PARTY_TO]->(t:Agreement {status: 'SIGNED'})-[:COVERS]->(a:CooperationArea)
        WHERE r.id IN $ids RETURN r.id AS id, a.code AS code, count(*) AS n ORDER BY code`,
      { ids: rows.map(({ id }) => id) },
    );
    const byRow = Map.groupBy(cells, ({ id }) => id);
    return rows.map(({ id, ...row }) => {
      return { ...row, cells: (byRow.get(id) ?? []).map(({ code, n }) => [code, n]) };
    });
  },

  network: (run) =>
    run(`${pairsOf(IN_2012)}
      WITH collect([a, b, ties]) AS pairs
      UNWIND pairs AS pair UNWIND pair[..2] AS r
      WITH size(pairs) AS edgeCount, r, count(*) AS degree, sum(pair[2]) AS weightedDegree
      ORDER BY degree DESC, weightedDegree DESC, r.id
      WITH edgeCount, collect([r, degree, weightedDegree]) AS nodes UNWIND nodes[..50] AS node
      RETURN node[0].name AS name, node[1] AS degree, node[2] AS weightedDegree,
        size(nodes) AS nodeCount, edgeCount`),

  central: async (run) => {
    const rows = await run(`${pairsOf(IN_2012)}
      RETURN a.id AS a, a.name AS aName, b.id AS b, b.name AS bName, ties ORDER BY a, b`);
    return mostCentral(rows as unknown as Tied[], 50);
  },

  gaps: async (run) => {
    const [peers] = await run(
      `${PEERS} AND EXISTS { (r)-[:PARTY_TO]->(:Agreement {status: 'SIGNED'}) }
        RETURN count(r) AS count`,
      { zone: ZONE },
    );
    const wide = await run(
      `${PEERS}
        MATCH (r)-[:PARTY_TO]->(:Agreement {status: 'SIGNED'})-[:COVERS]->(a:CooperationArea)
        WITH zone, a, count(DISTINCT r) AS peerCount
        WHERE peerCount >= 0.2 * $peers AND NOT EXISTS {
          (zone)-[:PARTY_TO]->(:Agreement {status: 'SIGNED'})-[:COVERS]->(a) }
        RETURN a.id AS id, a.code AS code, peerCount ORDER BY peerCount DESC, code`,
      { zone: ZONE, peers: peers?.['count'] },
    );
    const precedents = await run(
      `MATCH (zone:Region {id: $zone}) MATCH (a:CooperationArea) WHERE a.id IN $areas
        CALL (zone, a) {
          MATCH (a)<-[:COVERS]-(c:Clause)<-[:HAS_CLAUSE]-(t:Agreement {status: 'SIGNED'})
          WHERE EXISTS { (t)<-[:PARTY_TO]-(r:Region {kind: zone.kind}) WHERE r <> zone }
          WITH c, t ORDER BY t.signedOn IS NULL, t.signedOn DESC, c.id LIMIT 5
          RETURN collect(c.id) AS clauses }
        RETURN a.id AS id, clauses`,
      { zone: ZONE, areas: wide.map(({ id }) => id) },
    );
    const byArea = new Map(precedents.map(({ id, clauses }) => [id, clauses]));
    return wide.map(({ id, code, peerCount }) => {
      return { code, peerCount, peers: peers?.['count'], precedents: byArea.get(id) };
    });
  },

  path: (run) =>
    run(
      `MATCH (a:Region {id: $from}), (b:Region {id: $to})
        MATCH way = shortestPath((a)-[:PARTY_TO*..8]-(b))
        WHERE all(n IN nodes(way) WHERE n:Region OR n:Institution OR n.status = 'SIGNED')
        RETURN length(way) / 2 AS length`,
      { from: FROM, to: TO },
    ),

  groups: (run) =>
    run(`MATCH (t:Agreement)-[:COVERS]->(a:CooperationArea)
      RETURN a.code AS code, left(t.signedOn, 4) AS year, count(*) AS n
      ORDER BY n DESC, code, year LIMIT 200`),
};
