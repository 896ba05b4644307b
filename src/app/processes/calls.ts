import type { ToldError } from '../../errors/told-error.ts';
import type { Grant } from '../allowance.ts';
import type { Measured } from '../commons.ts';
import type { ToldDeed } from './told-deed.ts';

/** How a process is to begin. */
interface Order {
  readonly port: number;
  /** Whether it is the first, which makes the stores ready for all. */
  readonly isFirst: boolean;
}

/** What the process that watches over the others answers them. */
export type AskedAbove = {
  /** Answered when the stores are ready for this process. */
  order(): Promise<Order>;
  listening(url: string): void;
  /** It could not begin. */
  failed(error: ToldError): void;
  draw(caller: string): Grant;
  takeSeat(): Promise<number | null>;
  takeTurn(): Promise<number>;
  /** Gives back a seat or a turn. */
  giveBack(taken: number): void;
  announce(deed: ToldDeed): void;
  /** What all other processes measured. */
  measured(own: Measured): Promise<readonly Measured[]>;
};

/** What a process that answers requests is asked by the one that watches over it. */
export type AskedBelow = {
  hear(deed: ToldDeed): void;
  measured(): Promise<Measured>;
  /** Whether it does. */
  answers(): void;
  stop(): void;
};
