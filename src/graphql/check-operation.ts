import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { AppError } from '../errors/app-error.ts';
import { AnswerSize } from './answer-size.ts';
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
 * Refuses an operation that would be too much, with its variables in hand: a check of the document
 * alone is made once and passed by other variables. What is refused here was never begun.
 * @throws AppError `query.too-many`, `query.too-many-values`, `query.no-introspection`
 */
export function checkOperation(asked: Operation, { introspection }: Rules): void {
  const { schema, document } = asked;
  const operation = getOperationAST(document, asked.operationName);
  const type = operation && schema.getRootType(operation.operation);
  if (!operation || !type) return;
  checkCounts(document);
  const fragments = fragmentsIn(document);
  const roots = rootFields(operation.selectionSet, fragments);
  atMost('root fields', roots.length, MOST_ROOTS);
  if (!introspection && roots.some((name) => name === '__schema' || name === '__type')) {
    throw new AppError('query.no-introspection', {});
  }
  const variableValues = coercedFor(asked, operation);
  if (variableValues === null) return;
  const size = new AnswerSize(schema, { fragments, variableValues });
  if (size.of(operation.selectionSet, type.name) > MOST_VALUES) {
    throw new AppError('query.too-many-values', { limit: MOST_VALUES });
  }
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

/** Null where they do not fit: the execution says so. */
function coercedFor({ schema, variableValues }: Operation, operation: OperationDefinitionNode) {
  const definitions = operation.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, variableValues ?? {}).coerced ?? null;
}
