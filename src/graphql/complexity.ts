import { AppError } from '../errors/app-error.ts';

interface Limit {
  /** Objects and values. */
  readonly parts: number;
  /** Objects inside each other. */
  readonly depth: number;
}

/** A store compiles a filter to one condition, and every engine bounds how large that may be. */
const LIMITS = {
  filter: { parts: 800, depth: 16 },
  orderBy: { parts: 16, depth: 3 },
  by: { parts: 200, depth: 16 },
  having: { parts: 200, depth: 16 },
} as const satisfies Record<string, Limit>;

/** @throws AppError `query.too-complex` */
export function checkComplexity(argument: keyof typeof LIMITS, value: unknown): void {
  const { parts, depth } = LIMITS[argument];
  if (partsIn(value, depth) <= parts) return;
  throw new AppError('query.too-complex', { argument, limit: `${parts} parts, ${depth} levels` });
}

/** How many parts a value has; infinitely many where it nests deeper than `depth`. */
function partsIn(value: unknown, depth: number): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + partsIn(one, depth), 0);
  if (typeof value !== 'object' || value === null) return 1;
  if (depth === 0) return Number.POSITIVE_INFINITY;
  return Object.values(value).reduce((sum: number, one) => sum + partsIn(one, depth - 1), 1);
}
