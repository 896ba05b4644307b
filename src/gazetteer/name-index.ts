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

/** The forms by their first two units, and a table of the units that begin one. */
interface Buckets {
  readonly begins: Uint8Array;
  readonly byPair: ReadonlyMap<number, Bucket>;
}

function bucketsOf(forms: Iterable<string>): Buckets {
  const begins = new Uint8Array(0x10000);
  const byPair = new Map<number, string[]>();
  for (const form of forms) {
    const key = pairAt(form, 0);
    begins[form.charCodeAt(0)] = 1;
    const bucket = byPair.get(key);
    if (bucket) bucket.push(form);
    else byPair.set(key, [form]);
  }
  for (const bucket of byPair.values()) bucket.sort((a, b) => b.length - a.length);
  return { begins, byPair };
}

/** Two UTF-16 units as one number. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function longestAt(text: string, at: number, { begins, byPair }: Buckets): string | undefined {
  if (begins[text.charCodeAt(at)] === 0) return undefined;
  return byPair.get(pairAt(text, at))?.find((form) => text.startsWith(form, at));
}
