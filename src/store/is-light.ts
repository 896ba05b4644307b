import { conditionsOf } from './edge-conditions.ts';
import type { Branch, Selection, Where } from './selection.ts';

/** Nodes and pieces of evidence, taking each page as full. */
const LIGHT_SIZE = 1000;

/**
 * Whether a selection is sure to be answered in a few milliseconds, so that it may be read where it is
 * asked and nothing waits for it: few nodes, in an order that an index gives, found by equal values or
 * along the edges of one node. Whatever is not known to be light is heavy.
 * @param hasEntry whether the edges of one far node hold the selection's nodes in its order
 */
export function isLight(
  selection: Selection,
  hasEntry: (selection: Selection) => boolean,
): boolean {
  if (sizeOf(selection) <= LIGHT_SIZE) return true;
  const isPlain = sizeOf({ ...selection, where: null, order: [] }) <= LIGHT_SIZE;
  return isPlain && conditionsOf(selection.where).every(isToldAtOnce) && hasEntry(selection);
}

/** Whether it is told by a look at each node that is passed on the way. */
function isToldAtOnce(where: Where): boolean {
  if (where.op === 'some') return isFoundByIndex(where.where);
  return where.op === 'compare' && where.by !== 'edge' && AT_ONCE.has(where.test);
}

const AT_ONCE: ReadonlySet<string> = new Set('eq ne in notIn lt lte gt gte isNull'.split(' '));

/** Infinitely large where a condition or an order is not sure to be light. */
function sizeOf({ where, order, window, items, branches, groupings = [] }: Selection): number {
  if (groupings.length > 0) return Number.POSITIVE_INFINITY;
  if (order.length > 0 || !isFoundByIndex(where)) return Number.POSITIVE_INFINITY;
  if (!items) return 1;
  const each = branches.map(sizeOfBranch);
  const most = isByIdentity(where) ? 1 : Math.max(1, window.size);
  return most * (1 + Math.max(0, ...each));
}

/** Whether one node at most can pass. */
function isByIdentity(where: Where | null): boolean {
  if (where?.op === 'and') return where.all.some(isByIdentity);
  return where?.op === 'compare' && where.property === 'id' && where.test === 'eq';
}

function sizeOfBranch({ relations, evidence }: Branch): number {
  const pages = relations.map(({ selection, edgeEvidence }) => {
    const onEdges = edgeEvidence.reduce((sum, { limit }) => sum + limit, 0);
    return sizeOf(selection) + Math.max(1, selection.window.size) * onEdges;
  });
  const quotes = evidence.map(({ limit, article }) => limit * (article ? 2 : 1));
  return [...pages, ...quotes].reduce((sum, size) => sum + size, 0);
}

function isFoundByIndex(where: Where | null): boolean {
  if (where === null) return true;
  switch (where.op) {
    case 'and':
      return where.all.length <= 5 && where.all.every(isFoundByIndex);
    case 'some':
      return isFoundByIndex(where.where);
    case 'compare':
      return where.by !== 'edge' && (where.test === 'eq' || where.test === 'in');
    default:
      return false;
  }
}
