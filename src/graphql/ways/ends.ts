import type { NodeRef } from '../../store/path-query.ts';
import type { ApiContext } from '../api-context.ts';
import { where } from '../conditions.ts';
import { regionNamed } from '../known-node.ts';
import { readingOf, textOf } from '../reading.ts';
import { regionsIn } from '../regions-in.ts';

/**
 * The party that an id or a name means.
 * @throws AppError `query.unknown-region`, `query.ambiguous-name`, `query.bad-names`
 */
export async function partyNamed(text: string, context: ApiContext): Promise<NodeRef> {
  const found = await context.store.kindOf(text);
  if (found?.kind === 'Institution' || found?.kind === 'Region') return found;
  return { kind: 'Region', id: await regionNamed(text, context) };
}

/** What a way may begin or end at: a group of regions stands for all that lie in it, and itself. */
export async function endsNamed(text: string, context: ApiContext): Promise<readonly NodeRef[]> {
  const known = await regionKind(text, context);
  const party = known === null ? await partyNamed(text, context) : { kind: 'Region', id: text };
  if (party.kind !== 'Region') return [party];
  const kind = known ?? (await regionKind(party.id, context));
  if (kind !== 'GROUP') return [party];
  const members = await regionsIn(party.id, context);
  return [party, ...members.map((id) => ({ kind: 'Region', id }))];
}

/** The kind of the region of this id; null where there is none. */
async function regionKind(id: string, { store, model }: ApiContext): Promise<string | null> {
  const isIt = { where: where.is('id', id), size: 1 };
  const page = await store.select(readingOf(model, 'Region', { properties: ['kind'] }, isIt));
  const [region] = page.items;
  return region ? textOf(region.node, 'kind') : null;
}
