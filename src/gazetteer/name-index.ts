import type { Gazetteer, GazetteerEntry, GazetteerHit } from '../model/gazetteer-entry.ts';

interface Form {
  readonly text: string;
  readonly entries: readonly GazetteerEntry[];
}

/** Forms that share their first two characters, the longest first. */
type Bucket = readonly Form[];

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
  const buckets = bucketsOf(byForm);
  return {
    lookUp: (form) => byForm.get(form) ?? [],
    scan(text, from = 0, to = text.length) {
      const hits: GazetteerHit[] = [];
      let pair = text.charCodeAt(from);
      for (let at = from; at < to - 1; ) {
        pair = (pair << 16) | text.charCodeAt(at + 1);
        const form = mayBegin(buckets, pair)
          ? longestAt(text, at, to, buckets.byPair.get(pair))
          : null;
        if (form === null) at += 1;
        else {
          hits.push({ start: at, end: at + form.text.length, entries: form.entries });
          at += form.text.length;
          pair = text.charCodeAt(at);
        }
      }
      return hits;
    },
  };
}

/** The forms by their first two units, behind a bit for each hash of such a pair: most pairs of a text begin none. */
interface Buckets {
  readonly bits: Uint32Array;
  readonly byPair: ReadonlyMap<number, Bucket>;
}

const HASHES = 2 ** 18;

function bucketsOf(byForm: ReadonlyMap<string, readonly GazetteerEntry[]>): Buckets {
  const byPair = new Map<number, Form[]>();
  for (const [text, entries] of byForm) {
    const pair = (text.charCodeAt(0) << 16) | text.charCodeAt(1);
    const bucket = byPair.get(pair);
    if (bucket) bucket.push({ text, entries });
    else byPair.set(pair, [{ text, entries }]);
  }
  const bits = new Uint32Array(HASHES / 32);
  for (const [pair, bucket] of byPair) {
    bucket.sort((a, b) => b.text.length - a.text.length);
    const hash = hashOf(pair);
    bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
  }
  return { bits, byPair };
}

/** @param pair two UTF-16 units as one integer of 32 bits */
function hashOf(pair: number): number {
  return (pair ^ (pair >>> 13)) & (HASHES - 1);
}

function mayBegin({ bits }: Buckets, pair: number): boolean {
  const hash = hashOf(pair);
  return (((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 1;
}

function longestAt(text: string, at: number, to: number, bucket: Bucket = []): Form | null {
  for (const form of bucket)
    if (at + form.text.length <= to && text.startsWith(form.text, at)) return form;
  return null;
}
