import {
  type GraphQLFieldConfig,
  GraphQLInt,
  type GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import type { Coverage, Group, Groups, Page, Tree } from '../store/selection.ts';
import { aliasOf } from './aliases.ts';
import type { GroupInputs } from './group-inputs.ts';
import { nameOfKey } from './group-keys.ts';
import { ValueScalar } from './scalars.ts';
import { typeNames } from './type-names.ts';

/** Groups with what their keys are called. */
interface NamedGroups extends Groups {
  readonly names: readonly string[];
}

interface NamedGroup extends Group {
  readonly names: readonly string[];
}

interface NamedKey {
  readonly name: string;
  readonly key: Group['keys'][number];
}

interface KeyCoverage {
  readonly name: string;
  readonly stated: number;
  readonly notStated: number;
}

/** The types of groups that follow from the model, each made once. */
export class GroupTypes {
  readonly #inputs: GroupInputs;
  readonly #pageInfo: GraphQLObjectType;
  readonly #made = new Map<string, GraphQLObjectType>();
  readonly #key: GraphQLObjectType<NamedKey>;
  readonly #coverage: GraphQLObjectType;

  constructor(inputs: GroupInputs, node: GraphQLInterfaceType, pageInfo: GraphQLObjectType) {
    this.#inputs = inputs;
    this.#pageInfo = pageInfo;
    this.#key = keyType(node);
    this.#coverage = coverageType();
  }

  /** The field of a connection that groups all its nodes. @param of a kind or an interface */
  field(of: string): GraphQLFieldConfig<Page<Tree>, unknown> {
    return {
      description: 'All of them, on whatever page, grouped by what they hold or reach.',
      type: new GraphQLNonNull(this.#groups(of)),
      args: this.#inputs.arguments(of),
      resolve: ({ groups }, args): NamedGroups | undefined => {
        const found = groups?.[aliasOf('groups', args)];
        return found && { ...found, names: (args['by'] as object[]).map(nameOfKey) };
      },
    };
  }

  #groups(of: string): GraphQLObjectType {
    const name = typeNames.groups(of);
    const made = this.#made.get(name) ?? this.#newGroups(of);
    this.#made.set(name, made);
    return made;
  }

  #newGroups(of: string): GraphQLObjectType {
    const group = this.#group(of);
    return new GraphQLObjectType<NamedGroups>({
      name: typeNames.groups(of),
      fields: {
        totalCount: {
          description: 'How many groups there are on all pages.',
          type: new GraphQLNonNull(GraphQLInt),
          resolve: ({ total }) => total,
        },
        nodes: {
          type: listOf(group),
          resolve: ({ items, names }) => items.map(({ node }): NamedGroup => ({ ...node, names })),
        },
        coverage: {
          description: 'How much of what was asked about is stated at all.',
          type: new GraphQLNonNull(this.#coverage),
          resolve: ({ coverage, names }) => ({ ...coverage, names }),
        },
        pageInfo: { type: new GraphQLNonNull(this.#pageInfo), resolve: (groups) => groups },
      },
    });
  }

  #group(of: string): GraphQLObjectType<NamedGroup> {
    const args = { of: { type: new GraphQLNonNull(this.#inputs.key(of)) } };
    const measure = (fn: string): GraphQLFieldConfig<NamedGroup, unknown> => ({
      type: ValueScalar,
      args,
      resolve: ({ measures }, given) => measures[aliasOf(fn, given)],
    });
    return new GraphQLObjectType<NamedGroup>({
      name: typeNames.group(of),
      fields: () => ({
        keys: {
          description: 'In the order of `by`.',
          type: listOf(this.#key),
          resolve: ({ keys, names }) =>
            keys.map((key, i): NamedKey => ({ key, name: names[i] ?? '' })),
        },
        count: { description: 'How many are in it.', type: new GraphQLNonNull(GraphQLInt) },
        countDistinct: {
          ...measure('countDistinct'),
          description: 'How many values or nodes they hold or reach, each counted once.',
          type: new GraphQLNonNull(GraphQLInt),
        },
        min: { ...measure('min'), description: 'The least value that they hold or reach.' },
        max: { ...measure('max'), description: 'The greatest value that they hold or reach.' },
      }),
    });
  }
}

function keyType(node: GraphQLInterfaceType): GraphQLObjectType<NamedKey> {
  return new GraphQLObjectType<NamedKey>({
    name: 'GroupKey',
    fields: {
      name: {
        description: 'What it is, such as `areas.code`.',
        type: new GraphQLNonNull(GraphQLString),
      },
      value: {
        description: 'Null where nothing is stated, and where the key is a node.',
        type: ValueScalar,
        resolve: ({ key }) => (isTree(key) ? null : key),
      },
      node: { type: node, resolve: ({ key }) => (isTree(key) ? key : null) },
    },
  });
}

function coverageType(): GraphQLObjectType {
  const count = { type: new GraphQLNonNull(GraphQLInt) };
  const ofKey = new GraphQLObjectType<KeyCoverage>({
    name: 'KeyCoverage',
    fields: {
      name: { type: new GraphQLNonNull(GraphQLString) },
      stated: { ...count, description: 'How many state it, a date in whatever precision.' },
      notStated: { ...count, description: 'How many do not: that is no finding about the world.' },
    },
  });
  return new GraphQLObjectType<Coverage & { readonly names: readonly string[] }>({
    name: 'GroupCoverage',
    fields: {
      nodes: { ...count, description: 'How many there are in all.' },
      keys: {
        type: listOf(ofKey),
        resolve: ({ nodes, stated, names }) =>
          stated.map(
            (n, i): KeyCoverage => ({ name: names[i] ?? '', stated: n, notStated: nodes - n }),
          ),
      },
    },
  });
}

function isTree(key: Group['keys'][number]): key is Tree {
  return typeof key === 'object' && key !== null && 'kind' in key;
}

function listOf(type: GraphQLOutputType): GraphQLOutputType {
  return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
}
