import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { AppError } from '../../errors/app-error.ts';
import type { Sql } from './sql.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** Statements kept ready; shapes of queries are few, and strangers cannot make them many. */
const PREPARED = 400;
const BUSY_MILLISECONDS = 10_000;

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
      if (!readOnly) {
        this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new AppError('store.unavailable', { path, reason }, { cause: error });
    }
  }

  all({ text, params }: Sql): Row[] {
    return this.#prepare(text).all(...params) as Row[];
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
