import {
  type DocumentNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { AppError } from '../errors/app-error.ts';
import { MOST_TOKENS } from './limits.ts';

/** An operation that can be executed; what is worked out of it once goes when it is forgotten. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** What its fields are of. */
  readonly type: GraphQLObjectType;
}

interface Known {
  readonly document: DocumentNode;
  /** By the name that was asked for. */
  readonly operations: Map<string, Operation>;
}

const MOST_KEPT = 1000;
/** In characters: what is longer is seldom asked again. */
const LONGEST_KEPT = 50_000;
/** The characters of all together: parsed, each takes some two hundred bytes. */
const MOST_CHARACTERS = 500_000;

/**
 * Valid documents by their text, each parsed and validated once. Those that were not asked for the longest
 * time go.
 */
export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, Known>();
  #characters = 0;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /**
   * @param name of the operation, where the document has several
   * @returns the operation, or why there is none
   * @throws GraphQLError where it cannot be parsed, AppError `query.too-large`
   */
  find(text: string, name: string): Operation | readonly GraphQLError[] {
    const found = this.#known.get(text) ?? this.#read(text);
    if ('errors' in found) return found.errors;
    this.#keep(text, found);
    const { document, operations } = found;
    const known = operations.get(name);
    if (known) return known;
    const definition = getOperationAST(document, name === '' ? null : name);
    const type = definition && this.#schema.getRootType(definition.operation);
    if (!type) return [new GraphQLError('Could not determine what operation to execute.')];
    const operation = { schema: this.#schema, document, definition, type };
    operations.set(name, operation);
    return operation;
  }

  #read(text: string): Known | { readonly errors: readonly GraphQLError[] } {
    const document = parseAtMost(text);
    const errors = validate(this.#schema, document);
    return errors.length > 0 ? { errors } : { document, operations: new Map() };
  }

  /** As the one that was asked for last. */
  #keep(text: string, found: Known): void {
    if (text.length > LONGEST_KEPT) return;
    if (!this.#known.delete(text)) this.#characters += text.length;
    this.#known.set(text, found);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST_KEPT && this.#characters <= MOST_CHARACTERS) return;
      this.#known.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}

function parseAtMost(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError) || !/more tha[nt] \d+ tokens/.test(error.message)) {
      throw error;
    }
    throw new AppError('query.too-large', { limit: MOST_TOKENS });
  }
}
