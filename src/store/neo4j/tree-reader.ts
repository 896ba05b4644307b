import type { GraphModel } from '../../model/graph-model.ts';
import type { Value } from '../../model/value.ts';
import { TreeReader } from '../read-trees.ts';

const readers = new WeakMap<GraphModel, TreeReader>();

/** What reads the answers of `compileSelection`: Neo4j holds values as the model has them, but for empty lists. */
export function treeReader(model: GraphModel): TreeReader {
  const known =
    readers.get(model) ??
    new TreeReader({
      model,
      valueOf: ({ list }, stored) => (stored ?? (list ? [] : null)) as Value,
    });
  readers.set(model, known);
  return known;
}
