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

/** The forms by their first unit, and of each by the second; most units of a text begin none. */
type Buckets = readonly (ReadonlyMap<number, Bucket> | undefined)[];

function bucketsOf(forms: Iterable<string>): Buckets {
  const buckets = Array.from<Map<number, string[]> | undefined>({ length: 0x10000 });
  for (const form of forms) {
    const bySecond = buckets[form.charCodeAt(0)] ?? new Map<number, string[]>();
    buckets[form.charCodeAt(0)] = bySecond;
    const bucket = bySecond.get(form.charCodeAt(1));
    if (bucket) bucket.push(form);
    else bySecond.set(form.charCodeAt(1), [form]);
  }
  for (const bySecond of buckets) {
    for (const bucket of bySecond?.values() ?? []) bucket.sort((a, b) => b.length - a.length);
  }
  return buckets;
}

function longestAt(text: string, at: number, buckets: Buckets): string | undefined {
  const bucket = buckets[text.charCodeAt(at)]?.get(text.charCodeAt(at + 1));
  return bucket?.find((form) => text.startsWith(form, at));
}
