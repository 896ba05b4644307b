import type { Gazetteer, GazetteerEntry, GazetteerHit } from '../model/gazetteer-entry.ts';
import { type PairIndex, pairAt, pairIndex, unitAt } from '../model/pair-index.ts';

/** What begins with some units: the entries that they name, and what goes on from there. */
interface Branch {
  /** Empty where the units are no form. */
  entries: readonly GazetteerEntry[];
  next: Map<number, Branch> | null;
}

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
  const branches = branchesOf(byForm);
  return {
    lookUp: (form) => byForm.get(form) ?? [],
    scan(text, from = 0, to = text.length) {
      const hits: GazetteerHit[] = [];
      for (let at = from; at < to - 1; ) {
        const branch = branches.get(pairAt(text, at));
        const hit = branch === undefined ? null : longestAt(text, at, to, branch);
        if (hit) hits.push(hit);
        at = hit?.end ?? at + 1;
      }
      return hits;
    },
  };
}

function branchesOf(byForm: ReadonlyMap<string, readonly GazetteerEntry[]>): PairIndex<Branch> {
  const byPair = new Map<number, Branch>();
  for (const [form, entries] of byForm) {
    let branch = branchAt(byPair, pairAt(form, 0));
    for (let at = 2; at < form.length; at++) {
      branch.next ??= new Map();
      branch = branchAt(branch.next, form.charCodeAt(at));
    }
    branch.entries = entries;
  }
  return pairIndex(byPair);
}

function branchAt(branches: Map<number, Branch>, key: number): Branch {
  const known = branches.get(key);
  if (known) return known;
  const branch: Branch = { entries: [], next: null };
  branches.set(key, branch);
  return branch;
}

function longestAt(text: string, start: number, to: number, first: Branch): GazetteerHit | null {
  let hit: GazetteerHit | null = null;
  let branch: Branch | undefined = first;
  for (let end = start + 2; branch !== undefined && end <= to; end++) {
    if (branch.entries.length > 0) hit = { start, end, entries: branch.entries };
    branch = branch.next?.get(unitAt(text, end));
  }
  return hit;
}
