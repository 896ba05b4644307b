import type { Registry } from 'prom-client';
import type { Relay } from '../graphql/events.ts';
import { MOST_SUBSCRIPTIONS } from '../graphql/limits.ts';
import { seats, type TakeSeat } from '../graphql/seats.ts';
import { type Allowance, Allowances } from './allowance.ts';
import { type TakeTurn, turns } from './turns.ts';

/** What a process measured, as the library gives it. */
export type Measured = Awaited<ReturnType<Registry['getMetricsAsJSON']>>;

/** What all processes of a server have in common, so that together they are one server to whoever asks. */
export interface Commons {
  /** How many they are. */
  readonly processes: number;
  /** The requests that callers may send. */
  readonly allowance: Allowance;
  readonly takeSeat: TakeSeat;
  /** One writes at a time: what it found in the archive still holds when it writes the graph. */
  readonly takeTurn: TakeTurn;
  /** Null where there is one process. */
  readonly relay: Relay | null;
  /** What each of them measured, those that ended too. @param own what this one did */
  measured(own: Measured): Promise<readonly Measured[]>;
}

/** Those of a server that is one process. @param rate requests a minute of each caller */
export function commonsOfOne(rate: number): Commons {
  return {
    processes: 1,
    allowance: new Allowances(rate),
    takeSeat: seats(MOST_SUBSCRIPTIONS),
    takeTurn: turns(),
    relay: null,
    measured: async (own) => [own],
  };
}
