import { gunzipSync, gzipSync } from 'node:zlib';
import type { Archive, ArchivedDocument } from '../archive.ts';
import { Connection, type Row } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';
import type { Neo4jOptions } from './options.ts';
import { makeArchiveSchema } from './schema.ts';

const DOCUMENT = name(OWN.document);

/** Opens the archive of documents, beside the graph in one database. @throws AppError `store.*` */
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

  async put(document: ArchivedDocument): Promise<'new' | 'known'> {
    const { hash, published, failure } = document;
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
          WITH d, d.isKnown AS isKnown SET d += ${{ ...outcome, isKnown: true }} RETURN isKnown`,
      ),
    );
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

function documentOf(row: Row): ArchivedDocument {
  const document = row['document'] as Record<string, unknown>;
  const { code, message, published } = document;
  return {
    hash: String(document['hash']),
    name: String(document['name']),
    bytes: gunzipSync(Uint8Array.from(document['bytes'] as Int8Array)),
    receivedAt: String(document['receivedAt']),
    published: published === undefined ? null : String(published),
    failure: code === undefined ? null : { code: String(code), message: String(message) },
  };
}
