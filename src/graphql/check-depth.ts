import { AppError } from '../errors/app-error.ts';

/** Objects inside each other; more than any filter may have. */
const DEEPEST = 100;

/** Refuses variables that would be too much to coerce. @throws AppError `query.too-complex` */
export function checkDepth(variables: unknown): void {
  if (!isDeeper(variables, DEEPEST)) return;
  throw new AppError('query.too-complex', { argument: 'variables', limit: `${DEEPEST} levels` });
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}
