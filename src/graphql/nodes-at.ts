import type { GraphQLResolveInfo } from 'graphql';
import type { Tree } from '../store/selection.ts';
import type { ApiContext } from './api-context.ts';
import { askedAt } from './asked-at.ts';
import { Compiler } from './compile.ts';

/**
 * Nodes by their ids, with all that is asked of them at some paths below a root field: one call of
 * the store, and none where nothing is asked. An id that is not there is left out.
 * @param of a kind or an interface
 */
export async function nodesAt(
  of: string,
  ids: readonly string[],
  paths: readonly (readonly string[])[],
  { store, model, budget }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<ReadonlyMap<string, Tree>> {
  const sets = paths.flatMap((path) => askedAt(info, path));
  const wanted = [...new Set(ids)];
  if (sets.length === 0 || wanted.length === 0) return new Map();
  const compiler = new Compiler(model, info.schema, info, budget);
  const page = await store.select(compiler.nodes(of, wanted, sets));
  return new Map(page.items.map(({ node }) => [node.id, node]));
}
