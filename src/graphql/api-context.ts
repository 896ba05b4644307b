import type { GraphModel } from '../model/graph-model.ts';
import type { Archive } from '../store/archive.ts';
import type { GraphReads } from '../store/graph-store.ts';
import type { Access } from './access.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { Evaluation } from './evaluation.ts';
import type { Events } from './events.ts';
import type { Budget } from './limits.ts';
import type { KnownNames } from './names/known-names.ts';
import type { TakeSeat } from './seats.ts';
import type { Writing } from './writing.ts';

/** What a resolver is handed. */
export interface ApiContext extends Access {
  readonly store: GraphReads;
  readonly model: GraphModel;
  /** The names of the lists that ship. */
  readonly names: KnownNames;
  readonly events: Events;
  /** One seat for each subscription. */
  readonly takeSeat: TakeSeat;
  /** Null where no archive is at hand. */
  readonly feed: ChangeFeed | null;
  readonly archive: Archive | null;
  /** What the parser reached; null where it was never recorded. */
  readonly evaluation: () => Evaluation | null;
  /** Null where nothing can be written. */
  readonly writing: Writing | null;
  /** What the request may ask for yet. */
  readonly budget: Budget;
}
