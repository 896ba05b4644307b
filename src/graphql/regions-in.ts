import { AppError } from '../errors/app-error.ts';
import type { ApiContext } from './api-context.ts';
import { where } from './conditions.ts';
import { readingOf } from './reading.ts';

/** The relations from a region to what it lies in or belongs to. */
const UPWARD = ['partOf', 'hostedBy', 'memberOf'];

/** A zone in a district of a city of a province that is a member of a group. */
const LEVELS = 4;

const MOST_REGIONS = 10_000;

/**
 * The ids of all regions that lie in one or belong to it: a reading for each level, four at most.
 * One condition over all levels would be a deeply nested one, which engines take long to plan.
 * @throws AppError `query.too-complex` where there are more than can be looked at
 */
export async function regionsIn(region: string, { store, model }: ApiContext): Promise<string[]> {
  const found = new Set([region]);
  let level = [region];
  for (let depth = 0; depth < LEVELS && level.length > 0; depth += 1) {
    const above = where.oneOf('id', level);
    const below = where.either(...UPWARD.map((field) => where.some(model, 'Region', field, above)));
    const which = { where: below, size: MOST_REGIONS + 1 };
    const page = await store.select(readingOf(model, 'Region', {}, which));
    level = page.items.map(({ node }) => node.id).filter((id) => !found.has(id));
    for (const id of level) found.add(id);
    if (found.size > MOST_REGIONS) {
      throw new AppError('query.too-complex', {
        argument: 'within',
        limit: `${MOST_REGIONS} regions`,
      });
    }
  }
  return [...found].filter((id) => id !== region);
}
