import { type Cypher, jointKey, jointStatementOf, type Statement, statementOf } from './cypher.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Reads until the signal, whose reason it then throws. */
type ReadUntil = (statement: Statement, signal: AbortSignal) => Promise<Row[]>;

/** As many as are read by one statement: the first of them waits for the others. */
const MOST = 16;

/** The server reads for one while we work for the other. */
const PLACES = 2;

/**
 * Light readings of one text that are asked for while others of it are under way wait for these, and
 * then go together as one statement: the way, the transaction and the plan are paid for once. What is
 * alone goes at once and by itself. Each has its own answer, error and end.
 */
export class JointReadings {
  readonly #read: ReadUntil;
  readonly #lines = new Map<string, Line>();

  constructor(read: ReadUntil) {
    this.#read = read;
  }

  /** @param statement gives one row, with a `page` alone; @returns that */
  read(statement: Cypher, signal: AbortSignal): Promise<unknown> {
    const key = jointKey(statement);
    const line = this.#lines.get(key) ?? new Line(this.#read, () => this.#lines.delete(key));
    this.#lines.set(key, line);
    return line.ask(statement, signal);
  }
}

/** The readings of one text. */
class Line {
  readonly #read: ReadUntil;
  readonly #end: () => void;
  readonly #waiting: Asked[] = [];
  readonly #underWay = new Set<readonly Asked[]>();
  #isCalled = false;

  /** @param end called when nothing is asked for any more */
  constructor(read: ReadUntil, end: () => void) {
    this.#read = read;
    this.#end = end;
  }

  ask(statement: Cypher, signal: AbortSignal): Promise<unknown> {
    const asked = new Asked(statement, signal);
    this.#waiting.push(asked);
    this.#call();
    return asked.answer;
  }

  /** What has come at the same time is all here when this turn of events is over. */
  #call(): void {
    if (this.#isCalled || !this.#hasPlace()) return;
    this.#isCalled = true;
    setImmediate(() => {
      this.#isCalled = false;
      void this.#send();
    });
  }

  /** The second place is for as many as hold the first: few that go by themselves would leave the others waiting. */
  #hasPlace(): boolean {
    const [first] = this.#underWay;
    if (!first) return this.#waiting.length > 0;
    return this.#underWay.size < PLACES && this.#waiting.length >= first.length;
  }

  async #send(): Promise<void> {
    const group = this.#waiting.splice(0, MOST).filter((asked) => !asked.isOver);
    this.#underWay.add(group);
    await (group.length > 1 ? this.#together(group) : this.#alone(group));
    this.#underWay.delete(group);
    if (this.#waiting.length === 0 && this.#underWay.size === 0) this.#end();
    else if (!this.#isCalled && this.#hasPlace()) void this.#send();
  }

  async #together(group: readonly Asked[]): Promise<void> {
    const pieces = group.map(({ statement }) => statement);
    try {
      const rows = await this.#read(jointStatementOf(pieces, 'page'), untilAllAreOver(group));
      for (const { i, page } of rows) group[Number(i)]?.resolve(page);
    } catch {
      // One that fails takes the others with it.
      await this.#alone(group.filter((asked) => !asked.isOver));
    }
  }

  async #alone(group: readonly Asked[]): Promise<void> {
    await Promise.all(
      group.map((asked) =>
        this.#read(statementOf(asked.statement), asked.signal).then(
          ([row]) => asked.resolve(row?.['page']),
          (error: unknown) => asked.reject(error),
        ),
      ),
    );
  }
}

/** A reading that somebody waits for, until an answer, an error or the signal. */
class Asked {
  readonly statement: Cypher;
  readonly signal: AbortSignal;
  readonly answer: Promise<unknown>;
  readonly #settled: PromiseWithResolvers<unknown>;
  readonly #stop = () => this.reject(this.signal.reason);
  isOver = false;

  constructor(statement: Cypher, signal: AbortSignal) {
    this.statement = statement;
    this.signal = signal;
    this.#settled = Promise.withResolvers();
    this.answer = this.#settled.promise;
    if (signal.aborted) this.#stop();
    else signal.addEventListener('abort', this.#stop, { once: true });
  }

  resolve(page: unknown): void {
    this.#end();
    this.#settled.resolve(page);
  }

  reject(reason: unknown): void {
    this.#end();
    this.#settled.reject(reason);
  }

  #end(): void {
    this.isOver = true;
    this.signal.removeEventListener('abort', this.#stop);
  }
}

/** What is wanted by nobody any more ends; what is wanted by one goes on. */
function untilAllAreOver(group: readonly Asked[]): AbortSignal {
  const ending = new AbortController();
  const all = Promise.allSettled(group.map(({ answer }) => answer));
  void all.then(() => ending.abort('wanted by nobody'));
  return ending.signal;
}
