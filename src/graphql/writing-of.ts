import { AppError } from '../errors/app-error.ts';
import type { ApiContext } from './api-context.ts';
import type { Writing } from './writing.ts';

/** What writes, for a caller who may. @throws AppError `access.*` for anybody else */
export function writingOf({ mayWrite, refusal, writing }: ApiContext): Writing {
  if (mayWrite && writing) return writing;
  throw refusal ?? new AppError('access.read-only', {});
}
