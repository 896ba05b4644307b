import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
} from 'graphql';
import type { GraphModel, Property, Relation } from '../model/graph-model.ts';
import { Direction, type Inputs } from './inputs.ts';
import { PAGE_ARGUMENTS } from './page-types.ts';
import { relationsOf } from './relations-of.ts';
import { ValueScalar } from './scalars.ts';
import { typeNames } from './type-names.ts';

type InputFields = Record<string, GraphQLInputFieldConfig>;

const Span = new GraphQLEnumType({
  name: 'DateSpan',
  description: 'What of a date counts. A date that is coarser has no such span.',
  values: {
    YEAR: { description: '`2020`' },
    QUARTER: { description: '`2020-Q2`' },
    MONTH: { description: '`2020-05`' },
    EXACT: { description: 'The date as it is stated.' },
  },
});

const TESTS = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'];

/** The inputs of group-by that follow from the model, each made once. */
export class GroupInputs {
  readonly #model: GraphModel;
  readonly #inputs: Inputs;
  readonly #made = new Map<string, GraphQLInputObjectType>();

  constructor(model: GraphModel, inputs: Inputs) {
    this.#model = model;
    this.#inputs = inputs;
  }

  /** @param of a kind or an interface */
  arguments(of: string): GraphQLFieldConfigArgumentMap {
    return {
      by: {
        type: new GraphQLNonNull(listOf(this.key(of))),
        description: 'One to four keys; nodes with the same values of all are a group.',
      },
      distinctPairs: {
        type: new GraphQLNonNull(GraphQLBoolean),
        defaultValue: false,
        description:
          'Of two keys that lead to nodes by the same way, each pair once: the lower id first.',
      },
      missing: {
        type: new GraphQLNonNull(GraphQLBoolean),
        defaultValue: true,
        description: 'Whether nodes that state nothing of a key are a group of their own, of null.',
      },
      having: { type: listOf(this.#having(of)), description: 'All must hold of a group.' },
      orderBy: {
        type: listOf(this.#order(of)),
        description: 'The largest first, where nothing is said; ties are by the keys.',
      },
      ...PAGE_ARGUMENTS,
    };
  }

  /** What a node holds, or reaches by relations. */
  key(of: string): GraphQLInputObjectType {
    return this.#once(typeNames.groupKey(of), () => this.#keyFields(of), { isOneOf: true });
  }

  #keyFields(of: string): InputFields {
    return {
      node: { type: GraphQLBoolean, description: 'The node itself.' },
      ...valueFields(this.#propertiesOf(of)),
      ...Object.fromEntries(
        relationsOf(this.#model, of).map((relation) => [
          relation.field,
          { type: this.#relationKey(relation), description: relation.description },
        ]),
      ),
    };
  }

  #relationKey(relation: Relation): GraphQLInputObjectType {
    const { target, properties } = relation;
    return this.#once(typeNames.groupKey(typeNames.inputsOf(relation)), () => ({
      filter: { type: this.#inputs.filter(relation), description: 'Only these are reached.' },
      ...this.#keyFields(target),
      ...this.#kindFields(target),
      ...(properties === null ? {} : { edge: { type: this.#edgeKey(relation, properties) } }),
    }));
  }

  /** Of an interface: only its nodes of a kind, by what that kind has. */
  #kindFields(target: string): InputFields {
    const kinds = this.#model.interfaces.get(target)?.kinds ?? [];
    return Object.fromEntries(kinds.map((kind) => [`on${kind}`, { type: this.key(kind) }]));
  }

  #edgeKey(relation: Relation, properties: string): GraphQLInputObjectType {
    const carried = this.#model.edges.get(relation.edge)?.properties ?? [];
    const fields = () => valueFields(carried);
    return this.#once(typeNames.groupKey(properties), fields, { isOneOf: true });
  }

  #having(of: string): GraphQLInputObjectType {
    const measured = () =>
      this.#once(typeNames.measureTest(of), () => ({
        of: { type: new GraphQLNonNull(this.key(of)) },
        ...Object.fromEntries(TESTS.map((test) => [test, { type: ValueScalar }])),
      }));
    return this.#once(typeNames.groupTest(of), () => ({
      count: { type: this.#inputs.tests('Int') },
      ...measures(measured()),
    }));
  }

  #order(of: string): GraphQLInputObjectType {
    const direction = { type: new GraphQLNonNull(Direction) };
    const byKey = () =>
      this.#once('KeyOrder', () => ({
        at: { type: new GraphQLNonNull(GraphQLInt), description: 'The place of the key, from 0.' },
        direction,
      }));
    const measured = () =>
      this.#once(typeNames.measureOrder(of), () => ({
        of: { type: new GraphQLNonNull(this.key(of)) },
        direction,
      }));
    const fields = () => ({
      count: { type: Direction },
      key: { type: byKey() },
      ...measures(measured()),
    });
    return this.#once(typeNames.groupOrder(of), fields, { isOneOf: true });
  }

  #propertiesOf(of: string): readonly Property[] {
    return (this.#model.kinds.get(of) ?? this.#model.interfaces.get(of))?.properties ?? [];
  }

  #once(
    name: string,
    fields: () => InputFields,
    options: { readonly isOneOf?: boolean } = {},
  ): GraphQLInputObjectType {
    const made = this.#made.get(name) ?? new GraphQLInputObjectType({ name, fields, ...options });
    this.#made.set(name, made);
    return made;
  }
}

function valueFields(properties: readonly Property[]): InputFields {
  const single = properties.filter(({ list }) => !list);
  return Object.fromEntries(
    single.map(({ name, type, description }) => {
      const asked = type === 'Date' || type === 'DateTime' ? Span : GraphQLBoolean;
      return [name, { type: asked as GraphQLInputType, description }];
    }),
  );
}

function measures(type: GraphQLInputType): InputFields {
  return { countDistinct: { type }, min: { type }, max: { type } };
}

function listOf(type: GraphQLInputType): GraphQLInputType {
  return new GraphQLList(new GraphQLNonNull(type));
}
