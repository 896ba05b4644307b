import type { GraphModel } from '../../model/graph-model.ts';
import type { GraphPart } from '../../model/graph-part.ts';
import { changesOf, keyedIds } from '../graph-changes.ts';
import { diffPart } from '../part-diff.ts';
import { touchedThings } from '../shared-things.ts';
import type { Run } from './connection.ts';
import { GraphWriter } from './graph-writer.ts';
import { holdingsOf, keepHoldings } from './holdings.ts';
import { keyedNodes } from './keyed-nodes.ts';
import { holdLocks } from './locks.ts';
import { heldBefore, keepHeld } from './parts.ts';

/**
 * Replaces parts of the graph. A thing is there while some part holds it. Keyed nodes are locked:
 * their values come of the evidence of many parts, and one writer at a time may weigh it.
 */
export async function replaceParts(
  run: Run,
  model: GraphModel,
  parts: readonly GraphPart[],
): Promise<void> {
  const before = await heldBefore(run, parts);
  const diffs = parts.map((part) => diffPart(part, before.get(part.name) ?? []));
  await holdLocks(
    run,
    keyedIds(diffs).map((id) => `node:${id}`),
  );
  const changes = changesOf(diffs, await holdingsOf(run, touchedThings(diffs)));
  await keepHoldings(run, changes.holdings);
  await keepHeld(run, diffs);
  const writer = new GraphWriter(run, model);
  const lost = await writer.removeEvidence(changes.goneEvidence);
  await writer.addEvidence(changes.evidence);
  const keyed = await keyedNodes(run, model, changes, lost);
  await writer.removeEdges(changes.goneEdges);
  await writer.removeNodes(changes.goneNodes);
  await writer.removeMembers(changes.goneMembers);
  await writer.putNodes([...changes.nodes, ...keyed]);
  await writer.putEdges(changes.edges);
  await writer.putMembers(changes.members);
}
