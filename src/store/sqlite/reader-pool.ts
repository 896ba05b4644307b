import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../errors/app-error.ts';
import { toldError } from '../../errors/told-error.ts';
import type { ReaderAnswer, ReaderCall, ReaderSetup } from './reader-process.ts';

/** The sources run as they are; dist/ has them compiled. */
const PROGRAM = fileURLToPath(import.meta.url).replace(/reader-pool(\.[jt]s)$/, 'reader-process$1');
/** Callers that may wait for each reader. */
const WAITING = 32;
const MEGABYTES = 1024;

interface Job {
  readonly call: ReaderCall;
  readonly signal: AbortSignal;
  resolve(value: unknown): void;
  reject(error: unknown): void;
  /** The process that works on it; null while it waits. */
  reader: ChildProcess | null;
}

/**
 * A few processes that read an SQLite file. A query of SQLite cannot be interrupted, but a process
 * can be killed: what takes too long, or is wanted no more, ends there, and what is asked elsewhere
 * never waits for it. They start when they are first needed.
 */
export class ReaderPool implements Disposable {
  readonly #setup: ReaderSetup;
  readonly #size: number;
  readonly #readers = new Set<ChildProcess>();
  readonly #free: ChildProcess[] = [];
  readonly #waiting: Job[] = [];

  constructor(setup: ReaderSetup, size: number) {
    this.#setup = setup;
    this.#size = size;
  }

  /** @throws the signal's reason; AppError `server.busy` where too many wait already */
  read(call: ReaderCall, signal: AbortSignal): Promise<unknown> {
    if (signal.aborted) return Promise.reject(signal.reason);
    if (this.#waiting.length >= WAITING * this.#size) {
      return Promise.reject(new AppError('server.busy', {}));
    }
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const job: Job = { call, signal, resolve, reject, reader: null };
    const stop = () => this.#stop(job);
    signal.addEventListener('abort', stop, { once: true });
    this.#waiting.push(job);
    this.#next();
    return promise.finally(() => signal.removeEventListener('abort', stop));
  }

  [Symbol.dispose](): void {
    for (const reader of this.#readers) reader.kill('SIGKILL');
  }

  #next(): void {
    const hasRoom = this.#free.length > 0 || this.#readers.size < this.#size;
    if (!hasRoom || this.#waiting.length === 0) return;
    const job = this.#waiting.shift();
    if (job) this.#give(job, this.#free.pop() ?? this.#start());
  }

  #give(job: Job, reader: ChildProcess): void {
    job.reader = reader;
    hold(reader, true);
    const done = (settle: () => void) => {
      hold(reader, false);
      reader.off('message', onAnswer).off('exit', onExit).off('error', onExit);
      settle();
      this.#next();
    };
    const onAnswer = (answer: ReaderAnswer) =>
      done(() => {
        this.#free.push(reader);
        settle(job, answer);
      });
    const onExit = () =>
      done(() => job.reject(job.signal.aborted ? job.signal.reason : new Error('a reader ended')));
    reader.on('message', onAnswer).once('exit', onExit).once('error', onExit);
    reader.send(job.call, (error) => error && reader.kill('SIGKILL'));
  }

  #start(): ChildProcess {
    const reader = fork(PROGRAM, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${MEGABYTES}`, '--disable-warning=ExperimentalWarning'],
      env: {},
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#readers.add(reader);
    reader.once('exit', () => this.#forget(reader)).once('error', () => this.#forget(reader));
    reader.send(this.#setup, () => {});
    return reader;
  }

  #forget(reader: ChildProcess): void {
    this.#readers.delete(reader);
    const at = this.#free.indexOf(reader);
    if (at >= 0) this.#free.splice(at, 1);
    this.#next();
  }

  #stop(job: Job): void {
    if (job.reader) {
      job.reader.kill('SIGKILL');
      return;
    }
    this.#waiting.splice(this.#waiting.indexOf(job), 1);
    job.reject(job.signal.reason);
  }
}

/** Whether our process stays for it: while it works, it does. */
function hold(reader: ChildProcess, isNeeded: boolean): void {
  if (isNeeded) {
    reader.ref();
    reader.channel?.ref();
  } else {
    reader.unref();
    reader.channel?.unref();
  }
}

function settle(job: Job, answer: ReaderAnswer): void {
  if ('value' in answer) job.resolve(answer.value);
  else job.reject(toldError(answer));
}
