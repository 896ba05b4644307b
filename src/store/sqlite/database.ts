import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { AppError } from '../../errors/app-error.ts';
import type { Sql } from './sql.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** Statements kept ready; shapes of queries are few, and strangers cannot make them many. */
const PREPARED = 400;
const BUSY_MILLISECONDS = 10_000;

/** Pages (4 kB each) that gather in the log before they are moved to the file, each page once. */
const CHECKPOINT_PAGES = 8_000;
const CACHE_KILOBYTES = 64_000;
/** Pages of a file up to this size are read where the system has them, without a copy. */
const MAPPED_BYTES = 2 ** 34;

/** An SQLite file, or `:memory:`. Synchronous; readers and one writer work beside each other (WAL). */
export class Database implements Disposable {
  readonly path: string;
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  /** @throws AppError `store.unavailable` */
  constructor(path: string, { readOnly = false } = {}) {
    this.path = path;
    try {
      this.#database = new DatabaseSync(path, { readOnly, timeout: BUSY_MILLISECONDS });
      this.#database.exec(
        `PRAGMA cache_size = -${CACHE_KILOBYTES}; PRAGMA mmap_size = ${MAPPED_BYTES}`,
      );
      if (!readOnly) {
        this.#database.exec(
          `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
           PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`,
        );
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new AppError('store.unavailable', { path, reason }, { cause: error });
    }
  }

  all({ text, params }: Sql): Row[] {
    return this.#prepare(text).all(...params) as Row[];
  }

  /** The rows as lists of their values, which cost less to make where they are many. */
  lists({ text, params }: Sql): SQLOutputValue[][] {
    const statement = this.#prepare(text);
    statement.setReturnArrays(true);
    try {
      return statement.all(...params) as unknown as SQLOutputValue[][];
    } finally {
      statement.setReturnArrays(false);
    }
  }

  get({ text, params }: Sql): Row | undefined {
    return this.#prepare(text).get(...params) as Row | undefined;
  }

  run({ text, params }: Sql): void {
    this.#prepare(text).run(...params);
  }

  /** Runs statements of our own that take no parameters. */
  script(text: string): void {
    this.#database.exec(text);
  }

  [Symbol.dispose](): void {
    this.#prepared.clear();
    this.#database.close();
  }

  #prepare(text: string): StatementSync {
    const known = this.#prepared.get(text);
    if (known) return known;
    const statement = this.#database.prepare(text);
    this.#prepared.set(text, statement);
    if (this.#prepared.size > PREPARED) this.#forgetOldest();
    return statement;
  }

  #forgetOldest(): void {
    const [oldest] = this.#prepared.keys();
    if (oldest !== undefined) this.#prepared.delete(oldest);
  }
}
