import { gunzipSync, gzipSync } from 'node:zlib';
import neo4j from 'neo4j-driver';
import type { Archive, ArchivedDocument, Receipt, WhichReceipts } from '../archive.ts';
import type { Judgement } from '../judgement.ts';
import { Connection, type Row } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';
import { holdLocks } from './locks.ts';
import type { Neo4jOptions } from './options.ts';
import { makeArchiveSchema } from './schema.ts';

const DOCUMENT = name(OWN.document);
const JUDGEMENT = name(OWN.judgement);

/** Opens the archive of documents and judgements, beside the graph in one database. @throws AppError `store.*` */
export async function openNeo4jArchive(options: Neo4jOptions): Promise<Archive> {
  const connection = new Connection(options);
  try {
    await connection.verify();
    await makeArchiveSchema(connection);
  } catch (error) {
    await connection[Symbol.asyncDispose]();
    throw error;
  }
  return new Neo4jArchive(connection);
}

class Neo4jArchive implements Archive {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async put(document: ArchivedDocument): Promise<'new' | 'known' | 'withdrawn'> {
    const { hash, published, failure, withdrawnAt } = document;
    const first = {
      name: document.name,
      receivedAt: document.receivedAt,
      bytes: new Int8Array(gzipSync(document.bytes)),
    };
    const outcome = {
      published,
      code: failure?.code ?? null,
      message: failure?.message ?? null,
    };
    const [row] = await this.#connection.write((run) =>
      run(
        cypher`MERGE (d:${DOCUMENT} {hash: ${hash}}) ON CREATE SET d += ${first}
          WITH d, d.isKnown AS isKnown SET d += ${{ ...outcome, isKnown: true }},
            d.withdrawnAt = coalesce(${withdrawnAt}, d.withdrawnAt)
          RETURN isKnown, d.withdrawnAt AS withdrawnAt`,
      ),
    );
    if (typeof row?.['withdrawnAt'] === 'string') return 'withdrawn';
    return row?.['isKnown'] ? 'known' : 'new';
  }

  async get(hash: string): Promise<ArchivedDocument | null> {
    const [row] = await this.#connection.read(
      cypher`MATCH (d:${DOCUMENT} {hash: ${hash}}) RETURN properties(d) AS document`,
    );
    return row ? documentOf(row) : null;
  }

  /** One by one, so that documents may be put meanwhile. */
  async *all(): AsyncIterable<ArchivedDocument> {
    let last = '';
    for (;;) {
      const [row] = await this.#connection.read(
        cypher`MATCH (d:${DOCUMENT}) WHERE d.hash > ${last}
          RETURN properties(d) AS document ORDER BY d.hash LIMIT 1`,
      );
      if (!row) return;
      const document = documentOf(row);
      last = document.hash;
      yield document;
    }
  }

  async receipts(which: WhichReceipts): Promise<readonly Receipt[]> {
    const wanted =
      'hashes' in which
        ? cypher`d.hash IN ${which.hashes}`
        : cypher`d.receivedAt >= ${which.since} OR d.withdrawnAt >= ${which.since}`;
    const limit = 'limit' in which ? which.limit : which.hashes.length;
    const rows = await this.#connection.read(
      cypher`MATCH (d:${DOCUMENT}) WHERE ${wanted}
        RETURN d {.hash, .name, .receivedAt, .published, .code, .message, .withdrawnAt} AS document
        ORDER BY d.receivedAt, d.hash LIMIT toInteger(${limit})`,
    );
    return rows.map((row) => receiptOf(row['document'] as Properties));
  }

  async markWithdrawn(hash: string, at: string | null): Promise<boolean> {
    const [row] = await this.#connection.write((run) =>
      run(
        cypher`MATCH (d:${DOCUMENT} {hash: ${hash}}) SET d.withdrawnAt = ${at} RETURN d.hash AS hash`,
      ),
    );
    return row !== undefined;
  }

  /** The lock makes the places of several writers follow each other. */
  async judge(judgement: Judgement): Promise<'new' | 'known'> {
    const { id } = judgement;
    return this.#connection.write(async (run) => {
      await holdLocks(run, ['judgements']);
      const known = await run(cypher`MATCH (j:${JUDGEMENT} {id: ${id}}) RETURN j.id AS id`);
      if (known.length > 0) return 'known';
      await run(
        cypher`OPTIONAL MATCH (j:${JUDGEMENT}) WITH coalesce(max(j.place), 0) + 1 AS place
          CREATE (:${JUDGEMENT} {id: ${id}, place: place, judgement: ${JSON.stringify(judgement)}})`,
      );
      return 'new';
    });
  }

  /** One by one, so that others may be added meanwhile. */
  async *judgements(): AsyncIterable<Judgement> {
    let last = 0;
    for (;;) {
      const [row] = await this.#connection.read(
        cypher`MATCH (j:${JUDGEMENT}) WHERE j.place > ${neo4j.int(last)}
          RETURN j.place AS place, j.judgement AS judgement ORDER BY j.place LIMIT 1`,
      );
      if (!row) return;
      last = Number(row['place']);
      yield JSON.parse(String(row['judgement'])) as Judgement;
    }
  }

  async count(): Promise<{ readonly read: number; readonly failed: number }> {
    const [row] = await this.#connection.read(
      cypher`MATCH (d:${DOCUMENT}) RETURN count(*) - count(d.code) AS read, count(d.code) AS failed`,
    );
    return { read: Number(row?.['read']), failed: Number(row?.['failed']) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#connection[Symbol.asyncDispose]();
  }
}

type Properties = Readonly<Record<string, unknown>>;

function documentOf(row: Row): ArchivedDocument {
  const document = row['document'] as Properties;
  const bytes = gunzipSync(Uint8Array.from(document['bytes'] as Int8Array));
  return { ...receiptOf(document), bytes };
}

function receiptOf(document: Properties): Receipt {
  const { code } = document;
  return {
    hash: String(document['hash']),
    name: String(document['name']),
    receivedAt: String(document['receivedAt']),
    published: textOf(document['published']),
    withdrawnAt: textOf(document['withdrawnAt']),
    failure: code ? { code: String(code), message: String(document['message']) } : null,
  };
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
