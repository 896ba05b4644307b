import { type ToldError, tellError, toldError } from '../../errors/told-error.ts';

/** What one process may ask another one: one value goes there, one comes back, both as JSON. */
export type Calls = Readonly<Record<string, (given: never) => unknown>>;

/** The calls of the other side. */
export type Asked<C extends Calls> = {
  readonly [K in keyof C]: (...given: Parameters<C[K]>) => Promise<Awaited<ReturnType<C[K]>>>;
};

/** The end of a channel between two processes: `process` itself, or one that was forked. */
interface End {
  send?(message: unknown, sent: (error: Error | null) => void): unknown;
  on(event: 'message', take: (message: unknown) => void): unknown;
  once(event: 'disconnect', take: () => void): unknown;
}

type Message =
  | { readonly ask: string; readonly number: number; readonly given: unknown }
  | { readonly answers: number; readonly value: unknown }
  | { readonly answers: number; readonly error: ToldError };

/**
 * Asks the other side, and answers what it asks. What is not answered when the channel closes fails.
 * @param answersTo what answers the other side
 */
export function lineTo<C extends Calls>(end: End, answersTo: (other: Asked<C>) => Calls): Asked<C> {
  const line = new Line(end);
  const other = new Proxy({} as Asked<C>, {
    get: (_, name) => (given: unknown) => line.ask(String(name), given),
  });
  const answers = answersTo(other);
  end.on('message', (message) => void line.take(message as Message, answers));
  end.once('disconnect', () => line.close());
  return other;
}

/** For a call whose answer nobody needs: the other process may be gone. */
export function unawaited(answer: Promise<unknown>): void {
  answer.catch(() => {});
}

class Line {
  readonly #end: End;
  readonly #open = new Map<number, PromiseWithResolvers<unknown>>();
  #last = 0;

  constructor(end: End) {
    this.#end = end;
  }

  ask(ask: string, given: unknown): Promise<unknown> {
    const asked = Promise.withResolvers<unknown>();
    this.#last += 1;
    const number = this.#last;
    this.#open.set(number, asked);
    this.#send({ ask, number, given }, (error) => this.#settle(number)?.reject(error));
    return asked.promise;
  }

  async take(message: Message, answers: Calls): Promise<void> {
    if ('ask' in message) {
      const answer = await answerOf(message, answers);
      this.#send(answer, () => {});
    } else if ('error' in message) {
      this.#settle(message.answers)?.reject(toldError(message.error));
    } else this.#settle(message.answers)?.resolve(message.value);
  }

  close(): void {
    for (const number of this.#open.keys()) {
      this.#settle(number)?.reject(new Error('the other process ended'));
    }
  }

  #settle(number: number): PromiseWithResolvers<unknown> | undefined {
    const asked = this.#open.get(number);
    this.#open.delete(number);
    return asked;
  }

  #send(message: Message, onFailure: (error: Error) => void): void {
    this.#end.send?.(message, (error) => error && onFailure(error));
  }
}

async function answerOf(
  { ask, number, given }: Extract<Message, { ask: string }>,
  answers: Calls,
): Promise<Message> {
  try {
    return { answers: number, value: await answers[ask]?.(given as never) };
  } catch (error) {
    return { answers: number, error: tellError(error) };
  }
}
