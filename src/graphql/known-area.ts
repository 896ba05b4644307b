import { AppError } from '../errors/app-error.ts';
import type { ApiContext } from './api-context.ts';
import { readingOf, textOf } from './reading.ts';

/** The ids of the areas by their codes. */
export async function areasByCode({
  store,
  model,
}: ApiContext): Promise<ReadonlyMap<string, string>> {
  const page = await store.select(
    readingOf(model, 'CooperationArea', { properties: ['code'] }, { where: null, size: 200 }),
  );
  return new Map(page.items.map(({ node }): [string, string] => [textOf(node, 'code'), node.id]));
}

/** @throws AppError `query.unknown-area` */
export function areaIn(code: string, areas: ReadonlyMap<string, string>): string {
  const id = areas.get(code);
  if (id !== undefined) return id;
  const known = [...areas.keys()].sort().join(', ') || 'none';
  throw new AppError('query.unknown-area', { area: code.slice(0, 40), known });
}

/** The id of an area by its code; one reading. @throws AppError `query.unknown-area` */
export async function knownArea(code: string, context: ApiContext): Promise<string> {
  return areaIn(code, await areasByCode(context));
}
