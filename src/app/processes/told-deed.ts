import { AppError } from '../../errors/app-error.ts';
import { type ToldError, tellError, toldError } from '../../errors/told-error.ts';
import type { Deed, Progress } from '../../graphql/events.ts';

/** A deed as another process is told of it. */
export type ToldDeed =
  | Exclude<Deed, { name: 'progress' }>
  | {
      readonly name: 'progress';
      readonly told: Omit<Progress, 'error'> & { readonly error: ToldError | null };
    };

export function tellDeed(deed: Deed): ToldDeed {
  if (deed.name !== 'progress') return deed;
  const { error } = deed.told;
  return { ...deed, told: { ...deed.told, error: error && tellError(error) } };
}

/** The deed again. */
export function toldDeed(deed: ToldDeed): Deed {
  if (deed.name !== 'progress') return deed;
  const error = deed.told.error && toldError(deed.told.error);
  return { ...deed, told: { ...deed.told, error: error instanceof AppError ? error : null } };
}
