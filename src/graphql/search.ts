import {
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';
import type { GraphModel, Kind } from '../model/graph-model.ts';
import type { Where } from '../store/selection.ts';
import type { ApiContext } from './api-context.ts';
import { askedAt } from './asked-at.ts';
import { compilerFor, setsOf } from './compiler-for.ts';
import { checkComplexity } from './complexity.ts';
import { whereOf } from './filter.ts';
import type { Inputs } from './inputs.ts';
import type { ObjectTypes } from './object-types.ts';
import { PAGE_ARGUMENTS } from './page-types.ts';
import type { PageArguments } from './paging.ts';
import { checkText } from './text-argument.ts';

interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly filter?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>> | null;
}

const CONNECTION = 'SearchConnection';

/** The root field that searches all kinds. */
export function searchField(
  model: GraphModel,
  types: ObjectTypes,
  inputs: Inputs,
): GraphQLFieldConfig<unknown, ApiContext> {
  const searched = [...model.kinds.values()].filter(({ properties }) =>
    properties.some(({ searchable }) => searchable !== null),
  );
  return {
    description:
      'Full text over names, titles, headings and texts, the best first. Width, case and script do not matter; names are found by their pinyin too: cdjkq or chengdu finds 成都经开区.',
    type: new GraphQLNonNull(types.hits()),
    args: { ...searchArguments(searched, inputs), ...PAGE_ARGUMENTS },
    resolve(_, args, { store, budget }, info) {
      const { text, kinds = null, filter = null, ...page } = args as SearchArguments;
      checkText(text);
      checkComplexity('filter', filter);
      const compiler = compilerFor(model, info, budget);
      const sets = setsOf(info);
      const connection = compiler.connection('Node', CONNECTION, page, sets);
      const { count, items, cursors = true, branches, window } = connection;
      const where = filter && whereOfKinds(model, searched, filter);
      const facets = askedAt(info, ['facets']).length > 0;
      const highlights = askedAt(info, ['edges', 'highlights']).length > 0;
      return store.search({
        text,
        kinds,
        where,
        window,
        count,
        items,
        cursors,
        facets,
        highlights,
        branches,
      });
    },
  };
}

function searchArguments(searched: readonly Kind[], inputs: Inputs) {
  const kinds = new GraphQLEnumType({
    name: 'SearchKind',
    values: Object.fromEntries(searched.map(({ name }) => [name, {}])),
  });
  const filter = new GraphQLInputObjectType({
    name: 'SearchFilter',
    fields: () =>
      Object.fromEntries(
        searched.map(({ name, plural }) => [plural, { type: inputs.filter(name) }]),
      ),
  });
  return {
    text: { type: new GraphQLNonNull(GraphQLString) },
    kinds: {
      type: new GraphQLList(new GraphQLNonNull(kinds)),
      description: 'All where not given.',
    },
    filter: {
      type: filter,
      description: 'What hits of these kinds must pass; it leaves the other kinds as they are.',
    },
  };
}

function whereOfKinds(
  model: GraphModel,
  searched: readonly Kind[],
  filter: NonNullable<SearchArguments['filter']>,
): Where {
  const ways = searched.map(({ name, plural }): Where => {
    const where = whereOf(model, name, filter[plural]);
    return { op: 'and', all: [{ op: 'kind', kinds: [name] }, ...(where ? [where] : [])] };
  });
  return { op: 'or', all: ways };
}
