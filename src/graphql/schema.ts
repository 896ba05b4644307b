import {
  type FieldNode,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSchema,
  GraphQLString,
  type SelectionSetNode,
} from 'graphql';
import type { GraphModel } from '../model/graph-model.ts';
import type { ApiContext } from './api-context.ts';
import { Compiler } from './compile.ts';
import { extended } from './extension.ts';
import { Inputs } from './inputs.ts';
import type { Budget } from './limits.ts';
import { ObjectTypes } from './object-types.ts';
import { PAGE_ARGUMENTS } from './page-types.ts';
import { type PageArguments, windowOf } from './paging.ts';
import { extensions } from './resolvers/index.ts';
import { checkText } from './text-argument.ts';
import { typeNames } from './type-names.ts';

type RootField = GraphQLFieldConfig<unknown, ApiContext>;

/** The executable schema that follows from the model: a list and a single root for each kind. */
export function createSchema(model: GraphModel): GraphQLSchema {
  const inputs = new Inputs(model);
  const types = new ObjectTypes(model, inputs);
  const roots: Record<string, RootField> = {
    node: nodeField(model, types, 'Node'),
    ...Object.fromEntries(
      [...model.kinds.values()].flatMap(({ name, plural }) => [
        [plural, listField(model, types, name)],
        [plural.replace(/s$/, ''), nodeField(model, types, name)],
      ]),
    ),
    search: searchField(model, types),
  };
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: roots }),
    types: types.all,
  });
  return extended(schema, extensions);
}

function listField(model: GraphModel, types: ObjectTypes, of: string): RootField {
  return {
    description: model.kinds.get(of)?.description,
    type: new GraphQLNonNull(types.connection(of)),
    args: types.connectionArguments(of),
    resolve: (_, args, { store, budget }, info) =>
      store.select(
        compilerFor(model, info, budget).connection(
          of,
          typeNames.connection(of),
          args,
          setsOf(info),
        ),
      ),
  };
}

/** @param of a kind, or `Node` for any */
function nodeField(model: GraphModel, types: ObjectTypes, of: string): RootField {
  return {
    description:
      'By its id, or by the id of any report that is shown as it; null where there is none.',
    type: types.of(of) as GraphQLObjectType,
    args: { id: { type: new GraphQLNonNull(GraphQLID) } },
    async resolve(_, args, { store, budget }, info) {
      const found = await store.kindOf(String(args['id']));
      if (!found || (of !== 'Node' && found.kind !== of)) return null;
      const compiler = compilerFor(model, info, budget);
      const page = await store.select(compiler.node(found.kind, found.id, setsOf(info)));
      return page.items[0]?.node ?? null;
    },
  };
}

function searchField(model: GraphModel, types: ObjectTypes): RootField {
  const searched = [...model.kinds.values()].filter(({ properties }) =>
    properties.some(({ searchable }) => searchable !== null),
  );
  const kinds = new GraphQLEnumType({
    name: 'SearchKind',
    values: Object.fromEntries(searched.map(({ name }) => [name, {}])),
  });
  return {
    description: 'Full text over names, titles, headings and texts, the best first.',
    type: new GraphQLNonNull(types.hits()),
    args: {
      text: { type: new GraphQLNonNull(GraphQLString) },
      kinds: {
        type: new GraphQLList(new GraphQLNonNull(kinds)),
        description: 'All where not given.',
      },
      ...PAGE_ARGUMENTS,
    },
    resolve(_, args, { store, budget }, info) {
      const asked = compilerFor(model, info, budget).connection(
        'Node',
        'SearchConnection',
        args,
        setsOf(info),
      );
      const { text, kinds: only } = args as { text: string; kinds?: string[] | null };
      const { count, items, branches } = asked;
      const window = windowOf(args as PageArguments);
      return store.search({
        text: checkText(text),
        kinds: only ?? null,
        window,
        count,
        items,
        branches,
      });
    },
  };
}

function compilerFor(model: GraphModel, info: GraphQLResolveInfo, budget: Budget): Compiler {
  return new Compiler(model, info.schema, info, budget);
}

function setsOf({ fieldNodes }: { readonly fieldNodes: readonly FieldNode[] }): SelectionSetNode[] {
  return fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}
