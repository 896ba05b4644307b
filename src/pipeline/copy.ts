import { AppError } from '../errors/app-error.ts';
import type { ArticleFacts } from '../model/facts.ts';
import type { Resolve } from '../model/graph-part.ts';
import type { Archive } from '../store/archive.ts';
import type { DumpLine } from '../store/dump-line.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** A graph and the documents and judgements that it is made of. */
export interface Stores {
  readonly store: GraphStore;
  readonly archive: Archive;
}

export interface CopyReport {
  readonly documents: number;
  readonly judgements: number;
  readonly articles: number;
  /** Articles that an earlier copy had brought already. */
  readonly unchanged: number;
}

const BATCH = 100;

/**
 * Brings all documents, judgements and facts of one place to another, in batches: where it was broken off, it
 * goes on when it is run again. At its end both graphs are the same, line by line.
 * @throws AppError `copy.not-empty` before anything is written, `copy.differs` at the end
 */
export async function copyStores(
  from: Stores,
  to: Stores,
  resolve: Resolve,
  onStep: (done: number, what: string) => void = () => {},
): Promise<CopyReport> {
  await refuseStrangers(from.store, to.store);
  const documents = await copyDocuments(from.archive, to.archive, onStep);
  const judgements = await copyJudgements(from.archive, to.archive);
  const report = await copyFacts(from.store, to.store, resolve, onStep);
  await compareDumps(from.store, to.store);
  return { documents, judgements, ...report };
}

/** Articles that only the target has would end up in one graph with the copied ones. */
async function refuseStrangers(from: GraphStore, to: GraphStore): Promise<void> {
  const known = from.facts()[Symbol.asyncIterator]();
  let next = await known.next();
  for await (const { hash } of to.facts()) {
    while (!next.done && next.value.hash < hash) next = await known.next();
    if (next.done || next.value.hash !== hash) throw new AppError('copy.not-empty', { hash });
  }
}

async function copyDocuments(
  from: Archive,
  to: Archive,
  onStep: (done: number, what: string) => void,
): Promise<number> {
  let done = 0;
  for await (const document of from.all()) {
    await to.put(document);
    done += 1;
    onStep(done, document.name);
  }
  return done;
}

/** The log in its order; what is there of an earlier copy is the beginning of it. */
async function copyJudgements(from: Archive, to: Archive): Promise<number> {
  let done = 0;
  for await (const judgement of from.judgements()) {
    await to.judge(judgement);
    done += 1;
  }
  return done;
}

async function copyFacts(
  from: GraphStore,
  to: GraphStore,
  resolve: Resolve,
  onStep: (done: number, what: string) => void,
): Promise<Omit<CopyReport, 'documents' | 'judgements'>> {
  const tally = { articles: 0, unchanged: 0 };
  let batch: ArticleFacts[] = [];
  const flush = async () => {
    tally.unchanged += (await to.apply(batch, resolve)).unchanged;
    tally.articles += batch.length;
    onStep(tally.articles, batch.at(-1)?.hash ?? '');
    batch = [];
  };
  for await (const facts of from.facts()) {
    batch.push(facts);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return tally;
}

async function compareDumps(from: GraphStore, to: GraphStore): Promise<void> {
  const copied = to.dump()[Symbol.asyncIterator]();
  for await (const line of from.dump()) {
    const other = await copied.next();
    if (other.done || JSON.stringify(other.value) !== JSON.stringify(line)) throw differs(line);
  }
  const extra = await copied.next();
  if (!extra.done) throw differs(extra.value);
}

function differs({ kind, id }: DumpLine): AppError {
  return new AppError('copy.differs', { kind, id });
}
