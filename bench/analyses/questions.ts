import { strict as assert } from 'node:assert';
import type { Where } from '../../src/store/selection.ts';
import type { Database } from '../../src/store/sqlite/database.ts';
import { type Sql, sql } from '../../src/store/sqlite/sql.ts';
import { world } from '../generate/graph.ts';

/** A question to the API, and how a hand that knows the tables answers it. */
export interface Question {
  readonly name: string;
  readonly query: string;
  /** What the API's answer says, in the form that the tables give. */
  answer(data: never): unknown;
  plain(tables: Database): unknown;
}

interface Region {
  readonly id: string;
  readonly name: string;
}

const SIGNED = sql`t.status = 'SIGNED'`;
export const signed: Where = { op: 'compare', property: 'status', test: 'eq', value: 'SIGNED' };

/** Pairs of regions that are parties to one agreement: `a`, `b` and the agreement `t`. */
export function pairsOf(which: Sql): Sql {
  return sql`SELECT p.from_id AS a, q.from_id AS b, count(*) AS ties,
      min(t.signedOn) AS since, max(t.signedOn) AS latest
    FROM Agreement t CROSS JOIN PARTY_TO p ON p.to_id = t.id AND p.from_kind = 'Region'
      CROSS JOIN PARTY_TO q ON q.to_id = t.id AND q.from_kind = 'Region' AND q.from_id > p.from_id
    WHERE ${which} GROUP BY p.from_id, q.from_id`;
}

interface Pairs {
  readonly regionPairs: {
    readonly totalCount: number;
    readonly pairs: readonly {
      readonly a: Region;
      readonly b: Region;
      readonly strongTies: number;
      readonly since: string;
      readonly latest: string;
    }[];
  };
}

const pairs: Question = {
  name: 'region pairs',
  query: `{ regionPairs(first: 100) { totalCount
    pairs { a { name } b { name } strongTies since latest } } }`,
  answer: ({ regionPairs: { totalCount, pairs } }: Pairs) =>
    pairs.map(({ a, b, strongTies, since, latest }) => {
      return { a: a.name, b: b.name, ties: strongTies, since, latest, total: totalCount };
    }),
  plain: (tables) =>
    tables.all(sql`SELECT a.name AS a, b.name AS b, ties, since, latest, total FROM (
        SELECT *, count(*) OVER () AS total FROM (${pairsOf(SIGNED)})
        ORDER BY ties DESC, latest DESC, a, b LIMIT 100) one
      JOIN Region a ON a.id = one.a JOIN Region b ON b.id = one.b
      ORDER BY ties DESC, latest DESC, one.a, one.b`),
};

interface Matrix {
  readonly coverageMatrix: {
    readonly rows: readonly {
      readonly region: Region;
      readonly coverage: { readonly agreements: number };
      readonly cells: readonly {
        readonly area: { readonly code: string };
        readonly count: number;
      }[];
    }[];
  };
}

const matrix: Question = {
  name: 'coverage matrix',
  query: `{ coverageMatrix(first: 50) { rows { region { name }
    coverage { agreements stated notStated notExtracted }
    cells { area { code } count } } } }`,
  answer: ({ coverageMatrix: { rows } }: Matrix) =>
    rows.map(({ region, coverage, cells }) => {
      const counted = cells.map(({ area, count }) => [area.code, count]);
      return { name: region.name, ...coverage, cells: counted };
    }),
  plain: (tables) => {
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
};

interface Net {
  readonly network: {
    readonly nodeCount: number;
    readonly edgeCount: number;
    readonly nodes: readonly {
      readonly region: Region;
      readonly degree: number;
      readonly weightedDegree: number;
    }[];
  };
}

const network: Question = {
  name: 'network of a year',
  query: `{ network(from: "2012", asOf: "2012", first: 50) { nodeCount edgeCount
    nodes { region { name } degree weightedDegree } } }`,
  answer: ({ network: { nodeCount, edgeCount, nodes } }: Net) =>
    nodes.map(({ region, degree, weightedDegree }) => {
      return { name: region.name, degree, weightedDegree, nodeCount, edgeCount };
    }),
  plain: (tables) =>
    tables.all(sql`WITH pair AS MATERIALIZED (
        ${pairsOf(sql`${SIGNED} AND t.signedOn >= '2012-01-01' AND t.signedOn <= '2012-12-31'`)})
      SELECT r.name, degree, weightedDegree, nodeCount, (SELECT count(*) FROM pair) AS edgeCount
      FROM (SELECT id, count(*) AS degree, sum(ties) AS weightedDegree, count(*) OVER () AS nodeCount
        FROM (SELECT a AS id, ties FROM pair UNION ALL SELECT b, ties FROM pair) GROUP BY id) one
      JOIN Region r ON r.id = one.id
      ORDER BY degree DESC, weightedDegree DESC, r.id LIMIT 50`),
};

const central: Question = {
  ...network,
  name: 'the same, with betweenness and communities',
  query: network.query.replace('degree ', 'degree betweenness community '),
};

const ZONE = world.regions[400]?.id ?? '';

interface Gaps {
  readonly gaps: {
    readonly peers: { readonly count: number };
    readonly gaps: readonly {
      readonly area: { readonly code: string };
      readonly peerCount: number;
      readonly precedents: readonly { readonly id: string }[];
    }[];
  };
}

const gaps: Question = {
  name: 'gaps',
  query: `{ gaps(region: "${ZONE}", peerShare: 0.2) { peers { count }
    gaps { area { code } peerCount precedents { id } } } }`,
  answer: ({ gaps: { peers, gaps } }: Gaps) =>
    gaps.map(({ area, peerCount, precedents }) => {
      return {
        code: area.code,
        peerCount,
        peers: peers.count,
        precedents: precedents.map(({ id }) => id),
      };
    }),
  plain: (tables) => {
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
};

const [FROM, TO] = [world.regions[2500]?.id ?? '', world.regions[2900]?.id ?? ''];

interface Paths {
  readonly path: { readonly paths: readonly { readonly length: number }[] };
}

const path: Question = {
  name: 'length of the shortest path',
  query: `{ path(from: "${FROM}", to: "${TO}") { paths { length } } }`,
  answer: ({ path: { paths } }: Paths) => paths.map(({ length }) => ({ length })),
  plain: (tables) =>
    tables.all(sql`WITH RECURSIVE reached(id, length) AS (SELECT ${FROM}, 0 UNION
        SELECT q.from_id, length + 1 FROM reached
          CROSS JOIN PARTY_TO p ON p.from_id = reached.id AND p.to_kind = 'Agreement'
          CROSS JOIN Agreement t ON t.id = p.to_id AND ${SIGNED}
          CROSS JOIN PARTY_TO q ON q.to_id = t.id
        WHERE length < 4)
      SELECT length FROM reached WHERE id = ${TO} LIMIT 1`),
};

interface Grouped {
  readonly agreements: {
    readonly groups: {
      readonly nodes: readonly {
        readonly keys: readonly { readonly value: string }[];
        readonly count: number;
      }[];
    };
  };
}

const groups: Question = {
  name: 'groups by area and year',
  query: `{ agreements { groups(by: [{ areas: { code: true } }, { signedOn: YEAR }], first: 200) {
    nodes { keys { value } count } } } }`,
  answer: ({ agreements: { groups } }: Grouped) =>
    groups.nodes.map(({ keys: [code, year], count }) => {
      return { code: code?.value, year: year?.value, n: count };
    }),
  plain: (tables) =>
    tables.all(sql`SELECT a.code, substr(t.signedOn, 1, 4) AS year, count(*) AS n
      FROM Agreement t CROSS JOIN COVERS c ON c.from_id = t.id
      CROSS JOIN CooperationArea a ON a.id = c.to_id
      GROUP BY 1, 2 ORDER BY n DESC, 1, 2 LIMIT 200`),
};

export const questions: readonly Question[] = [pairs, matrix, network, central, gaps, path, groups];

/** Both say the same, and something. */
export function compare({ name, answer, plain }: Question, data: unknown, tables: Database): void {
  const expected = JSON.parse(JSON.stringify(plain(tables))) as readonly unknown[];
  assert.deepEqual(answer(data as never), expected, name);
  assert.ok(expected.length > 0, `${name} has no answer`);
}
