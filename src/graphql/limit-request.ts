import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AppError } from '../errors/app-error.ts';
import { MOST_TOKENS } from './limits.ts';

type Parse = typeof parse;

/** Objects inside each other in the variables; more than any filter may have. */
const DEEPEST_VARIABLE = 100;

/** Refuses what would already be too much to parse or to coerce. */
export const limitRequest: Plugin = {
  onParams({ params }) {
    checkDepth(params.variables);
  },
  onParse({ setParseFn }) {
    setParseFn((...[source, options]: Parameters<Parse>) =>
      parseAtMost(source, { ...options, maxTokens: MOST_TOKENS }),
    );
  },
};

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
