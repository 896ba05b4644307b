import neo4j, {
  auth,
  type Driver,
  driver,
  isRetryableError,
  type ManagedTransaction,
  type Session,
  type SessionConfig,
  type SessionMode,
} from 'neo4j-driver';
import { type Cypher, cypher, type Statement, statementOf } from './cypher.ts';
import { JointReadings, type Row } from './joint-readings.ts';
import type { Neo4jOptions } from './options.ts';
import { storeError } from './store-error.ts';

export type { Row } from './joint-readings.ts';

/** Runs a statement in a transaction. */
export type Run = (statement: Cypher) => Promise<Row[]>;

/** What only reads. */
export interface Readings {
  read(statement: Cypher): Promise<Row[]>;
  /**
   * One of a few milliseconds at most, for it may go together with others; see `JointReadings`.
   * @param statement gives one row, with a `page` alone
   * @returns the page
   */
  readLight(statement: Cypher): Promise<unknown>;
}

const { READ, WRITE } = neo4j.session;

/** An address behind which there may be several servers. */
const ROUTED = /^neo4j/;

/** A transaction that meets a passing fault (a lost leader, a deadlock) is tried again for this long. */
const RETRY_MILLISECONDS = 15_000;
const CONNECT_MILLISECONDS = 5_000;
const WRITE_MILLISECONDS = 300_000;

const ENDLESS = new AbortController().signal;

/**
 * A Neo4j database. What was written through it is seen by what is read through it, on a cluster
 * too. All methods throw AppError `store.unreachable`, `store.refused`, `store.no-database`,
 * `query.time-limit`.
 */
export class Connection implements Readings, AsyncDisposable {
  readonly #options: Neo4jOptions;
  readonly #driver: Driver;
  /** Of one server alone the last state is read anyway; to carry it around takes time at each reading. */
  readonly #bookmarks: Pick<SessionConfig, 'bookmarkManager'>;
  readonly #joint = new JointReadings((statement, signal) => this.#readUntil(statement, signal));

  constructor(options: Neo4jOptions) {
    this.#options = options;
    this.#driver = driver(options.uri, auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_MILLISECONDS,
      connectionTimeout: CONNECT_MILLISECONDS,
      connectionAcquisitionTimeout: 2 * CONNECT_MILLISECONDS,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'pactgraph',
    });
    this.#bookmarks = ROUTED.test(options.uri)
      ? { bookmarkManager: this.#driver.executeQueryBookmarkManager }
      : {};
  }

  /** One statement that changes nothing; on a cluster any member may answer it. */
  read(statement: Cypher): Promise<Row[]> {
    return this.#inSession(READ, (session) => this.#readIn(session, statementOf(statement)));
  }

  readLight(statement: Cypher): Promise<unknown> {
    return this.#joint.read(statement, ENDLESS);
  }

  /** Readings that the server breaks off when the signal says so. @throws its reason then */
  until(signal: AbortSignal): Readings {
    return {
      read: (statement) => this.#readUntil(statementOf(statement), signal),
      readLight: (statement) => this.#joint.read(statement, signal),
    };
  }

  /** Several statements as one: all of it or nothing. The work may be done more than once. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#inSession(WRITE, (session) =>
      session.executeWrite((transaction) => work(runIn(transaction)), {
        timeout: WRITE_MILLISECONDS,
      }),
    );
  }

  /** A statement that makes transactions of its own; broken off, a part of it may be done. */
  long(statement: Cypher): Promise<void> {
    const { text, parameters } = statementOf(statement);
    return this.#inSession(WRITE, async (session) => {
      await session.run(text, parameters);
    });
  }

  /** Fails at once where the server does not answer, without trying again. */
  async verify(): Promise<void> {
    const { database } = this.#options;
    await this.#known(this.#driver.verifyConnectivity(database === null ? {} : { database }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#driver.close();
  }

  async #readUntil(statement: Statement, signal: AbortSignal): Promise<Row[]> {
    signal.throwIfAborted();
    return this.#inSession(READ, async (session) => {
      const stop = () => void session.close().catch(() => {});
      signal.addEventListener('abort', stop, { once: true });
      try {
        return await this.#readIn(session, statement);
      } catch (error) {
        signal.throwIfAborted();
        throw error;
      } finally {
        signal.removeEventListener('abort', stop);
      }
    });
  }

  /**
   * A transaction that the server makes for the statement takes one message there and back, one of our
   * own three. It is not tried again, so what meets a passing fault is done once more in one that is.
   */
  async #readIn(session: Session, statement: Statement): Promise<Row[]> {
    const { text, parameters } = statement;
    const settings = { timeout: this.#options.timeLimit };
    try {
      const { records } = await untraced(() => session.run(text, parameters, settings));
      return records.map((record) => record.toObject());
    } catch (error) {
      if (!isRetryableError(error)) throw error;
      return session.executeRead((transaction) => rowsOf(transaction, statement), settings);
    }
  }

  async #inSession<T>(mode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> {
    const { database } = this.#options;
    const session = this.#driver.session({
      defaultAccessMode: mode,
      ...(database === null ? {} : { database }),
      ...this.#bookmarks,
    });
    try {
      return await this.#known(work(session));
    } finally {
      await session.close();
    }
  }

  async #known<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw storeError(error, this.#options);
    }
  }
}

/**
 * The driver keeps with each answer where it was asked for, to tell it with an error: a quarter of its
 * time for a short reading. What becomes of an error of ours tells that anyway.
 */
function untraced<T>(ask: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return (statement) => rowsOf(transaction, statementOf(statement));
}

async function rowsOf(
  transaction: ManagedTransaction,
  { text, parameters }: Statement,
): Promise<Row[]> {
  const { records } = await transaction.run(text, parameters);
  return records.map((record) => record.toObject());
}

/** Runs a statement for each `row`; nothing where there are none. */
export async function overRows(
  run: Run,
  rows: readonly unknown[],
  statement: Cypher,
): Promise<Row[]> {
  return rows.length === 0 ? [] : run(cypher`UNWIND ${rows} AS row ${statement}`);
}
