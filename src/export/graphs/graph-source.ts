import type { GraphModel } from '../../model/graph-model.ts';
import type { DumpLine } from '../../store/dump-line.ts';
import type { GraphStore } from '../../store/graph-store.ts';

/** The graph line by line; each reading starts anew. */
export type GraphSource = Pick<GraphStore, 'dump'> & { readonly model: GraphModel };

/** A node as a line of the dump has it. */
export type NodeLine = Pick<DumpLine, 'kind' | 'id' | 'values'>;
export type EdgeLine = NodeLine & { readonly from: string; readonly to: string };

/** What lines are read before others may run: the store reads them without a pause. */
const PAUSE = 200;

async function* lines({ dump }: GraphSource): AsyncGenerator<DumpLine> {
  let count = 0;
  for await (const line of dump()) {
    count += 1;
    if (count % PAUSE === 0) await new Promise((resolve) => setImmediate(resolve));
    yield line;
  }
}

/** The nodes, sorted by kind and id. */
export async function* nodesOf(source: GraphSource): AsyncGenerator<NodeLine> {
  for await (const line of lines(source)) if (source.model.kinds.has(line.kind)) yield line;
}

/** The edges, sorted by type and id. */
export async function* edgesOf(source: GraphSource): AsyncGenerator<EdgeLine> {
  for await (const line of lines(source)) {
    const { from, to } = line;
    if (from !== undefined && to !== undefined) yield { ...line, from, to };
  }
}

export async function* evidenceOf(source: GraphSource): AsyncGenerator<NodeLine> {
  for await (const line of lines(source)) if (line.kind === 'Evidence') yield line;
}
