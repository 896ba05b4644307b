import type { Gazetteer, GazetteerEntry, GazetteerHit } from '../model/gazetteer-entry.ts';

/** Forms that share their first two characters, the longest first. */
type Bucket = readonly string[];

/** An index on the first two characters of every form; a scan takes the longest at each place. */
export function createIndex(
  entries: readonly GazetteerEntry[],
): Pick<Gazetteer, 'scan' | 'lookUp'> {
  const byForm = new Map<string, GazetteerEntry[]>();
  for (const entry of entries) {
    for (const form of entry.names) {
      const known = byForm.get(form);
      if (!known) byForm.set(form, [entry]);
      else if (!known.includes(entry)) known.push(entry);
    }
  }
  const buckets = bucketsOf(byForm.keys());
  return {
    lookUp: (form) => byForm.get(form) ?? [],
    scan(text) {
      const hits: GazetteerHit[] = [];
      let at = 0;
      while (at < text.length - 1) {
        const form = longestAt(text, at, buckets);
        if (form === undefined) at += 1;
        else {
          hits.push({ start: at, end: at + form.length, entries: byForm.get(form) ?? [] });
          at += form.length;
        }
      }
      return hits;
    },
  };
}

/** The forms by their first two units, behind a table of hashes: most pairs of a text begin none. */
interface Buckets {
  readonly mayBegin: Uint8Array;
  readonly byPair: ReadonlyMap<number, Bucket>;
}

const HASHES = 2 ** 18;

function bucketsOf(forms: Iterable<string>): Buckets {
  const mayBegin = new Uint8Array(HASHES);
  const byPair = new Map<number, string[]>();
  for (const form of forms) {
    const pair = pairAt(form, 0);
    mayBegin[hashOf(pair)] = 1;
    const bucket = byPair.get(pair);
    if (bucket) bucket.push(form);
    else byPair.set(pair, [form]);
  }
  for (const bucket of byPair.values()) bucket.sort((a, b) => b.length - a.length);
  return { mayBegin, byPair };
}

/** Two UTF-16 units as one integer of 32 bits. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function hashOf(pair: number): number {
  return (pair ^ (pair >>> 13)) & (HASHES - 1);
}

function longestAt(text: string, at: number, { mayBegin, byPair }: Buckets): string | undefined {
  const pair = pairAt(text, at);
  if (mayBegin[hashOf(pair)] === 0) return undefined;
  return byPair.get(pair)?.find((form) => text.startsWith(form, at));
}
