import type { Relation } from '../../model/graph-model.ts';
import type { Where } from '../../store/selection.ts';
import type { Absence } from '../absence.ts';
import type { ApiContext } from '../api-context.ts';
import { where } from '../conditions.ts';
import { readingOf, relationOf } from '../reading.ts';
import { both, narrowed } from './scope.ts';

/** What an analysis looked at, before it was narrowed to an area or a period. */
interface Looked {
  readonly agreements: Where | null;
  readonly regions: Where | null;
  /** How many such regions an agreement must have among its parties to be in an answer. */
  readonly parties: 1 | 2;
  readonly area?: unknown;
  readonly period?: readonly unknown[];
}

/**
 * Why an analysis of agreements came out empty: there is none that it could look at; some of them were
 * not read so closely that their areas, or their dates, are known; or they are of something else.
 * At most three counts.
 */
export async function whyEmpty(looked: Looked, context: ApiContext): Promise<Absence> {
  const { model } = context;
  const relation = narrowed(relationOf(model, 'Agreement', 'parties'), 'Region');
  const hasParties: Where = {
    op: 'count',
    relation,
    where: looked.regions,
    test: 'gte',
    value: looked.parties,
  };
  const base = both(looked.agreements, hasParties);
  const has = (field: string): Where => isThere(relationOf(model, 'Agreement', field));
  const isAny = (which: Where | null) => hasAgreement(both(base, which), context);
  if (!(await isAny(null))) return 'NOT_IN_CORPUS';
  if (looked.area) {
    const isUnread = where.all(none(has('areas')), none(has('clauses')));
    return (await isAny(isUnread)) ? 'NOT_EXTRACTED' : 'NOT_STATED';
  }
  const isUndated = where.test('signedOn', 'isNull', true);
  const hasPeriod = looked.period?.some(Boolean) ?? false;
  return hasPeriod && (await isAny(isUndated)) ? 'NOT_STATED' : 'NOT_IN_CORPUS';
}

function isThere(relation: Relation): Where {
  return { op: 'some', relation, where: null };
}

function none(inner: Where): Where {
  return { op: 'not', where: inner };
}

async function hasAgreement(which: Where | null, { store, model }: ApiContext): Promise<boolean> {
  const page = await store.select(readingOf(model, 'Agreement', {}, { where: which, size: 1 }));
  return page.items.length > 0;
}
