import { createPubSub } from 'graphql-yoga';
import type { IngestOutcome } from './writing.ts';

/** A document of an ingest that is done. */
export interface Progress extends IngestOutcome {
  readonly done: number;
  readonly total: number;
}

/** What this process does, as it happens. */
export type Events = ReturnType<typeof createEvents>;

export function createEvents() {
  return createPubSub<{
    progress: [Progress];
    /** Ids of agreements that may have changed. */
    changed: [readonly string[]];
  }>();
}
