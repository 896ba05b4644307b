import {
  type GraphQLFieldConfig,
  GraphQLID,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import type { GraphModel } from '../model/graph-model.ts';
import type { ApiContext } from './api-context.ts';
import { compilerFor, setsOf } from './compiler-for.ts';
import { extended } from './extension.ts';
import { Inputs } from './inputs.ts';
import { ObjectTypes } from './object-types.ts';
import { extensions } from './resolvers/index.ts';
import { searchField } from './search.ts';
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
    search: searchField(model, types, inputs),
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
