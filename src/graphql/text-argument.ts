import { AppError } from '../errors/app-error.ts';
import { LONGEST_TEXT } from './limits.ts';

/** The text to look for as it was given. @throws AppError `query.bad-text` */
export function checkText(text: string): string {
  const { length } = text.trim();
  if (length >= 1 && length <= LONGEST_TEXT) return text;
  throw new AppError('query.bad-text', { limit: LONGEST_TEXT, length });
}
