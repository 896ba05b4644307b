import { createPubSub } from 'graphql-yoga';
import type { IngestOutcome } from './writing.ts';

/** A document of an ingest that is done. */
export interface Progress extends IngestOutcome {
  readonly done: number;
  readonly total: number;
}

/** What a mutation did. */
export type Deed =
  | { readonly name: 'progress'; readonly told: Progress }
  /** Ids of agreements that may have changed. */
  | { readonly name: 'changed'; readonly told: readonly string[] };

/** Tells the other processes of a server what mutations do, and hears it from them. */
export interface Relay {
  send(deed: Deed): void;
  /** @param take called with each deed of another process */
  hear(take: (deed: Deed) => void): void;
}

/** What happens, as it happens. */
export type Events = ReturnType<typeof createEvents>;

/** @param relay where the server is several processes */
export function createEvents(relay: Relay | null = null) {
  const here = createPubSub<{ progress: [Progress]; changed: [readonly string[]] }>();
  const tell = (deed: Deed) =>
    deed.name === 'progress'
      ? here.publish('progress', deed.told)
      : here.publish('changed', deed.told);
  relay?.hear(tell);
  return {
    /** Told to whoever listens at this process; each looks at the archive itself. */
    publish: here.publish,
    subscribe: here.subscribe,
    /** Told to whoever listens at any process. */
    announce(deed: Deed): void {
      tell(deed);
      relay?.send(deed);
    },
  };
}
