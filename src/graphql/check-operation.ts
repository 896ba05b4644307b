import {
  BREAK,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { AppError } from '../errors/app-error.ts';
import { AnswerSize, PAGE_SIZES } from './answer-size.ts';
import { MOST_ALIASES, MOST_DIRECTIVES, MOST_ROOTS, MOST_VALUES } from './limits.ts';

interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

interface Rules {
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
}

/**
 * Refuses an operation that would be too much, with its variables in hand: what depends on them is
 * looked at each time, and the rest once for each document. What is refused here was never begun.
 * @throws AppError `query.too-many`, `query.too-many-values`, `query.no-introspection`
 */
export function checkOperation(asked: Operation, { introspection }: Rules): void {
  const outline = outlineOf(asked);
  if (!outline) return;
  if (!introspection && outline.asksForSchema) throw new AppError('query.no-introspection', {});
  const size = outline.size ?? sizeWith(asked, outline);
  if (size > MOST_VALUES) throw new AppError('query.too-many-values', { limit: MOST_VALUES });
}

/** What is known of an operation whatever its variables. */
interface Outline {
  readonly operation: OperationDefinitionNode;
  readonly type: GraphQLObjectType;
  readonly fragments: Fragments;
  readonly asksForSchema: boolean;
  /** Values of its answer; null where a variable says how long a page is. */
  readonly size: number | null;
}

/** As long as the server's cache keeps a document; by the name of the operation. */
const outlines = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, Map<string, Outline | null>>>();

/** Null where there is no such operation. */
function outlineOf(asked: Operation): Outline | null {
  const ofSchema = outlines.get(asked.schema) ?? new WeakMap<DocumentNode, Map<string, Outline>>();
  outlines.set(asked.schema, ofSchema);
  const ofDocument = ofSchema.get(asked.document) ?? new Map<string, Outline | null>();
  ofSchema.set(asked.document, ofDocument);
  const name = asked.operationName ?? '';
  const known = ofDocument.get(name);
  if (known !== undefined) return known;
  const outline = newOutline(asked);
  ofDocument.set(name, outline);
  return outline;
}

function newOutline({ schema, document, operationName }: Operation): Outline | null {
  const operation = getOperationAST(document, operationName);
  const type = operation && schema.getRootType(operation.operation);
  if (!operation || !type) return null;
  checkCounts(document);
  const fragments = fragmentsIn(document);
  const roots = rootFields(operation.selectionSet, fragments);
  atMost('root fields', roots.length, MOST_ROOTS);
  const size = hasVariablePages(document)
    ? null
    : new AnswerSize(schema, { fragments, variableValues: {} }).of(
        operation.selectionSet,
        type.name,
      );
  const asksForSchema = roots.some((name) => name === '__schema' || name === '__type');
  return { operation, type, fragments, asksForSchema, size };
}

/** Nothing where the variables do not fit: the execution says so. */
function sizeWith(asked: Operation, { operation, type, fragments }: Outline): number {
  const variableValues = coercedFor(asked, operation);
  if (variableValues === null) return 0;
  return new AnswerSize(asked.schema, { fragments, variableValues }).of(
    operation.selectionSet,
    type.name,
  );
}

function hasVariablePages(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Argument({ name, value }) {
      if (!PAGE_SIZES.includes(name.value) || value.kind !== Kind.VARIABLE) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

function checkCounts(document: DocumentNode): void {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field({ alias }) {
      if (alias) aliases += 1;
    },
    Directive() {
      directives += 1;
    },
  });
  atMost('aliases', aliases, MOST_ALIASES);
  atMost('directives', directives, MOST_DIRECTIVES);
}

function atMost(what: string, count: number, limit: number): void {
  if (count > limit) throw new AppError('query.too-many', { what, count, limit });
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

function fragmentsIn({ definitions }: DocumentNode): Fragments {
  return Object.fromEntries(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
}

/** The names of the fields at the root, each as often as it is answered under a name of its own. */
function rootFields(set: SelectionSetNode, fragments: Fragments): string[] {
  const names = new Map<string, string>();
  const opened = new Set<SelectionSetNode>();
  const open = (inner: SelectionSetNode) => {
    if (opened.has(inner)) return;
    opened.add(inner);
    for (const selection of inner.selections) {
      if (selection.kind === Kind.FIELD) {
        names.set((selection.alias ?? selection.name).value, selection.name.value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) open(selection.selectionSet);
      else {
        const fragment = fragments[selection.name.value];
        if (fragment) open(fragment.selectionSet);
      }
    }
  };
  open(set);
  return [...names.values()];
}

/** Null where they do not fit. */
function coercedFor({ schema, variableValues }: Operation, operation: OperationDefinitionNode) {
  const definitions = operation.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, variableValues ?? {}).coerced ?? null;
}
