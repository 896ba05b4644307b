import {
  type GraphQLFieldConfig,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import type { Facet, Facets } from '../store/facets.ts';
import type { Highlight } from '../store/highlights.ts';
import type { Item, Page, Tree } from '../store/selection.ts';
import type { Hit, SearchPage } from '../store/text-query.ts';

type Fields<Source> = Record<string, GraphQLFieldConfig<Source, unknown>>;

const Span = new GraphQLObjectType({
  name: 'Span',
  description: 'A piece of a text, in UTF-16 units.',
  fields: { start: { type: some(GraphQLInt) }, end: { type: some(GraphQLInt) } },
});

const HighlightType = new GraphQLObjectType<Highlight>({
  name: 'Highlight',
  description: 'Where a value of a hit answers the search.',
  fields: {
    property: { type: some(GraphQLString) },
    value: { type: some(GraphQLString), description: 'As it is shown; of a list the one item.' },
    spans: { type: listOf(Span), description: 'In order, at most 20.' },
  },
});

const FacetType = new GraphQLObjectType<Facet>({
  name: 'Facet',
  fields: { value: { type: some(GraphQLString) }, count: { type: some(GraphQLInt) } },
});

const FacetsType = new GraphQLObjectType<Facets>({
  name: 'SearchFacets',
  description: 'How many hits there are on all pages, by what they share.',
  fields: {
    kinds: { type: listOf(FacetType), description: 'The most frequent first.' },
    years: {
      type: listOf(FacetType),
      description: 'Of agreements, events and articles whose date is known; the latest first.',
    },
    areas: {
      type: listOf(FacetType),
      description: 'By code, of agreements and clauses; the most frequent first.',
    },
  },
});

/** What the edges of a search say beside the node. */
export function hitFields(): Fields<Item<Tree>> {
  return {
    score: {
      description: 'Higher is better; to be compared within one answer only.',
      type: some(GraphQLFloat),
      resolve: (item) => hitOf(item).score,
    },
    highlights: { type: listOf(HighlightType), resolve: (item) => hitOf(item).highlights },
  };
}

/** What a search says beside its page. */
export function facetsField(): Fields<Page<Tree>> {
  return {
    facets: {
      type: some(FacetsType),
      resolve: (page) => (page as unknown as SearchPage).facets,
    },
  };
}

function hitOf({ node }: Item<Tree>): Hit {
  return node as unknown as Hit;
}

function some(type: GraphQLOutputType): GraphQLOutputType {
  return new GraphQLNonNull(type);
}

function listOf(type: GraphQLOutputType): GraphQLOutputType {
  return some(new GraphQLList(some(type)));
}
