import type { GraphModel } from '../../model/graph-model.ts';
import type { GraphPart } from '../../model/graph-part.ts';
import type { Values } from '../../model/value.ts';
import type { EdgeContent } from '../part-contents.ts';
import type { Run } from './connection.ts';
import { type EdgeRow, GraphWriter, type NodeRow } from './graph-writer.ts';
import { keyedNodes } from './keyed-nodes.ts';
import { holdLocks } from './locks.ts';
import { diffPart, type HeldBefore, type PartDiff } from './part-diff.ts';
import { heldBefore, keepHeld } from './parts.ts';
import { keepSupport, type Support, supportOf, thingKey } from './support.ts';

/**
 * Replaces parts of the graph. A thing is there while some part holds it; of a shared edge the least
 * content counts, so that the order of writing does not.
 */
export async function replaceParts(
  run: Run,
  model: GraphModel,
  parts: readonly GraphPart[],
): Promise<void> {
  const before = await heldBefore(run, parts);
  const diffs = parts.map((part) => diffPart(part, before.get(part.name) ?? []));
  await holdLocks(run, keyedIn(diffs));
  await keepSupport(run, diffs);
  await keepHeld(run, diffs);
  const shared = diffs.flatMap(({ put, released }) => [...put, ...released]).filter(isShared);
  const support = await supportOf(run, shared);
  const gone = [...ownGone(diffs), ...shared.filter((one) => !support.has(thingKey(one)))];
  const writer = new GraphWriter(run, model);
  const claimed = await writeEvidence(writer, diffs, gone);
  const keyed = await keyedNodes(run, model, shared, claimed);
  await writer.removeEdges(gone.filter(({ what }) => what === 'edge'));
  await writer.removeNodes(gone.filter(({ what }) => what === 'node'));
  await writer.removeMembers(idsOf(gone, 'member'));
  await writer.putNodes([...ownNodes(diffs), ...keyed]);
  await writer.putEdges([...ownEdges(diffs), ...sharedEdges(shared, support)]);
  await writer.putMembers(membersIn(diffs));
}

/** Their values come of the evidence of many parts: one writer at a time may weigh it. */
function keyedIn(diffs: readonly PartDiff[]): string[] {
  return diffs
    .flatMap(({ now, released }) => [...now, ...released])
    .filter((one) => one.what === 'node' && one.isShared)
    .map(({ id }) => `node:${id}`);
}

/** What a part alone held and no part of these now holds: it may have moved from one to another. */
function ownGone(diffs: readonly PartDiff[]): HeldBefore[] {
  const now = new Set(diffs.flatMap((diff) => diff.now.map(thingKey)));
  return diffs
    .flatMap(({ released }) => released)
    .filter((one) => !one.isShared && !now.has(thingKey(one)));
}

/** @returns the subjects whose claims changed */
async function writeEvidence(
  writer: GraphWriter,
  diffs: readonly PartDiff[],
  gone: readonly HeldBefore[],
): Promise<string[]> {
  const put = diffs.flatMap((diff) =>
    diff.put.flatMap(({ held }) => (held.what === 'evidence' ? [held.evidence] : [])),
  );
  const unclaimed = await writer.removeEvidence(idsOf(gone, 'evidence'));
  await writer.putEvidence(put);
  const claimed = put.filter(({ property }) => property !== null).map(({ subject }) => subject);
  return [...unclaimed, ...claimed];
}

function ownNodes(diffs: readonly PartDiff[]): NodeRow[] {
  return ownPut(diffs, 'node').map(({ id, kind, held }) => ({
    id,
    kind,
    values: JSON.parse(held.content) as Values,
  }));
}

function ownEdges(diffs: readonly PartDiff[]): EdgeRow[] {
  return ownPut(diffs, 'edge').map(({ id, kind, held }) => edgeRow(id, kind, held.content));
}

function sharedEdges(
  shared: readonly HeldBefore[],
  support: ReadonlyMap<string, Support>,
): EdgeRow[] {
  const edges = new Map(shared.filter(({ what }) => what === 'edge').map((one) => [one.id, one]));
  return [...edges.values()].flatMap((one) => {
    const known = support.get(thingKey(one));
    return known ? [edgeRow(one.id, known.kind, known.content)] : [];
  });
}

function edgeRow(id: string, type: string, content: string): EdgeRow {
  const [from, fromKind, to, toKind, values] = JSON.parse(content) as EdgeContent;
  return { id, type, from, fromKind, to, toKind, values };
}

function membersIn(diffs: readonly PartDiff[]) {
  return ownPut(diffs, 'member').map(({ id, held }) => ({ id, node: held.content }));
}

function ownPut(diffs: readonly PartDiff[], what: HeldBefore['what']) {
  return diffs.flatMap(({ put }) => put.filter((one) => one.what === what && !one.isShared));
}

function idsOf(things: readonly HeldBefore[], what: HeldBefore['what']): string[] {
  return things.filter((one) => one.what === what).map(({ id }) => id);
}

function isShared(one: HeldBefore): boolean {
  return one.isShared;
}
