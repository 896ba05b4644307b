import type { GraphModel } from '../model/graph-model.ts';
import type { GraphReads } from '../store/graph-store.ts';
import type { Access } from './access.ts';
import type { Budget } from './limits.ts';
import type { KnownNames } from './names/known-names.ts';

/** What a resolver is handed. */
export interface ApiContext extends Access {
  readonly store: GraphReads;
  readonly model: GraphModel;
  /** The names of the lists that ship. */
  readonly names: KnownNames;
  /** What the request may ask for yet. */
  readonly budget: Budget;
}
