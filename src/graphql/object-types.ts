import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import type { GraphModel, Interface, Kind, Property, Relation } from '../model/graph-model.ts';
import type { EdgeTree, EvidenceTree, Item, Page, Tree } from '../store/selection.ts';
import type { Hit } from '../store/text-query.ts';
import { aliasOf } from './aliases.ts';
import { computedFields } from './computed.ts';
import { evidenceType } from './evidence-type.ts';
import { GroupInputs } from './group-inputs.ts';
import { GroupTypes } from './group-types.ts';
import type { Inputs } from './inputs.ts';
import { PAGE_ARGUMENTS, pageInfoType } from './page-types.ts';
import { relationsOf } from './relations-of.ts';
import { facetsField, hitFields } from './search-types.ts';
import { typeNames } from './type-names.ts';

type Fields<Source> = Record<string, GraphQLFieldConfig<Source, unknown>>;

/** The object types that follow from the model. Every resolver reads what the store has answered. */
export class ObjectTypes {
  readonly #model: GraphModel;
  readonly #inputs: Inputs;
  readonly #kinds: ReadonlyMap<string, GraphQLObjectType<Tree>>;
  readonly #interfaces: ReadonlyMap<string, GraphQLInterfaceType>;
  readonly #connections = new Map<string, GraphQLObjectType>();
  /** Whatever has an id. */
  readonly node: GraphQLInterfaceType;
  readonly #pageInfo = pageInfoType();
  readonly #groups: GroupTypes;
  readonly #evidence: GraphQLObjectType<EvidenceTree>;

  constructor(model: GraphModel, inputs: Inputs) {
    this.#model = model;
    this.#inputs = inputs;
    this.node = new GraphQLInterfaceType({
      name: 'Node',
      description: 'Whatever has an id that is good for ever.',
      fields: { id: { type: new GraphQLNonNull(GraphQLID) } },
      resolveType: (tree: Tree) => tree.kind,
    });
    this.#groups = new GroupTypes(new GroupInputs(model, inputs), this.node, this.#pageInfo);
    this.#interfaces = new Map(
      [...model.interfaces.values()].map((one) => [one.name, this.#interfaceType(one)]),
    );
    this.#kinds = new Map(
      [...model.kinds.values()].map((kind) => [kind.name, this.#kindType(kind)]),
    );
    this.#evidence = evidenceType(() => this.#kinds.get('Article') ?? this.node);
  }

  get all(): GraphQLObjectType<Tree>[] {
    return [...this.#kinds.values()];
  }

  /** The type of a kind or an interface. */
  of(name: string): GraphQLOutputType {
    return this.#kinds.get(name) ?? this.#interfaces.get(name) ?? this.node;
  }

  /** A list of nodes of a kind, as the root has it. */
  connection(of: string): GraphQLObjectType {
    return this.#connection(of, this.of(of), () => ({}), this.#grouped(of));
  }

  /** The hits of a search: nodes of any kind with their score and where they answer it. */
  hits(): GraphQLObjectType {
    return this.#connection('Search', this.node, hitFields, facetsField);
  }

  /** @param of a kind or an interface, or the relation that leads to it */
  connectionArguments(of: string | Relation): GraphQLFieldConfigArgumentMap {
    return {
      ...PAGE_ARGUMENTS,
      filter: { type: this.#inputs.filter(of) },
      orderBy: { type: new GraphQLList(new GraphQLNonNull(this.#inputs.order(of))) },
    };
  }

  #interfaceType({ name, description, properties }: Interface): GraphQLInterfaceType {
    return new GraphQLInterfaceType({
      name,
      description,
      interfaces: [this.node],
      fields: () => ({
        ...ID_FIELD,
        ...this.#propertyFields(properties),
        ...this.#relationFields(relationsOf(this.#model, name)),
        ...this.#evidenceField<Tree>(),
      }),
      resolveType: (tree: Tree) => tree.kind,
    });
  }

  #kindType(kind: Kind): GraphQLObjectType<Tree> {
    const computed = Object.entries(computedFields[kind.name] ?? {});
    return new GraphQLObjectType<Tree>({
      name: kind.name,
      description: kind.description,
      interfaces: () => [
        this.node,
        ...kind.interfaces.flatMap((name) => this.#interfaces.get(name) ?? []),
      ],
      fields: () => ({
        ...ID_FIELD,
        ...this.#propertyFields(kind.properties),
        ...Object.fromEntries(computed.map(([name, { config }]) => [name, config])),
        ...this.#relationFields(kind.relations),
        ...this.#evidenceField<Tree>(),
      }),
    });
  }

  #propertyFields(properties: readonly Property[]): Fields<Tree> {
    return Object.fromEntries(
      properties.map((property) => [
        property.name,
        {
          description: property.description,
          type: this.#propertyType(property),
          resolve: ({ values }) => values[property.name],
        },
      ]),
    );
  }

  #propertyType({ type, list, required }: Property): GraphQLOutputType {
    const leaf = this.#inputs.leaf(type);
    if (list) return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(leaf)));
    return required ? new GraphQLNonNull(leaf) : leaf;
  }

  #relationFields(relations: readonly Relation[]): Fields<Tree> {
    return Object.fromEntries(relations.map((one) => [one.field, this.#relationField(one)]));
  }

  #relationField(relation: Relation): GraphQLFieldConfig<Tree, unknown> {
    const properties = this.#model.edges.get(relation.edge)?.properties ?? [];
    const { target } = relation;
    const edgeFields = () => ({
      ...Object.fromEntries(
        properties.map((property) => [
          property.name,
          {
            description: property.description,
            type: this.#propertyType(property),
            resolve: ({ edge }: Item<Tree>) => edge?.values[property.name],
          },
        ]),
      ),
      ...this.#evidenceField<Item<Tree>>(({ edge }) => edge),
    });
    const name = typeNames.ofRelation(relation);
    const type = this.#connection(name, this.of(target), edgeFields, this.#grouped(target));
    return {
      description: relation.description,
      type: new GraphQLNonNull(type),
      args: this.connectionArguments(relation),
      resolve: ({ relations }, args) => relations[aliasOf(relation.field, args)],
    };
  }

  /** @param of the kind or interface of the nodes that are grouped */
  #grouped(of: string): () => Fields<Page<Tree>> {
    return () => ({ groups: this.#groups.field(of) });
  }

  /** @param beside what it says beside its page */
  #connection(
    name: string,
    node: GraphQLOutputType,
    more: () => Fields<Item<Tree>>,
    beside: () => Fields<Page<Tree>>,
  ): GraphQLObjectType {
    const made = this.#connections.get(name) ?? this.#newConnection(name, node, more, beside);
    this.#connections.set(name, made);
    return made;
  }

  #newConnection(
    name: string,
    node: GraphQLOutputType,
    more: () => Fields<Item<Tree>>,
    beside: () => Fields<Page<Tree>>,
  ) {
    const edge = new GraphQLObjectType<Item<Tree>>({
      name: typeNames.edge(name),
      fields: () => ({
        cursor: { type: new GraphQLNonNull(GraphQLString) },
        node: { type: new GraphQLNonNull(node), resolve: (item) => nodeIn(item) },
        ...more(),
      }),
    });
    return new GraphQLObjectType<Page<Tree>>({
      name: typeNames.connection(name),
      fields: () => ({
        totalCount: {
          description: 'How many there are on all pages.',
          type: new GraphQLNonNull(GraphQLInt),
          resolve: ({ total }) => total,
        },
        nodes: { type: listOf(node), resolve: ({ items }) => items.map(nodeIn) },
        edges: { type: listOf(edge), resolve: ({ items }) => items },
        pageInfo: { type: new GraphQLNonNull(this.#pageInfo), resolve: (page) => page },
        ...beside(),
      }),
    });
  }

  /** @param carrier what carries the evidence: the node itself, or an item's edge */
  #evidenceField<Source>(
    carrier: (source: Source) => Pick<EdgeTree, 'evidence'> | null = (source) =>
      source as unknown as Tree,
  ): Fields<Source> {
    return {
      evidence: {
        description: 'The words that state it, the surest first.',
        type: listOf(this.#evidence),
        args: {
          first: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 10 },
          property: {
            description:
              'Only what states this property; where nothing else does, what states the subject.',
            type: GraphQLString,
          },
        },
        resolve: (source, args) => carrier(source)?.evidence[aliasOf('evidence', args)] ?? [],
      },
    };
  }
}

const ID_FIELD: Fields<Tree> = { id: { type: new GraphQLNonNull(GraphQLID) } };

function listOf(type: GraphQLOutputType): GraphQLOutputType {
  return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
}

/** The node of an item; a hit of a search holds it beside its score. */
function nodeIn({ node }: { readonly node: Tree | Hit }): Tree {
  return 'tree' in node ? node.tree : node;
}
