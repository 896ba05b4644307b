import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import type { Operation } from './documents.ts';
import { fragmentsIn } from './fields.ts';

const META_FIELDS = [SchemaMetaFieldDef, TypeMetaFieldDef];

/**
 * How many fields the compiler writes code for: those of a fragment at each place that spreads it, and those
 * below an interface once for each of its types. Both multiply with each level, so that few words can ask
 * for more code than there is memory; each selection set is looked at once for each type all the same.
 */
export function codeSize({ schema, document, definition, type }: Operation): number {
  return new Counting(schema, fragmentsIn(document)).of(definition.selectionSet, type);
}

class Counting {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReturnType<typeof fragmentsIn>;
  readonly #known = new Map<SelectionSetNode, Map<GraphQLObjectType, number>>();

  constructor(schema: GraphQLSchema, fragments: ReturnType<typeof fragmentsIn>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  of(set: SelectionSetNode, type: GraphQLObjectType): number {
    const known = this.#known.get(set) ?? new Map<GraphQLObjectType, number>();
    this.#known.set(set, known);
    const size = known.get(type) ?? this.#sum(set, type);
    known.set(type, size);
    return size;
  }

  #sum(set: SelectionSetNode, type: GraphQLObjectType): number {
    return set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + this.#field(selection, type);
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments[selection.name.value];
      const on = fragment?.typeCondition?.name.value;
      const applies = on === undefined || this.#typesNamed(on).includes(type);
      return fragment && applies ? sum + this.of(fragment.selectionSet, type) : sum;
    }, 0);
  }

  #field({ name, selectionSet }: FieldNode, type: GraphQLObjectType): number {
    const meta = META_FIELDS.find((one) => one.name === name.value);
    const definition = type.getFields()[name.value] ?? meta;
    if (!definition || !selectionSet) return 1;
    const types = this.#typesNamed(getNamedType(definition.type).name);
    return types.reduce((sum, one) => sum + this.of(selectionSet, one), 1);
  }

  #typesNamed(name: string): readonly GraphQLObjectType[] {
    const type = this.#schema.getType(name);
    if (isAbstractType(type)) return this.#schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }
}
