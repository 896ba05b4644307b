import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import type { GraphModel, Property } from '../model/graph-model.ts';
import { relationsOf } from './relations-of.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { typeNames } from './type-names.ts';

const SCALARS: Readonly<Record<string, GraphQLScalarType>> = {
  ID: GraphQLID,
  String: GraphQLString,
  Int: GraphQLInt,
  Float: GraphQLFloat,
  Boolean: GraphQLBoolean,
  Date: DateScalar,
  DateTime: DateTimeScalar,
};

const ORDERED = ['lt', 'lte', 'gt', 'gte'];
const PATTERNS = ['contains', 'startsWith', 'endsWith'];
const TESTS: Readonly<Record<string, readonly string[]>> = {
  ID: [],
  Boolean: [],
  Int: ORDERED,
  Float: ORDERED,
  Date: ORDERED,
  DateTime: ORDERED,
  String: [...ORDERED, ...PATTERNS],
};

const Direction = new GraphQLEnumType({
  name: 'OrderDirection',
  description: 'Values that are missing come last in both directions.',
  values: { ASC: {}, DESC: {} },
});

/** The inputs and leaf types that follow from the model, each made once. */
export class Inputs {
  readonly #model: GraphModel;
  readonly #enums: ReadonlyMap<string, GraphQLEnumType>;
  readonly #made = new Map<string, GraphQLInputObjectType>();

  constructor(model: GraphModel) {
    this.#model = model;
    this.#enums = new Map(
      [...model.enums].map(([name, values]) => [
        name,
        new GraphQLEnumType({
          name,
          values: Object.fromEntries(values.map((value) => [value, {}])),
        }),
      ]),
    );
  }

  /** The scalar or enum of a property. */
  leaf(type: string): GraphQLScalarType | GraphQLEnumType {
    return SCALARS[type] ?? this.#enums.get(type) ?? GraphQLString;
  }

  /** @param of a kind or an interface */
  filter(of: string): GraphQLInputObjectType {
    const name = typeNames.filter(of);
    return this.#once(name, () => ({
      ...this.#logic(of),
      id: { type: this.#tests('ID') },
      ...Object.fromEntries(
        this.#propertiesOf(of).map(({ name, type, list }) => [
          name,
          { type: list ? this.#listTests() : this.#tests(type) },
        ]),
      ),
      ...Object.fromEntries(
        relationsOf(this.#model, of).map(({ field, target }) => [
          field,
          { type: this.#relationFilter(target) },
        ]),
      ),
    }));
  }

  order(of: string): GraphQLInputObjectType {
    const sortable = [
      'id',
      ...this.#propertiesOf(of)
        .filter(({ list }) => !list)
        .map(({ name }) => name),
    ];
    const fields = () => Object.fromEntries(sortable.map((name) => [name, { type: Direction }]));
    return this.#once(typeNames.order(of), fields, { isOneOf: true });
  }

  #propertiesOf(of: string): readonly Property[] {
    return (this.#model.kinds.get(of) ?? this.#model.interfaces.get(of))?.properties ?? [];
  }

  #logic(of: string): Record<string, GraphQLInputFieldConfig> {
    const list = new GraphQLList(new GraphQLNonNull(this.filter(of)));
    return { and: { type: list }, or: { type: list }, not: { type: this.filter(of) } };
  }

  #relationFilter(of: string): GraphQLInputObjectType {
    return this.#once(typeNames.relationFilter(of), () => {
      const type = this.filter(of);
      return { some: { type }, every: { type }, none: { type } };
    });
  }

  #tests(type: string): GraphQLInputObjectType {
    return this.#once(typeNames.filter(type), () => {
      const leaf = this.leaf(type);
      const list = new GraphQLList(new GraphQLNonNull(leaf));
      const more = TESTS[type] ?? [];
      return {
        eq: { type: leaf },
        ne: { type: leaf },
        in: { type: list },
        notIn: { type: list },
        ...Object.fromEntries(more.map((test) => [test, { type: leaf as GraphQLInputType }])),
        isNull: { type: GraphQLBoolean },
      };
    });
  }

  #listTests(): GraphQLInputObjectType {
    return this.#once('StringListFilter', () => ({ has: { type: GraphQLString } }));
  }

  #once(
    name: string,
    fields: () => Record<string, GraphQLInputFieldConfig>,
    options: { readonly isOneOf?: boolean } = {},
  ): GraphQLInputObjectType {
    const made = this.#made.get(name) ?? new GraphQLInputObjectType({ name, fields, ...options });
    this.#made.set(name, made);
    return made;
  }
}
