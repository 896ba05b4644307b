import { AppError } from '../errors/app-error.ts';
import type { ApiContext } from './api-context.ts';
import { matchNames } from './names/match-names.ts';

/** The id of the node that an id, or the id of one of its reports, means. @throws AppError `query.unknown-id` */
export async function knownId(id: string, kind: string, { store }: ApiContext): Promise<string> {
  const found = await store.kindOf(id);
  if (found?.kind === kind) return found.id;
  throw new AppError('query.unknown-id', { kind, id: id.slice(0, 80) });
}

/**
 * The id of the region that an id or a name means: one look-up, and for a name two searches and one
 * reading more.
 * @throws AppError `query.unknown-region`, `query.ambiguous-name`, `query.bad-names`
 */
export async function regionNamed(text: string, context: ApiContext): Promise<string> {
  const found = await context.store.kindOf(text);
  if (found?.kind === 'Region') return found.id;
  const asked = { name: text, context: [], kind: 'Region' as const };
  const [matched] = await matchNames([asked], context);
  const name = text.slice(0, 80);
  if (matched?.verdict === 'AMBIGUOUS') {
    const known = matched.candidates.slice(0, 5).map(({ entity }) => entity.id);
    throw new AppError('query.ambiguous-name', { name, known: known.join(', ') });
  }
  if (!matched?.match?.entity.isInGraph) throw new AppError('query.unknown-region', { name });
  return matched.match.entity.id;
}
