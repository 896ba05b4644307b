import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { aliasOf } from './aliases.ts';
import { usesVariables } from './variable-use.ts';

/** What a request brings beside the selection itself. */
export interface Request {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** A field with its arguments and all that is asked below it, however often it was written. */
export interface Asked {
  readonly field: string;
  /** See `aliasOf`. */
  readonly alias: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly below: readonly SelectionSetNode[];
}

export function fragmentsIn({ definitions }: DocumentNode): Request['fragments'] {
  return Object.fromEntries(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
}

type Type = GraphQLObjectType | GraphQLInterfaceType;

/** Of sets that no variable enters; they go when the server forgets the document. */
const known = new WeakMap<SelectionSetNode, Map<Type, readonly Asked[]>>();

/**
 * The fields that selection sets ask of a type, in order: fragments opened, what @skip and @include
 * leave out gone, the same field with the same arguments once. Fragments on the type itself and on its
 * interfaces apply.
 */
export function askedOf(
  sets: readonly SelectionSetNode[],
  type: Type,
  request: Request,
): readonly Asked[] {
  const [only] = sets;
  if (!only || sets.length > 1 || usesVariables(only, request.fragments)) {
    return readSets(sets, type, request);
  }
  const ofSet = known.get(only) ?? new Map<Type, readonly Asked[]>();
  known.set(only, ofSet);
  const asked = ofSet.get(type) ?? readSets(sets, type, request);
  ofSet.set(type, asked);
  return asked;
}

function readSets(sets: readonly SelectionSetNode[], type: Type, request: Request): Asked[] {
  const fields = type.getFields();
  const names = new Set([type, ...type.getInterfaces()].map(({ name }) => name));
  const asked = new Map<string, Asked>();
  const opened = new Set<string>();
  for (const node of sets.flatMap((set) => fieldNodes(set, { names, request, opened }))) {
    const definition = fields[node.name.value];
    if (!definition) continue;
    const one = askedIn(node, definition, request);
    const below = [...(asked.get(one.alias)?.below ?? []), ...one.below];
    asked.set(one.alias, { ...one, below });
  }
  return [...asked.values()];
}

function askedIn(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  request: Request,
): Asked {
  const args = getArgumentValues(definition, node, request.variableValues);
  return {
    field: node.name.value,
    alias: aliasOf(node.name.value, args),
    args,
    below: node.selectionSet ? [node.selectionSet] : [],
  };
}

interface Level {
  readonly names: ReadonlySet<string>;
  readonly request: Request;
  /** Fragments that were spread on this level: fragments in fragments double with each step otherwise. */
  readonly opened: Set<string>;
}

function fieldNodes(set: SelectionSetNode, level: Level): FieldNode[] {
  const { names, request, opened } = level;
  return set.selections
    .filter((selection) => isIncluded(selection, request))
    .flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (opened.has(selection.name.value)) return [];
        opened.add(selection.name.value);
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : request.fragments[selection.name.value];
      const on = fragment?.typeCondition?.name.value;
      if (!fragment || (on !== undefined && !names.has(on))) return [];
      return fieldNodes(fragment.selectionSet, level);
    });
}

function isIncluded(selection: SelectionNode, { variableValues }: Request): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
