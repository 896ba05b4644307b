import {
  GraphQLBoolean,
  type GraphQLFieldConfigArgumentMap,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import type { Page, Tree } from '../store/selection.ts';

/** The arguments of every connection. */
export const PAGE_ARGUMENTS: GraphQLFieldConfigArgumentMap = {
  first: {
    type: GraphQLInt,
    description: 'How many from the start: 20 where nothing is said, 200 at most.',
  },
  after: { type: GraphQLString, description: 'Go on after this cursor.' },
  last: { type: GraphQLInt, description: 'How many from the end.' },
  before: { type: GraphQLString, description: 'Stop before this cursor.' },
};

export function pageInfoType(): GraphQLObjectType<Page<Tree>> {
  return new GraphQLObjectType<Page<Tree>>({
    name: 'PageInfo',
    fields: {
      hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean), resolve: ({ hasNext }) => hasNext },
      hasPreviousPage: {
        type: new GraphQLNonNull(GraphQLBoolean),
        resolve: ({ hasPrevious }) => hasPrevious,
      },
      startCursor: { type: GraphQLString, resolve: ({ items }) => items[0]?.cursor },
      endCursor: { type: GraphQLString, resolve: ({ items }) => items.at(-1)?.cursor },
    },
  });
}
