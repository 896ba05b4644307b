import { MOST_SUBSCRIPTIONS } from '../../graphql/limits.ts';
import { seats } from '../../graphql/seats.ts';
import { Allowances } from '../allowance.ts';
import { turns } from '../turns.ts';
import { AllMeasured } from './all-measured.ts';
import type { AskedAbove, AskedBelow } from './calls.ts';
import { type Asked, unawaited } from './line.ts';

/** So much of what a caller has left may be with processes that do not need it, at most. */
const MOST_DRAWN = 1 / 16;

type Answers = Pick<
  AskedAbove,
  'draw' | 'takeSeat' | 'takeTurn' | 'giveBack' | 'announce' | 'measured'
>;

interface Joined {
  readonly answers: Answers;
  /** What it had goes to the others. */
  leave(): void;
}

/** What the processes of a server have in common, kept for all of them: see `Commons`. */
export class KeptCommons {
  readonly #allowances: Allowances;
  readonly #takeSeat = seats(MOST_SUBSCRIPTIONS);
  readonly #takeTurn = turns();
  readonly #measured = new AllMeasured();
  readonly #members = new Set<Asked<AskedBelow>>();

  /** @param rate requests a minute of each caller */
  constructor(rate: number, processes: number) {
    this.#allowances = new Allowances(rate, MOST_DRAWN / processes);
  }

  join(member: Asked<AskedBelow>): Joined {
    this.#members.add(member);
    const taken = new Taken();
    return {
      answers: {
        draw: (caller) => this.#allowances.take(caller),
        takeSeat: async () => taken.add(await this.#takeSeat()),
        takeTurn: async () => taken.add(await this.#takeTurn()),
        giveBack: (number) => taken.giveBack(number),
        announce: (deed) => {
          for (const other of this.#members) if (other !== member) unawaited(other.hear(deed));
        },
        measured: (own) => this.#measured.of(member, own, [...this.#members]),
      },
      leave: () => {
        this.#members.delete(member);
        this.#measured.end(member);
        taken.giveAllBack();
      },
    };
  }
}

/** What a process has taken, by a number that it knows it by. */
class Taken {
  readonly #held = new Map<number, () => void>();
  #last = 0;
  #isGone = false;

  add(release: () => void): number;
  add(release: (() => void) | null): number | null;
  add(release: (() => void) | null): number | null {
    if (release === null) return null;
    this.#last += 1;
    this.#held.set(this.#last, release);
    // Who ended while it waited cannot give anything back.
    if (this.#isGone) this.giveAllBack();
    return this.#last;
  }

  giveBack(number: number): void {
    this.#held.get(number)?.();
    this.#held.delete(number);
  }

  giveAllBack(): void {
    this.#isGone = true;
    for (const number of this.#held.keys()) this.giveBack(number);
  }
}
