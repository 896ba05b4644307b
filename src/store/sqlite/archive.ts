import { gunzipSync, gzipSync } from 'node:zlib';
import type { Archive, ArchivedDocument } from '../archive.ts';
import { Database, type Row } from './database.ts';
import { sql } from './sql.ts';

const TABLES = `
  CREATE TABLE IF NOT EXISTS document (hash TEXT PRIMARY KEY, name TEXT NOT NULL,
    bytes BLOB NOT NULL, receivedAt TEXT NOT NULL, published TEXT, code TEXT, message TEXT) STRICT;
`;

/** Opens the archive of documents. @throws AppError `store.unavailable` */
export function openSqliteArchive({ path }: { readonly path: string }): Archive {
  const database = new Database(path);
  database.script(TABLES);
  return new SqliteArchive(database);
}

class SqliteArchive implements Archive {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async put(document: ArchivedDocument): Promise<'new' | 'known'> {
    const known = this.#database.get(sql`SELECT 1 FROM document WHERE hash = ${document.hash}`);
    const { hash, name, receivedAt, published, failure } = document;
    const bytes = gzipSync(document.bytes);
    this.#database.run(
      sql`INSERT INTO document (hash, name, bytes, receivedAt, published, code, message)
          VALUES (${hash}, ${name}, ${bytes}, ${receivedAt}, ${published},
            ${failure?.code ?? null}, ${failure?.message ?? null})
          ON CONFLICT (hash) DO UPDATE SET published = excluded.published, code = excluded.code,
            message = excluded.message`,
    );
    return known ? 'known' : 'new';
  }

  async get(hash: string): Promise<ArchivedDocument | null> {
    const row = this.#database.get(sql`SELECT * FROM document WHERE hash = ${hash}`);
    return row ? documentOf(row) : null;
  }

  /** One by one, so that documents may be put meanwhile. */
  async *all(): AsyncIterable<ArchivedDocument> {
    let last = '';
    for (;;) {
      const row = this.#database.get(
        sql`SELECT * FROM document WHERE hash > ${last} ORDER BY hash LIMIT 1`,
      );
      if (!row) return;
      last = String(row['hash']);
      yield documentOf(row);
    }
  }

  async count(): Promise<{ readonly read: number; readonly failed: number }> {
    const row = this.#database.get(
      sql`SELECT count(*) - count(code) AS read, count(code) AS failed FROM document`,
    );
    return { read: Number(row?.['read']), failed: Number(row?.['failed']) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#database[Symbol.dispose]();
  }
}

function documentOf(row: Row): ArchivedDocument {
  const { hash, name, bytes, receivedAt, published, code, message } = row;
  return {
    hash: String(hash),
    name: String(name),
    bytes: gunzipSync(bytes as Uint8Array),
    receivedAt: String(receivedAt),
    published: published === null || published === undefined ? null : String(published),
    failure: code ? { code: String(code), message: String(message) } : null,
  };
}
