import type { GraphEvidence } from '../model/graph-part.ts';
import type { SharedContent, SharedHeld } from './part-contents.ts';
import type { HeldNow, PartDiff } from './part-diff.ts';

/** That so many parts hold a thing with this content; the thing goes with the last of them. */
export interface Holding {
  /** See `thingKey`. */
  readonly thing: string;
  readonly digest: string;
  readonly content: string;
  readonly holders: number;
}

/** What becomes of the shared things that some parts hold anew or no longer. */
export interface SharedChanges {
  /** Those that changed; with no holders they are to be removed. */
  readonly holdings: readonly Holding[];
  readonly newNodes: readonly Named[];
  readonly goneNodes: readonly Named[];
  readonly goneEdges: readonly Named[];
  /** Of the contents of an edge the least in code unit order counts, so that the order of writing does not. */
  readonly edges: readonly SharedEdge[];
  readonly newEvidence: readonly GraphEvidence[];
  readonly goneEvidence: readonly string[];
}

export interface SharedEdge extends Named {
  readonly content: string;
  readonly isNew: boolean;
}

interface Named {
  readonly id: string;
  readonly kind: string;
}

interface Thing extends Named {
  readonly what: SharedHeld['what'];
  /** By digest, how many more parts hold it so. */
  readonly more: Map<string, number>;
}

export function thingKey({ what, id }: { readonly what: string; readonly id: string }): string {
  return `${what} ${id}`;
}

/** The keys of the shared things of which it has to be known who holds them. */
export function touchedThings(diffs: readonly PartDiff[]): string[] {
  return [...touched(diffs).keys()];
}

/** @param before all holdings of `touchedThings` */
export function weighShared(diffs: readonly PartDiff[], before: readonly Holding[]): SharedChanges {
  const put = new Map(diffs.flatMap((diff) => diff.put.flatMap(sharedIn)));
  const known = Map.groupBy(before, ({ thing }) => thing);
  const weighed = [...touched(diffs)].map(([key, thing]) =>
    weigh(key, thing, known.get(key) ?? [], put),
  );
  const listed = new Map(
    [...put.values()].flatMap((held) => held.listed.map((row) => [row.id, row] as const)),
  );
  const are = (what: string, state: 'isNew' | 'isGone') =>
    weighed.flatMap(({ thing, ...one }) => (thing.what === what && one[state] ? [thing] : []));
  return {
    holdings: weighed.flatMap(({ holdings }) => holdings),
    newNodes: are('node', 'isNew'),
    goneNodes: are('node', 'isGone'),
    goneEdges: are('edge', 'isGone'),
    edges: weighed.flatMap(({ thing, edge, isNew }) =>
      edge ? [{ ...thing, content: edge, isNew }] : [],
    ),
    newEvidence: weighed.flatMap(({ gained }) => gained.flatMap((id) => listed.get(id) ?? [])),
    goneEvidence: weighed.flatMap(({ lost }) => lost),
  };
}

function sharedIn({ held, digest }: HeldNow): [string, SharedHeld][] {
  return held.isShared ? [[`${thingKey(held)} ${digest}`, held]] : [];
}

function touched(diffs: readonly PartDiff[]): Map<string, Thing> {
  const things = new Map<string, Thing>();
  const add = (held: PartDiff['released'][number], more: 1 | -1) => {
    const { what, id, kind, digest } = held;
    if (!held.isShared || (what !== 'node' && what !== 'edge')) return;
    const thing = things.get(thingKey(held)) ?? { what, id, kind, more: new Map() };
    thing.more.set(digest, (thing.more.get(digest) ?? 0) + more);
    things.set(thingKey(held), thing);
  };
  for (const { put, released } of diffs) {
    for (const held of put) add(held, 1);
    for (const held of released) add(held, -1);
  }
  return things;
}

function weigh(
  key: string,
  thing: Thing,
  before: readonly Holding[],
  put: ReadonlyMap<string, SharedHeld>,
) {
  const after = new Map(before.map((holding) => [holding.digest, holding]));
  const holdings: Holding[] = [];
  for (const [digest, more] of thing.more) {
    const known = after.get(digest);
    const content = known?.content ?? put.get(`${key} ${digest}`)?.content;
    if (more === 0 || content === undefined) continue;
    const holding = { thing: key, digest, content, holders: (known?.holders ?? 0) + more };
    holdings.push(holding);
    if (holding.holders > 0) after.set(digest, holding);
    else after.delete(digest);
  }
  const [was, is] = [shownBy(before), shownBy([...after.values()])];
  return {
    thing,
    holdings,
    isNew: was === null && is !== null,
    isGone: was !== null && is === null,
    edge: thing.what === 'edge' && is?.least !== was?.least ? is?.least : undefined,
    gained: [...(is?.listed ?? [])].filter((id) => !was?.listed.has(id)),
    lost: [...(was?.listed ?? [])].filter((id) => !is?.listed.has(id)),
  };
}

/** The least content, and the evidence of all; null where no part holds it. */
function shownBy(holdings: readonly Holding[]) {
  const contents = holdings.map(({ content }) => content).sort();
  const [least] = contents;
  if (least === undefined) return null;
  const listed = contents.flatMap((content) => (JSON.parse(content) as SharedContent)[1]);
  return { least, listed: new Set(listed) };
}
