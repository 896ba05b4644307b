import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AppError } from '../errors/app-error.ts';
import { checkOperation } from './check-operation.ts';
import { shownError } from './errors.ts';
import { MOST_TOKENS } from './limits.ts';

type Parse = typeof parse;

/** Objects inside each other in the variables; more than any filter may have. */
const DEEPEST_VARIABLE = 100;

/**
 * Refuses what would already be too much to parse or to coerce, and then what would be too much to
 * answer.
 */
export function limitRequest(rules: Parameters<typeof checkOperation>[1]): Plugin {
  return {
    onParams({ params }) {
      checkDepth(params.variables);
    },
    onParse({ setParseFn }) {
      setParseFn((...[source, options]: Parameters<Parse>) =>
        parseAtMost(source, { ...options, maxTokens: MOST_TOKENS }),
      );
    },
    onExecute: ({ args, setResultAndStopExecution }) => refuse(args, setResultAndStopExecution),
    onSubscribe: ({ args, setResultAndStopExecution }) => refuse(args, setResultAndStopExecution),
  };

  function refuse(
    args: Parameters<typeof checkOperation>[0],
    stop: (result: { errors: GraphQLError[] }) => void,
  ): void {
    try {
      checkOperation(args, rules);
    } catch (error) {
      stop({ errors: [shownError(error)] });
    }
  }
}

function parseAtMost(...[source, options]: Parameters<Parse>): ReturnType<Parse> {
  try {
    return parse(source, options);
  } catch (error) {
    if (!(error instanceof GraphQLError) || !/more tha[nt] \d+ tokens/.test(error.message)) {
      throw error;
    }
    throw new AppError('query.too-large', { limit: MOST_TOKENS });
  }
}

/** Level by level, for the depth is what cannot be trusted. */
function checkDepth(variables: unknown): void {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST_VARIABLE) {
      const limit = `${DEEPEST_VARIABLE} levels`;
      throw new AppError('query.too-complex', { argument: 'variables', limit });
    }
    level = level.flatMap((one) => (typeof one === 'object' && one ? Object.values(one) : []));
  }
}
