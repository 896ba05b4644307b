import cluster, { type Worker } from 'node:cluster';
import type { Logger } from 'pino';
import { AppError } from '../../errors/app-error.ts';
import { toldError } from '../../errors/told-error.ts';
import type { AskedAbove, AskedBelow } from './calls.ts';
import { KeptCommons } from './kept-commons.ts';
import { type Asked, lineTo, unawaited } from './line.ts';
import { watchPulse } from './pulse.ts';
import { Restarts } from './restarts.ts';

/** Who has not stopped by then is ended; what is in flight has ten seconds. */
const STOP_MILLISECONDS = 15_000;

/** Ends in a minute, beside one of each process, that are followed by another start. */
const MOST_ENDS = 5;

interface WatchOptions {
  /** How many answer. */
  readonly processes: number;
  /** 0 for any. */
  readonly port: number;
  /** Requests a minute of each caller. */
  readonly rate: number;
  readonly log: Logger;
}

interface Member {
  readonly worker: Worker;
  readonly below: Asked<AskedBelow>;
  /** How it ended, in words. */
  readonly end: Promise<string>;
  leave(): void;
}

/**
 * Watches over processes that answer requests on one address: begins them, hands them connections in turn,
 * has another one follow where one ends, and stops them. It answers no request itself.
 */
export class Watch {
  readonly #options: WatchOptions;
  readonly #commons: KeptCommons;
  readonly #restarts: Restarts;
  readonly #members = new Set<Member>();
  readonly #listening = new Set<Worker>();
  readonly #prepared = Promise.withResolvers<void>();
  readonly #ready = Promise.withResolvers<string>();
  readonly #over = Promise.withResolvers<void>();
  #isReady = false;
  #isStopping = false;
  /** All ask for the same port, also where it stands for any. */
  #port: number;
  #url = '';

  constructor(options: WatchOptions) {
    const { processes, port, rate } = options;
    this.#options = options;
    this.#port = port;
    this.#commons = new KeptCommons(rate, processes);
    this.#restarts = new Restarts(MOST_ENDS + processes);
  }

  /** @returns the address, when all listen. @throws what kept one of them from its first start */
  async start(): Promise<string> {
    for (let i = 0; i < this.#options.processes; i += 1) this.#begin(i === 0);
    try {
      return await this.#ready.promise;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** When all have stopped. @throws AppError `server.ends-again` */
  get over(): Promise<void> {
    return this.#over.promise;
  }

  /** Each finishes what is in flight. */
  async stop(): Promise<void> {
    await this.#stopAll();
    this.#over.resolve();
  }

  async #stopAll(): Promise<void> {
    this.#isStopping = true;
    const members = [...this.#members];
    const patience = setTimeout(() => {
      for (const { worker } of members) worker.process.kill('SIGKILL');
    }, STOP_MILLISECONDS);
    for (const { below } of members) unawaited(below.stop());
    await Promise.all(members.map(({ end }) => end));
    clearTimeout(patience);
  }

  #begin(isFirst: boolean): void {
    const worker = cluster.fork();
    let leave = () => {};
    const below = lineTo<AskedBelow>(worker.process, (other) => {
      const joined = this.#commons.join(other);
      leave = joined.leave;
      return { ...joined.answers, ...this.#answersAtStart(worker, other, isFirst) };
    });
    const member = { worker, below, leave, end: endOf(worker) };
    this.#members.add(member);
    void member.end.then((how) => this.#follow(member, how));
  }

  #answersAtStart(
    worker: Worker,
    below: Asked<AskedBelow>,
    isFirst: boolean,
  ): Pick<AskedAbove, 'order' | 'listening' | 'failed'> {
    return {
      order: async () => {
        if (!isFirst) await this.#prepared.promise;
        return { port: this.#port, isFirst };
      },
      listening: (url) => {
        this.#url = url;
        this.#listening.add(worker);
        worker.once(
          'exit',
          watchPulse(below.answers, () => this.#endSilent(worker)),
        );
        this.#prepared.resolve();
        if (this.#listening.size < this.#options.processes) return;
        this.#isReady = true;
        this.#ready.resolve(url);
      },
      failed: (told) => {
        const error = toldError(told);
        if (!this.#isReady) this.#ready.reject(error);
        else this.#options.log.error({ err: error }, 'a process could not begin');
      },
    };
  }

  #follow(member: Member, how: string): void {
    const { pid } = member.worker.process;
    this.#members.delete(member);
    this.#listening.delete(member.worker);
    member.leave();
    if (this.#isStopping) return;
    if (!this.#isReady) {
      this.#ready.reject(new Error(`a process ended as it began: ${how}`));
      return;
    }
    // Where none is left, nobody holds the port that was given for any.
    if (this.#listening.size === 0) this.#port = Number(new URL(this.#url).port);
    const wait = this.#restarts.next(Date.now());
    if (wait === null) {
      void this.#giveUp(how);
      return;
    }
    this.#options.log.warn({ ended: pid, how }, 'a process ended, another follows');
    setTimeout(() => this.#isStopping || this.#begin(false), wait);
  }

  /** It cannot end by itself; another follows. */
  #endSilent({ process }: Worker): void {
    this.#options.log.error({ silent: process.pid }, 'a process does not answer, and is ended');
    process.kill('SIGKILL');
  }

  /** The others stop; then it is told. */
  async #giveUp(how: string): Promise<void> {
    await this.#stopAll();
    this.#over.reject(new AppError('server.ends-again', { how }));
  }
}

function endOf(worker: Worker): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  worker.once('exit', (status, signal) =>
    resolve(signal ? `signal ${signal}` : `status ${status}`),
  );
  worker.once('error', (error) => resolve(String(error)));
  return promise;
}
