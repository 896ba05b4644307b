import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  print,
  type VariableDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';

/**
 * A variable that graphql-js has coerced already. The compiler's own coercion unrolls input types, and
 * would never end on filters, which hold themselves.
 */
const Coerced = new GraphQLScalarType({ name: 'Coerced' });

interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly rootValue?: unknown;
  readonly contextValue?: unknown;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** `repeated`: from the second time on that a query comes, for compiling takes longer than it saves once. */
export type Compiles = 'all' | 'repeated' | 'none';

/** Executes queries and mutations as code that is compiled from them, once for each parsed document. */
export function useCompiledExecutor(compiles: Compiles): Plugin {
  const seen = new WeakSet<DocumentNode>();
  const compile = compiler();
  return {
    onExecute({ args, setExecuteFn }) {
      const isDue = compiles === 'all' || (compiles === 'repeated' && seen.has(args.document));
      seen.add(args.document);
      if (isDue) setExecuteFn((execution: Execution) => execute(execution, compile));
    },
  };
}

type Compile = (execution: Execution) => CompiledQuery | ExecutionResult;

function execute(execution: Execution, compile: Compile) {
  const { schema, document, operationName, rootValue, contextValue, variableValues } = execution;
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const given = getVariableValues(schema, definitions, { ...variableValues });
  if (given.errors) return { errors: given.errors };
  const compiled = compile(execution);
  return isCompiledQuery(compiled)
    ? compiled.query(rootValue, contextValue, given.coerced)
    : compiled;
}

/** What was compiled of a document is kept as long as the server's cache keeps the document. */
function compiler(): Compile {
  const schemas = new WeakMap<GraphQLSchema, GraphQLSchema>();
  const compiled = new WeakMap<DocumentNode, Map<string, ReturnType<Compile>>>();
  return ({ schema, document, operationName }) => {
    const extended = schemas.get(schema) ?? withCoerced(schema);
    schemas.set(schema, extended);
    const ofDocument = compiled.get(document) ?? new Map<string, ReturnType<Compile>>();
    compiled.set(document, ofDocument);
    const name = operationName ?? '';
    const known =
      ofDocument.get(name) ?? compileQuery(extended, withCoercedVariables(document), name);
    ofDocument.set(name, known);
    return known;
  };
}

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
