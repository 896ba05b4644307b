import { gunzipSync, gzipSync } from 'node:zlib';
import type { Archive, ArchivedDocument, Receipt, WhichReceipts } from '../archive.ts';
import type { Judgement } from '../judgement.ts';
import { Database, type Row } from './database.ts';
import { listOf, sql } from './sql.ts';

const TABLES = `
  CREATE TABLE IF NOT EXISTS document (hash TEXT PRIMARY KEY, name TEXT NOT NULL,
    bytes BLOB NOT NULL, receivedAt TEXT NOT NULL, published TEXT, code TEXT, message TEXT,
    withdrawnAt TEXT) STRICT;
  CREATE TABLE IF NOT EXISTS judgement (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    judgement TEXT NOT NULL) STRICT;
`;

const INDEXES = `
  CREATE INDEX IF NOT EXISTS document_received ON document (receivedAt, hash);
  CREATE INDEX IF NOT EXISTS document_withdrawn ON document (withdrawnAt) WHERE withdrawnAt IS NOT NULL;
`;

/** Everything but the bytes. */
const RECEIPT = sql`hash, name, receivedAt, published, code, message, withdrawnAt`;

/** Opens the archive of documents and judgements. @throws AppError `store.unavailable` */
export function openSqliteArchive({ path }: { readonly path: string }): Archive {
  const database = new Database(path);
  database.script(TABLES);
  addWithdrawnAt(database);
  database.script(INDEXES);
  return new SqliteArchive(database);
}

/** An archive of an earlier version has no such column. */
function addWithdrawnAt(database: Database): void {
  const columns = database.all(sql`SELECT name FROM pragma_table_info('document')`);
  if (columns.some((column) => column['name'] === 'withdrawnAt')) return;
  database.script('ALTER TABLE document ADD COLUMN withdrawnAt TEXT');
}

class SqliteArchive implements Archive {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async put(document: ArchivedDocument): Promise<'new' | 'known' | 'withdrawn'> {
    const { hash, name, receivedAt, published, failure, withdrawnAt } = document;
    const known = this.#database.get(sql`SELECT withdrawnAt FROM document WHERE hash = ${hash}`);
    const bytes = gzipSync(document.bytes);
    this.#database.run(
      sql`INSERT INTO document (hash, name, bytes, receivedAt, published, code, message, withdrawnAt)
          VALUES (${hash}, ${name}, ${bytes}, ${receivedAt}, ${published},
            ${failure?.code ?? null}, ${failure?.message ?? null}, ${withdrawnAt})
          ON CONFLICT (hash) DO UPDATE SET published = excluded.published, code = excluded.code,
            message = excluded.message,
            withdrawnAt = coalesce(excluded.withdrawnAt, document.withdrawnAt)`,
    );
    if (withdrawnAt !== null || typeof known?.['withdrawnAt'] === 'string') return 'withdrawn';
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

  async receipts(which: WhichReceipts): Promise<readonly Receipt[]> {
    const wanted =
      'hashes' in which
        ? sql`hash IN ${listOf(which.hashes)}`
        : sql`receivedAt >= ${which.since} OR withdrawnAt >= ${which.since}`;
    const limit = 'limit' in which ? which.limit : which.hashes.length;
    const rows = this.#database.all(
      sql`SELECT ${RECEIPT} FROM document WHERE ${wanted} ORDER BY receivedAt, hash LIMIT ${limit}`,
    );
    return rows.map(receiptOf);
  }

  async markWithdrawn(hash: string, at: string | null): Promise<boolean> {
    const row = this.#database.get(
      sql`UPDATE document SET withdrawnAt = ${at} WHERE hash = ${hash} RETURNING 1 AS found`,
    );
    return row !== undefined;
  }

  async judge(judgement: Judgement): Promise<'new' | 'known'> {
    const added = this.#database.get(
      sql`INSERT INTO judgement (id, judgement)
          VALUES (${judgement.id}, ${JSON.stringify(judgement)})
          ON CONFLICT (id) DO NOTHING RETURNING place`,
    );
    return added ? 'new' : 'known';
  }

  /** One by one, so that others may be added meanwhile. */
  async *judgements(): AsyncIterable<Judgement> {
    let last = 0;
    for (;;) {
      const row = this.#database.get(
        sql`SELECT place, judgement FROM judgement WHERE place > ${last} ORDER BY place LIMIT 1`,
      );
      if (!row) return;
      last = Number(row['place']);
      yield JSON.parse(String(row['judgement'])) as Judgement;
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
  return { ...receiptOf(row), bytes: gunzipSync(row['bytes'] as Uint8Array) };
}

function receiptOf(row: Row): Receipt {
  const { code } = row;
  return {
    hash: String(row['hash']),
    name: String(row['name']),
    receivedAt: String(row['receivedAt']),
    published: textOf(row['published']),
    withdrawnAt: textOf(row['withdrawnAt']),
    failure: code ? { code: String(code), message: String(row['message']) } : null,
  };
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
