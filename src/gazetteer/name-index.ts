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

function bucketsOf(forms: Iterable<string>): ReadonlyMap<string, Bucket> {
  const buckets = new Map<string, string[]>();
  for (const form of forms) {
    const key = form.slice(0, 2);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(form);
    else buckets.set(key, [form]);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.length - a.length);
  return buckets;
}

function longestAt(text: string, at: number, buckets: ReadonlyMap<string, Bucket>) {
  return buckets.get(text.slice(at, at + 2))?.find((form) => text.startsWith(form, at));
}
