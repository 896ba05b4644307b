import type { GraphModel } from '../model/graph-model.ts';
import type { Archive, Receipt } from '../store/archive.ts';
import type { GraphReads } from '../store/graph-store.ts';
import { where } from './conditions.ts';
import type { Events } from './events.ts';
import { neighbours, readingOf, textOf } from './reading.ts';

interface FeedOptions {
  readonly archive: Archive;
  readonly store: GraphReads;
  readonly model: GraphModel;
  readonly events: Events;
  /** Milliseconds from one look at the archive to the next. */
  readonly every: number;
}

/** A document may be in the archive for this many looks before its facts are in the graph. */
const PATIENCE = 300;

/** Receipts that are read at once. */
const PAGE = 1000;

/** Each look goes back so far: a document is written a little after the moment that it was received. */
const OVERLAP_MILLISECONDS = 2_000;

/**
 * Looks in the archive for documents that any process has taken in, while somebody listens, and tells
 * the agreements that they report.
 */
export class ChangeFeed {
  readonly #options: FeedOptions;
  #listeners = 0;
  #timer: NodeJS.Timeout | null = null;
  #since = '';
  /** Receipts that were seen, by hash and time, with the moment that they count from. */
  readonly #seen = new Map<string, string>();
  /** Hashes of documents whose facts are still to come, with the looks that they have left. */
  readonly #pending = new Map<string, number>();

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** Begins to look; what came before is not told. @returns ends it */
  async listen(): Promise<() => void> {
    this.#listeners += 1;
    if (this.#listeners === 1) await this.#start();
    return () => {
      this.#listeners -= 1;
      if (this.#listeners === 0) this.#stop();
    };
  }

  async #start(): Promise<void> {
    this.#since = earlier(new Date().toISOString());
    for (const receipt of await this.#news()) this.#seen.set(keyOf(receipt), momentOf(receipt));
    this.#schedule();
  }

  #stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#seen.clear();
    this.#pending.clear();
  }

  #schedule(): void {
    this.#timer = setTimeout(() => void this.#look(), this.#options.every).unref();
  }

  /** A store that does not answer is asked again at the next look. */
  async #look(): Promise<void> {
    try {
      for (const receipt of await this.#news()) this.#note(receipt);
      await this.#tell();
    } catch {
      // The next look tells what this one could not.
    }
    if (this.#listeners > 0) this.#schedule();
  }

  /** What was not seen yet; the next look goes on from the latest. */
  async #news(): Promise<Receipt[]> {
    const news: Receipt[] = [];
    let since = this.#since;
    for (;;) {
      const page = await this.#options.archive.receipts({ since, limit: PAGE });
      news.push(...page.filter((receipt) => !this.#seen.has(keyOf(receipt))));
      const last = page.at(-1)?.receivedAt ?? since;
      if (page.length < PAGE || last <= since) break;
      since = last;
    }
    const latest = earlier(news.map(momentOf).sort().at(-1) ?? this.#since);
    if (latest > this.#since) this.#since = latest;
    for (const [key, at] of this.#seen) if (at < this.#since) this.#seen.delete(key);
    return news;
  }

  #note(receipt: Receipt): void {
    this.#seen.set(keyOf(receipt), momentOf(receipt));
    if (receipt.failure === null && receipt.withdrawnAt === null) {
      this.#pending.set(receipt.hash, PATIENCE);
    }
  }

  async #tell(): Promise<void> {
    if (this.#pending.size === 0) return;
    const { store, model, events } = this.#options;
    const hashes = [...this.#pending.keys()];
    const wanted = { properties: ['hash'], related: { agreements: {} } };
    const which = { where: where.oneOf('hash', hashes), size: hashes.length };
    const page = await store.select(readingOf(model, 'Article', wanted, which));
    const articles = page.items.map(({ node }) => node);
    for (const article of articles) this.#pending.delete(textOf(article, 'hash'));
    for (const [hash, left] of this.#pending) {
      if (left === 0) this.#pending.delete(hash);
      else this.#pending.set(hash, left - 1);
    }
    const ids = articles.flatMap((article) =>
      neighbours(article, 'agreements').map(({ id }) => id),
    );
    if (ids.length > 0) events.publish('changed', [...new Set(ids)]);
  }
}

function keyOf(receipt: Receipt): string {
  return `${receipt.hash} ${momentOf(receipt)}`;
}

function momentOf({ receivedAt, withdrawnAt }: Receipt): string {
  return withdrawnAt ?? receivedAt;
}

function earlier(moment: string): string {
  return new Date(Date.parse(moment) - OVERLAP_MILLISECONDS).toISOString();
}
