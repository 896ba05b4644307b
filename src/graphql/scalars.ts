import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { AppError } from '../errors/app-error.ts';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

export const DateScalar = dateScalar(
  'Date',
  'A day, a month or a year: `2020-05-25`, `2020-05`, `2020`. Comparisons treat it as the range that it spans.',
  isDate,
);

export const DateTimeScalar = dateScalar(
  'DateTime',
  'A day, or a moment with its zone: `2020-05-25` or `2020-05-25T15:13:00+08:00`. Comparisons are by day.',
  (text) => isDate(text.slice(0, 10)) && (text.length <= 10 || TIME.test(text.slice(10))),
);

/** A day that the calendar has: not 2021-02-29. */
function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const day = new Date(`${text}-01-01`.slice(0, 10));
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function dateScalar(name: string, description: string, isValid: (text: string) => boolean) {
  const read = (value: unknown, nodes?: ValueNode): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    const shown = nodes && value === null ? print(nodes) : String(value);
    const originalError = new AppError('query.bad-date', { value: shown.slice(0, 40) });
    throw new GraphQLError(originalError.message, { originalError, nodes: nodes ?? null });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: (value) => read(value),
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null, node),
  });
}

export const ValueScalar = new GraphQLScalarType<string | number | boolean, unknown>({
  name: 'Value',
  description: 'A text, a number, or true or false: what a property of some type holds.',
  parseValue(value) {
    if (['string', 'number', 'boolean'].includes(typeof value)) return value as string;
    throw new GraphQLError('A value is a text, a number, or true or false.');
  },
});
