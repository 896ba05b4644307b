import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { AppError } from '../errors/app-error.ts';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const TIME = /^T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

export const DateScalar = dateScalar(
  'Date',
  'A day, a month or a year: `2020-05-25`, `2020-05`, `2020`. Comparisons treat it as the range that it spans.',
  (text) => DATE.test(text),
);

export const DateTimeScalar = dateScalar(
  'DateTime',
  'A day, or a moment with its zone: `2020-05-25` or `2020-05-25T15:13:00+08:00`. Comparisons are by day.',
  (text) => DATE.test(text.slice(0, 10)) && (text.length <= 10 || TIME.test(text.slice(10))),
);

function dateScalar(name: string, description: string, isValid: (text: string) => boolean) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    const error = new AppError('query.bad-date', { value: String(value).slice(0, 40) });
    throw new GraphQLError(error.message, { originalError: error });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
