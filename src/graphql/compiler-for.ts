import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { GraphModel } from '../model/graph-model.ts';
import { Compiler } from './compile.ts';
import type { Budget } from './limits.ts';

/** What compiles the selection set of the field that is being resolved. */
export function compilerFor(model: GraphModel, info: GraphQLResolveInfo, budget: Budget): Compiler {
  return new Compiler(model, info.schema, info, budget);
}

/** What is asked of it, however often it was written. */
export function setsOf({
  fieldNodes,
}: {
  readonly fieldNodes: readonly FieldNode[];
}): SelectionSetNode[] {
  return fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}
