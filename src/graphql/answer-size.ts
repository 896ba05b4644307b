import {
  type FieldNode,
  type GraphQLField,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromAST,
} from 'graphql';
import type { Request } from './fields.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from './paging.ts';

type Definition = GraphQLField<unknown, unknown>;

/** The arguments that say how long a page is. */
export const PAGE_SIZES = ['first', 'last'];
/** The length of a list that nothing bounds. */
const USUAL_LENGTH = 10;
/** What tells of the schema. An explorer asks for all of it once; nobody needs it ten times over. */
const META_FIELDS: readonly Definition[] = [SchemaMetaFieldDef, TypeMetaFieldDef];
const SCHEMA_COST = 5;

/**
 * How many values an answer can have, taking each page as full: every name that a field is given
 * counts. Fields named twice count twice, and fragments that do not apply count too, so that each
 * selection set is looked at once however often fragments repeat it.
 */
export class AnswerSize {
  readonly #schema: GraphQLSchema;
  readonly #request: Request;
  /** By selection set and the size of the page around it. */
  readonly #known = new Map<SelectionSetNode, Map<number, number>>();

  #lengths: Readonly<Record<string, number>> | undefined;

  constructor(schema: GraphQLSchema, request: Request) {
    this.#schema = schema;
    this.#request = request;
  }

  /** @param page how many nodes the lists of this set have, where they say nothing themselves */
  of(set: SelectionSetNode, typeName: string, page = USUAL_LENGTH): number {
    const known = this.#known.get(set) ?? new Map<number, number>();
    this.#known.set(set, known);
    const size = known.get(page) ?? this.#sum(set, typeName, page);
    known.set(page, size);
    return size;
  }

  #sum(set: SelectionSetNode, typeName: string, page: number): number {
    return set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + this.#field(selection, typeName, page);
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.#request.fragments[selection.name.value];
      if (!fragment) return sum;
      const on = fragment.typeCondition?.name.value ?? typeName;
      return sum + this.of(fragment.selectionSet, on, page);
    }, 0);
  }

  #field(node: FieldNode, typeName: string, page: number): number {
    const definition = this.#definition(typeName, node.name.value);
    if (!definition || !node.selectionSet) return 1;
    const named = getNamedType(definition.type);
    const size = this.#pageOf(definition, node) ?? page;
    const within = this.of(node.selectionSet, named.name, size);
    if (META_FIELDS.includes(definition)) return SCHEMA_COST * within;
    if (!isList(definition.type)) return 1 + within;
    return 1 + (isIntrospectionType(named) ? this.#lengthOf(node) : size) * within;
  }

  /**
   * Null where it has no pages. What cannot be read or is too large is refused when it is resolved; an
   * empty page counts as one, for what is asked below it is compiled all the same.
   */
  #pageOf(definition: Definition, node: FieldNode): number | null {
    if (!definition.args.some(({ name }) => name === 'first')) return null;
    const { variableValues } = this.#request;
    const given = PAGE_SIZES.map((wanted) => {
      const argument = node.arguments?.find(({ name }) => name.value === wanted);
      const type = definition.args.find(({ name }) => name === wanted)?.type;
      return argument && type && valueFromAST(argument.value, type, variableValues);
    });
    const usual = definition.args.find(({ name }) => name === 'first')?.defaultValue;
    const size = Number(given.find((one) => typeof one === 'number') ?? usual ?? DEFAULT_PAGE);
    return Number.isNaN(size) ? 1 : Math.min(LARGEST_PAGE, Math.max(1, size));
  }

  #lengthOf({ name }: FieldNode): number {
    this.#lengths ??= introspectionLengths(this.#schema);
    return this.#lengths[name.value] ?? USUAL_LENGTH;
  }

  #definition(typeName: string, field: string): Definition | undefined {
    const type = this.#schema.getType(typeName);
    if (!(type instanceof GraphQLObjectType) && !(type instanceof GraphQLInterfaceType)) return;
    const meta = META_FIELDS.find(({ name }) => name === field);
    return type.getFields()[field] ?? meta;
  }
}

/**
 * How long the lists are in which a schema tells of itself: all its types, and of what each type and
 * each field has as many as they have on the average, so that the whole is as large as it is.
 */
function introspectionLengths(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = outputs.flatMap((type) => Object.values(type.getFields()));
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.keys(type.getFields()));
  const values = types.filter(isEnumType).flatMap((type) => type.getValues());
  const mean = (all: number, of: number) => Math.max(1, Math.ceil(all / of));
  return {
    types: types.length,
    fields: mean(fields.length, types.length),
    args: mean(fields.flatMap(({ args }) => args).length, fields.length),
    inputFields: mean(inputs.length, types.length),
    enumValues: mean(values.length, types.length),
    interfaces: 1,
    possibleTypes: 1,
  };
}

function isList(type: GraphQLOutputType): boolean {
  return type instanceof GraphQLNonNull ? isList(type.ofType) : type instanceof GraphQLList;
}
