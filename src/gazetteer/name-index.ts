import type { Gazetteer, GazetteerEntry, GazetteerHit } from '../model/gazetteer-entry.ts';
import { type PairIndex, pairAt, pairIndex } from '../model/pair-index.ts';

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
  const forms = formsByPair(byForm);
  return {
    lookUp: (form) => byForm.get(form) ?? [],
    scan(text, from = 0, to = text.length) {
      const hits: GazetteerHit[] = [];
      for (let at = from; at < to - 1; ) {
        const bucket = forms.get(pairAt(text, at));
        const form = bucket === undefined ? null : longestAt(text, at, to, bucket);
        if (form === null) at += 1;
        else {
          hits.push({ start: at, end: at + form.text.length, entries: form.entries });
          at += form.text.length;
        }
      }
      return hits;
    },
  };
}

function formsByPair(byForm: ReadonlyMap<string, readonly GazetteerEntry[]>): PairIndex<Bucket> {
  const forms = [...byForm].map(([text, entries]): Form => ({ text, entries }));
  forms.sort((a, b) => b.text.length - a.text.length);
  return pairIndex(Map.groupBy(forms, ({ text }) => pairAt(text, 0)));
}

function longestAt(text: string, at: number, to: number, bucket: Bucket): Form | null {
  for (const form of bucket)
    if (at + form.text.length <= to && text.startsWith(form.text, at)) return form;
  return null;
}
