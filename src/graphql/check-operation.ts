import { BREAK, type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';
import { AppError } from '../errors/app-error.ts';
import { AnswerSize, PAGE_SIZES } from './answer-size.ts';
import type { Operation } from './documents.ts';
import { fragmentsIn, type Request } from './fields.ts';
import { MOST_ALIASES, MOST_DIRECTIVES, MOST_ROOTS, MOST_VALUES } from './limits.ts';

export interface Rules {
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
}

/**
 * Refuses an operation that would be too much, with its variables in hand: what depends on them is
 * looked at each time, and the rest once. What is refused here was never begun.
 * @param variables coerced
 * @throws AppError `query.too-many`, `query.too-many-values`, `query.no-introspection`
 */
export function checkOperation(
  operation: Operation,
  variables: Request['variableValues'],
  { introspection }: Rules,
): void {
  const outline = outlines.get(operation) ?? newOutline(operation);
  outlines.set(operation, outline);
  if (!introspection && outline.asksForSchema) throw new AppError('query.no-introspection', {});
  const size = outline.size ?? sizeWith(operation, outline, variables);
  if (size > MOST_VALUES) throw new AppError('query.too-many-values', { limit: MOST_VALUES });
}

/** What is known of an operation whatever its variables. */
interface Outline {
  readonly fragments: Request['fragments'];
  readonly asksForSchema: boolean;
  /** Values of its answer; null where a variable says how long a page is. */
  readonly size: number | null;
}

const outlines = new WeakMap<Operation, Outline>();

function newOutline(operation: Operation): Outline {
  const { document, definition } = operation;
  checkCounts(document);
  const fragments = fragmentsIn(document);
  const roots = rootFields(definition.selectionSet, fragments);
  atMost('root fields', roots.length, MOST_ROOTS);
  const asksForSchema = roots.some((name) => name === '__schema' || name === '__type');
  const outline = { fragments, asksForSchema, size: null };
  return hasVariablePages(document)
    ? outline
    : { ...outline, size: sizeWith(operation, outline, {}) };
}

function sizeWith(
  { schema, definition, type }: Operation,
  { fragments }: Outline,
  variableValues: Request['variableValues'],
): number {
  return new AnswerSize(schema, { fragments, variableValues }).of(
    definition.selectionSet,
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

/** The names of the fields at the root, each as often as it is answered under a name of its own. */
function rootFields(set: SelectionSetNode, fragments: Request['fragments']): string[] {
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
