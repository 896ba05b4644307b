import type { Database } from '../../src/store/sqlite/database.ts';
import { type Sql, sql } from '../../src/store/sqlite/sql.ts';
import { mostCentral, type Tied } from './central.ts';
import { FROM, type Hands, TO, ZONE } from './questions.ts';

const SIGNED = sql`t.status = 'SIGNED'`;
const IN_2012 = sql`${SIGNED} AND t.signedOn >= '2012-01-01' AND t.signedOn <= '2012-12-31'`;

/** Pairs of regions that are parties to one agreement: `a`, `b` and the agreement `t`. */
function pairsOf(which: Sql): Sql {
  return sql`SELECT p.from_id AS a, q.from_id AS b, count(*) AS ties,
      min(t.signedOn) AS since, max(t.signedOn) AS latest
    FROM Agreement t CROSS JOIN PARTY_TO p ON p.to_id = t.id AND p.from_kind = 'Region'
      CROSS JOIN PARTY_TO q ON q.to_id = t.id AND q.from_kind = 'Region' AND q.from_id > p.from_id
    WHERE ${which} GROUP BY p.from_id, q.from_id`;
}

/** All pairs, as the analyses read them. */
export function allPairs(tables: Database): unknown[] {
  return tables.all(sql`${pairsOf(SIGNED)} ORDER BY 1, 2`);
}

export const bySql: Hands<Database> = {
  pairs: (tables) =>
    tables.all(sql`SELECT a.name AS a, b.name AS b, ties, since, latest, total FROM (
        SELECT *, count(*) OVER () AS total FROM (${pairsOf(SIGNED)})
        ORDER BY ties DESC, latest DESC, a, b LIMIT 100) one
      JOIN Region a ON a.id = one.a JOIN Region b ON b.id = one.b
      ORDER BY ties DESC, latest DESC, one.a, one.b`),
  matrix: (tables) => {
    const rows =
      tables.all(sql`SELECT r.id, r.name, count(*) AS agreements, total(stated) AS stated,
        total(NOT stated AND known) AS notStated, total(NOT stated AND NOT known) AS notExtracted
      FROM (SELECT t.id, EXISTS (SELECT 1 FROM COVERS c WHERE c.from_id = t.id) AS stated,
          EXISTS (SELECT 1 FROM HAS_CLAUSE h WHERE h.from_id = t.id) AS known
        FROM Agreement t WHERE ${SIGNED}) one
      CROSS JOIN PARTY_TO p ON p.to_id = one.id AND p.from_kind = 'Region'
      CROSS JOIN Region r ON r.id = p.from_id
      GROUP BY r.id ORDER BY agreements DESC, r.id LIMIT 50`);
    const ids = JSON.stringify(rows.map(({ id }) => id));
    const cells = tables.all(sql`SELECT p.from_id AS id, a.code, count(*) AS n
      FROM json_each(${ids}) j CROSS JOIN PARTY_TO p ON p.from_id = j.value AND p.to_kind = 'Agreement'
      CROSS JOIN Agreement t ON t.id = p.to_id
      CROSS JOIN COVERS c ON c.from_id = t.id CROSS JOIN CooperationArea a ON a.id = c.to_id
      WHERE ${SIGNED} GROUP BY p.from_id, a.code ORDER BY a.code`);
    const byRow = Map.groupBy(cells, ({ id }) => id);
    return rows.map(({ id, ...row }) => {
      return { ...row, cells: (byRow.get(id ?? null) ?? []).map(({ code, n }) => [code, n]) };
    });
  },
  network: (tables) =>
    tables.all(sql`WITH pair AS MATERIALIZED (
        ${pairsOf(IN_2012)})
      SELECT r.name, degree, weightedDegree, nodeCount, (SELECT count(*) FROM pair) AS edgeCount
      FROM (SELECT id, count(*) AS degree, sum(ties) AS weightedDegree, count(*) OVER () AS nodeCount
        FROM (SELECT a AS id, ties FROM pair UNION ALL SELECT b, ties FROM pair) GROUP BY id) one
      JOIN Region r ON r.id = one.id
      ORDER BY degree DESC, weightedDegree DESC, r.id LIMIT 50`),
  central: (tables) => {
    const rows =
      tables.all(sql`SELECT one.*, a.name AS aName, b.name AS bName FROM (${pairsOf(IN_2012)}) one
      JOIN Region a ON a.id = one.a JOIN Region b ON b.id = one.b ORDER BY one.a, one.b`);
    return mostCentral(rows as unknown as Tied[], 50);
  },
  gaps: (tables) => {
    const peer = sql`r.kind = (SELECT kind FROM Region WHERE id = ${ZONE}) AND r.id <> ${ZONE}`;
    const ofPeers = sql`Region r CROSS JOIN PARTY_TO p ON p.from_id = r.id AND p.to_kind = 'Agreement'
      CROSS JOIN Agreement t ON t.id = p.to_id`;
    const wide = tables.all(sql`SELECT * FROM (
        SELECT a.id, a.code, count(DISTINCT r.id) AS peerCount,
          (SELECT count(DISTINCT r.id) FROM ${ofPeers} WHERE ${peer} AND ${SIGNED}) AS peers
        FROM ${ofPeers} CROSS JOIN COVERS c ON c.from_id = t.id CROSS JOIN CooperationArea a ON a.id = c.to_id
        WHERE ${peer} AND ${SIGNED} AND a.id NOT IN (
          SELECT c.to_id FROM PARTY_TO p CROSS JOIN Agreement t ON t.id = p.to_id
            CROSS JOIN COVERS c ON c.from_id = t.id WHERE p.from_id = ${ZONE} AND ${SIGNED})
        GROUP BY a.id) WHERE peerCount >= 0.2 * peers ORDER BY peerCount DESC, code`);
    return wide.map(({ id, ...row }) => {
      const clauses = tables.all(sql`SELECT c.from_id AS id FROM COVERS c
        CROSS JOIN HAS_CLAUSE h ON h.to_id = c.from_id CROSS JOIN Agreement t ON t.id = h.from_id
        WHERE c.to_id = ${String(id)} AND c.from_kind = 'Clause' AND ${SIGNED} AND EXISTS (
          SELECT 1 FROM PARTY_TO p CROSS JOIN Region r ON r.id = p.from_id WHERE p.to_id = t.id AND ${peer})
        ORDER BY t.signedOn DESC, c.from_id LIMIT 5`);
      return { ...row, precedents: clauses.map((clause) => clause['id']) };
    });
  },
  path: (tables) =>
    tables.all(sql`WITH RECURSIVE reached(id, length) AS (SELECT ${FROM}, 0 UNION
        SELECT q.from_id, length + 1 FROM reached
          CROSS JOIN PARTY_TO p ON p.from_id = reached.id AND p.to_kind = 'Agreement'
          CROSS JOIN Agreement t ON t.id = p.to_id AND ${SIGNED}
          CROSS JOIN PARTY_TO q ON q.to_id = t.id
        WHERE length < 4)
      SELECT length FROM reached WHERE id = ${TO} LIMIT 1`),
  groups: (tables) =>
    tables.all(sql`SELECT a.code, substr(t.signedOn, 1, 4) AS year, count(*) AS n
      FROM Agreement t CROSS JOIN COVERS c ON c.from_id = t.id
      CROSS JOIN CooperationArea a ON a.id = c.to_id
      GROUP BY 1, 2 ORDER BY n DESC, 1, 2 LIMIT 200`),
};
