import type { GraphModel } from '../model/graph-model.ts';
import type { Where } from '../store/selection.ts';
import { where } from './conditions.ts';

/** The relations from a region to what it lies in or belongs to. */
const UPWARD = ['partOf', 'hostedBy', 'memberOf'];

/** A zone in a district of a city of a province that is a member of a group. */
const LEVELS = 4;

/** That a region lies in another one, or belongs to it, however many levels below. */
export function liesIn(model: GraphModel, region: string, levels = LEVELS): Where {
  const above = where.is('id', region);
  const inner = levels === 1 ? above : where.either(above, liesIn(model, region, levels - 1));
  return where.either(...UPWARD.map((field) => where.some(model, 'Region', field, inner)));
}
