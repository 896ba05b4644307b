import type { ArticleFacts } from '../../src/model/facts.ts';
import type { GraphPart } from '../../src/model/graph-part.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { DumpLine } from '../../src/store/dump-line.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

/** The rows of a graph in the order in which the batches of articles bring them. */
export async function rowsByBatch(
  store: GraphStore,
  batches: readonly (readonly ArticleFacts[])[],
): Promise<DumpLine[][]> {
  const lines = new Map<string, DumpLine>();
  for await (const line of store.dump()) lines.set(line.id, line);
  const rows = batches.map((batch) => {
    const ids = new Set(batch.flatMap(partsOf).flatMap(idsIn));
    return [...ids].flatMap((id) => taken(lines, id));
  });
  rows.at(-1)?.push(...lines.values());
  return rows.map((batch) => batch.filter(({ kind }) => kind !== 'Member'));
}

function partsOf(facts: ArticleFacts): GraphPart[] {
  const blocks = resolve.blocks(facts).map((block) => resolve.block(block, [facts]));
  return [resolve.own(facts), ...blocks];
}

function idsIn({ nodes, keyed, edges, evidence }: GraphPart): string[] {
  return [...nodes, ...keyed, ...edges, ...evidence].map(({ id }) => id);
}

/** A line is given once. */
function taken(lines: Map<string, DumpLine>, id: string): DumpLine[] {
  const line = lines.get(id);
  lines.delete(id);
  return line ? [line] : [];
}
