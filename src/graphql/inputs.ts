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
import type { GraphModel, Property, Relation } from '../model/graph-model.ts';
import { relationsOf } from './relations-of.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { typeNames } from './type-names.ts';

type InputFields = Record<string, GraphQLInputFieldConfig>;

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

const DATES =
  'Dates are ranges: `eq` finds what lies in the one that is given, `lt` what ends before it.';
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  String:
    'Without regard to width, case, stray blanks, traditional or simplified characters; codes, addresses and hashes, and `lt` to `gte`, as written.',
  Date: DATES,
  DateTime: DATES,
};

export const Direction = new GraphQLEnumType({
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

  /** @param of a kind or an interface, or a relation: then of its edges too */
  filter(of: string | Relation): GraphQLInputObjectType {
    const target = targetOf(of);
    return this.#once(typeNames.filter(inputsOf(of)), () => ({
      ...this.#logic(of),
      id: { type: this.tests('ID') },
      ...this.#testsOf(this.#propertiesOf(target)),
      ...Object.fromEntries(
        relationsOf(this.#model, target).map((relation) => [
          relation.field,
          { type: this.#relationFilter(relation) },
        ]),
      ),
      ...this.#ofEdge(of, typeNames.filter, (properties) => this.#testsOf(properties)),
    }));
  }

  /** @param of a kind or an interface, or a relation: then by its edges too */
  order(of: string | Relation): GraphQLInputObjectType {
    const target = targetOf(of);
    const fields = () => ({
      ...this.#directions(target),
      ...Object.fromEntries(
        relationsOf(this.#model, target).map((relation) => [
          relation.field,
          { type: this.#relationOrder(relation.target) },
        ]),
      ),
      ...this.#ofEdge(of, typeNames.order, directionsOf, { isOneOf: true }),
    });
    return this.#once(typeNames.order(inputsOf(of)), fields, { isOneOf: true });
  }

  #relationOrder(of: string): GraphQLInputObjectType {
    const values = () =>
      this.#once(typeNames.valueOrder(of), () => this.#directions(of), { isOneOf: true });
    const fields = () => ({
      count: { type: Direction, description: 'How many there are.' },
      min: { type: values(), description: 'The least of their values.' },
      max: { type: values(), description: 'The greatest of their values.' },
    });
    return this.#once(typeNames.relationOrder(of), fields, { isOneOf: true });
  }

  #directions(of: string): InputFields {
    return { id: { type: Direction }, ...directionsOf(this.#propertiesOf(of)) };
  }

  /** The field `edge` of inputs about a relation whose edges carry values. */
  #ofEdge(
    of: string | Relation,
    nameOf: (of: string) => string,
    fieldsOf: (properties: readonly Property[]) => InputFields,
    options: { readonly isOneOf?: boolean } = {},
  ): InputFields {
    if (typeof of === 'string' || of.properties === null) return {};
    const properties = this.#model.edges.get(of.edge)?.properties ?? [];
    const type = this.#once(nameOf(of.properties), () => fieldsOf(properties), options);
    return { edge: { type, description: 'Of the edge that leads here.' } };
  }

  #propertiesOf(of: string): readonly Property[] {
    return (this.#model.kinds.get(of) ?? this.#model.interfaces.get(of))?.properties ?? [];
  }

  #logic(of: string | Relation): InputFields {
    const list = new GraphQLList(new GraphQLNonNull(this.filter(of)));
    return { and: { type: list }, or: { type: list }, not: { type: this.filter(of) } };
  }

  #relationFilter(relation: Relation): GraphQLInputObjectType {
    const of = inputsOf(relation);
    return this.#once(typeNames.relationFilter(of), () => {
      const type = this.filter(relation);
      const count = this.#once(typeNames.countFilter(of), () => ({
        where: { type, description: 'Only these are counted.' },
        ...this.#testFields('Int'),
      }));
      return { some: { type }, every: { type }, none: { type }, count: { type: count } };
    });
  }

  #testsOf(properties: readonly Property[]): InputFields {
    return Object.fromEntries(
      properties.map(({ name, type, list }) => [
        name,
        { type: list ? this.#listTests() : this.tests(type) },
      ]),
    );
  }

  /** The tests of a type of property. */
  tests(type: string): GraphQLInputObjectType {
    const fields = () => ({ ...this.#testFields(type), isNull: { type: GraphQLBoolean } });
    return this.#once(typeNames.filter(type), fields, { description: DESCRIPTIONS[type] });
  }

  #testFields(type: string): InputFields {
    const leaf = this.leaf(type);
    const list = new GraphQLList(new GraphQLNonNull(leaf));
    const more = TESTS[type] ?? [];
    return {
      eq: { type: leaf },
      ne: { type: leaf },
      in: { type: list },
      notIn: { type: list },
      ...Object.fromEntries(more.map((test) => [test, { type: leaf as GraphQLInputType }])),
    };
  }

  #listTests(): GraphQLInputObjectType {
    const list = new GraphQLList(new GraphQLNonNull(GraphQLString));
    return this.#once('StringListFilter', () => ({
      has: { type: GraphQLString },
      hasAny: { type: list, description: 'At least one of these.' },
      hasAll: { type: list },
      isEmpty: { type: GraphQLBoolean },
    }));
  }

  #once(
    name: string,
    fields: () => InputFields,
    options: { readonly isOneOf?: boolean; readonly description?: string | undefined } = {},
  ): GraphQLInputObjectType {
    const made = this.#made.get(name) ?? new GraphQLInputObjectType({ name, fields, ...options });
    this.#made.set(name, made);
    return made;
  }
}

function targetOf(of: string | Relation): string {
  return typeof of === 'string' ? of : of.target;
}

function inputsOf(of: string | Relation): string {
  return typeof of === 'string' ? of : typeNames.inputsOf(of);
}

function directionsOf(properties: readonly Property[]): InputFields {
  const single = properties.filter(({ list }) => !list);
  return Object.fromEntries(single.map(({ name }) => [name, { type: Direction }]));
}
