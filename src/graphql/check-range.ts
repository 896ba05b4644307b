import { AppError } from '../errors/app-error.ts';

/** @throws AppError `query.bad-range` */
export function checkRange(argument: string, value: unknown, least: number, most: number): number {
  const number = Number(value);
  if (number >= least && number <= most) return number;
  throw new AppError('query.bad-range', { argument, least, most, value: number });
}
