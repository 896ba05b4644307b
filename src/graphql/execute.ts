import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLScalarType,
  GraphQLSchema,
  execute as interpret,
  Kind,
  print,
  type VariableDefinitionNode,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { codeSize } from './code-size.ts';
import type { Operation } from './documents.ts';
import { MOST_COMPILED } from './limits.ts';

/**
 * A variable that graphql-js has coerced already. The compiler's own coercion unrolls input types, and
 * would never end on filters, which hold themselves.
 */
const Coerced = new GraphQLScalarType({ name: 'Coerced' });

type Values = Readonly<Record<string, unknown>>;

/** What an operation is executed with. */
export interface Given {
  readonly context: unknown;
  /** As they came. */
  readonly variables: Values;
  /** As graphql-js coerced them. */
  readonly coerced: Values;
}

/** `repeated`: from the second time on that a query comes, for compiling takes longer than it saves once. */
export type Compiles = 'all' | 'repeated' | 'none';

/**
 * Executes queries and mutations, as code that is compiled from them once where that is not too long. The
 * compiler is loaded when it is first needed.
 */
export function executor(
  compiles: Compiles,
): (operation: Operation, given: Given) => Promise<ExecutionResult> {
  const seen = new WeakSet<Operation>();
  const compiled = new WeakMap<Operation, Compiled>();
  return async (operation, given) => {
    if (compiles === 'none' || (compiles === 'repeated' && !seen.has(operation))) {
      seen.add(operation);
      return interpreted(operation, given);
    }
    const query = compiled.get(operation) ?? (await compile(operation));
    compiled.set(operation, query);
    if (query === TOO_LONG) return interpreted(operation, given);
    return 'query' in query ? query.query(undefined, given.context, given.coerced) : query;
  };
}

function interpreted(operation: Operation, { context, variables }: Given) {
  const { schema, document, definition } = operation;
  return interpret({
    schema,
    document,
    operationName: definition.name?.value,
    contextValue: context,
    variableValues: variables,
  }) as ExecutionResult | Promise<ExecutionResult>;
}

const TOO_LONG = 'too long';
type Compiled = CompiledQuery | ExecutionResult | typeof TOO_LONG;

async function compile(operation: Operation): Promise<Compiled> {
  const { schema, document, definition } = operation;
  if (codeSize(operation) > MOST_COMPILED) return TOO_LONG;
  const { compileQuery } = await import('graphql-jit');
  const extended = schemas.get(schema) ?? withCoerced(schema);
  schemas.set(schema, extended);
  return compileQuery(extended, withCoercedVariables(document), definition.name?.value ?? '');
}

const schemas = new WeakMap<GraphQLSchema, GraphQLSchema>();

function withCoerced(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, Coerced], assumeValid: true });
}

function withCoercedVariables(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, variableDefinitions: definition.variableDefinitions?.map(coerced) ?? [] }
      : definition,
  );
  return { ...document, definitions };
}

/** A boolean stays one: the compiler asks for it where @skip and @include stand. */
function coerced(definition: VariableDefinitionNode): VariableDefinitionNode {
  const { kind, variable } = definition;
  if (/^Boolean!?$/.test(print(definition.type))) return definition;
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: Coerced.name } } as const;
  return { kind, variable, type };
}
