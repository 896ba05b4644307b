import type { GraphEvidence } from '../model/graph-part.ts';
import type { Values } from '../model/value.ts';
import type { EdgeContent, Held, SharedContent } from './part-contents.ts';
import type { HeldBefore, PartDiff } from './part-diff.ts';
import { type Holding, type SharedEdge, thingKey, weighShared } from './shared-things.ts';

/** A node or an edge by its kind or type. */
export interface Named {
  readonly id: string;
  readonly kind: string;
}

export interface NodeRow extends Named {
  readonly values: Values;
  /** Whether there was none of this id, so that nothing can hang on it. */
  readonly isNew: boolean;
}

export interface EdgeRow extends Named {
  readonly edge: EdgeContent;
  readonly isNew: boolean;
}

/** What parts that are replaced change in the graph, but for the values of keyed nodes. */
export interface GraphChanges {
  readonly holdings: readonly Holding[];
  readonly goneNodes: readonly Named[];
  readonly goneEdges: readonly Named[];
  readonly goneEvidence: readonly string[];
  readonly goneMembers: readonly string[];
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  /** None of it was there. */
  readonly evidence: readonly GraphEvidence[];
  readonly members: readonly { readonly id: string; readonly node: string }[];
  /** The keyed nodes that one of these parts holds or held and some part holds now: kinds by id. */
  readonly keyed: ReadonlyMap<string, string>;
  /** Ids of the keyed nodes that no part held before. */
  readonly newKeyed: ReadonlySet<string>;
}

/** @param before all holdings of `touchedThings` */
export function changesOf(diffs: readonly PartDiff[], before: readonly Holding[]): GraphChanges {
  const shared = weighShared(diffs, before);
  const gone = ownGone(diffs);
  const replaced = new Set(diffs.flatMap(({ released }) => released.map(thingKey)));
  const put = diffs.flatMap((diff) => diff.put.map(({ held }) => held));
  const isNew = (held: Held) => replaced.size === 0 || !replaced.has(thingKey(held));
  return {
    holdings: shared.holdings,
    goneNodes: [...gone.filter(({ what }) => what === 'node'), ...shared.goneNodes],
    goneEdges: [...gone.filter(({ what }) => what === 'edge'), ...shared.goneEdges],
    goneEvidence: [...idsOf(gone, 'evidence'), ...shared.goneEvidence],
    goneMembers: idsOf(gone, 'member'),
    nodes: put.flatMap((held) => ownNode(held, isNew(held))),
    edges: [...put.flatMap((held) => ownEdge(held, isNew(held))), ...shared.edges.map(sharedEdge)],
    evidence: [
      ...put.flatMap((held) => (held.what === 'evidence' && isNew(held) ? [held.row] : [])),
      ...shared.newEvidence,
    ],
    members: put.flatMap(({ what, id, content }) =>
      what === 'member' ? [{ id, node: content }] : [],
    ),
    keyed: keyedIn(diffs, new Set(shared.goneNodes.map(({ id }) => id))),
    newKeyed: new Set(shared.newNodes.map(({ id }) => id)),
  };
}

/** Ids of the keyed nodes that these parts hold or held. */
export function keyedIds(diffs: readonly PartDiff[]): string[] {
  return [...keyedIn(diffs, new Set()).keys()];
}

function keyedIn(diffs: readonly PartDiff[], gone: ReadonlySet<string>): Map<string, string> {
  const nodes = diffs
    .flatMap(({ now, released }) => [...now, ...released])
    .filter(({ what, isShared, id }) => what === 'node' && isShared && !gone.has(id));
  return new Map(nodes.map(({ id, kind }) => [id, kind]));
}

/** What a part alone held and no part of these now holds: it may have moved from one to another. */
function ownGone(diffs: readonly PartDiff[]): HeldBefore[] {
  const released = diffs.flatMap((diff) => diff.released.filter((one) => !one.isShared));
  if (released.length === 0) return [];
  const now = new Set(diffs.flatMap((diff) => diff.now.map(thingKey)));
  return released.filter((one) => !now.has(thingKey(one)));
}

function ownNode(held: Held, isNew: boolean): NodeRow[] {
  if (held.what !== 'node' || held.isShared) return [];
  const { id, kind, values } = held;
  return [{ id, kind, values, isNew }];
}

function ownEdge(held: Held, isNew: boolean): EdgeRow[] {
  if (held.what !== 'edge' || held.isShared) return [];
  const { id, kind, edge } = held;
  return [{ id, kind, edge, isNew }];
}

function sharedEdge({ id, kind, content, isNew }: SharedEdge): EdgeRow {
  const [edge] = JSON.parse(content) as SharedContent & readonly [EdgeContent, unknown];
  return { id, kind, edge, isNew };
}

function idsOf(things: readonly HeldBefore[], what: HeldBefore['what']): string[] {
  return things.filter((one) => one.what === what).map(({ id }) => id);
}
