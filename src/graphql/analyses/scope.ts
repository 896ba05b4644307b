import type { GraphModel, Relation } from '../../model/graph-model.ts';
import type { Reach, Step, Where } from '../../store/selection.ts';
import type { ApiContext } from '../api-context.ts';
import { checkComplexity } from '../complexity.ts';
import { where } from '../conditions.ts';
import { whereOf } from '../filter.ts';
import { knownArea } from '../known-area.ts';
import { regionNamed } from '../known-node.ts';
import { relationOf } from '../reading.ts';
import { regionsIn } from '../regions-in.ts';

type Filter = Readonly<Record<string, unknown>> | null | undefined;

/** The regions that an analysis looks at: those that pass, within one if that is named; null for all. */
export async function regionsAsked(
  { regions, within }: { readonly regions?: Filter; readonly within?: string | null },
  context: ApiContext,
): Promise<Where | null> {
  checkComplexity('filter', regions);
  const passes = whereOf(context.model, 'Region', regions);
  const inside = within
    ? where.oneOf('id', await regionsIn(await regionNamed(within, context), context))
    : null;
  return both(passes, inside);
}

/** The agreements that an analysis looks at: those that pass, of one area if that is named; one reading for it. */
export async function agreementsAsked(
  { agreements, area }: { readonly agreements?: unknown; readonly area?: string | null },
  context: ApiContext,
): Promise<Where | null> {
  const { model } = context;
  const passes = passing(model, 'Agreement', agreements);
  if (!area) return passes;
  const covers = where.is('id', await knownArea(area, context));
  return both(passes, where.some(model, 'Agreement', 'areas', covers));
}

/** The agreements or events that an analysis looks at, by a filter of the API. */
export function passing(model: GraphModel, kind: string, filter: unknown): Where | null {
  checkComplexity('filter', filter);
  return whereOf(model, kind, filter as Filter);
}

export function both(a: Where | null, b: Where | null): Where | null {
  return a && b ? where.all(a, b) : (a ?? b);
}

/** From an agreement or an event to the regions among its parties. */
export function toRegions(model: GraphModel, kind: string, passes: Where | null): Step {
  return { relation: narrowed(relationOf(model, kind, 'parties'), 'Region'), where: passes };
}

/** A relation to what is of one kind among what it leads to. */
export function narrowed(relation: Relation, kind: string): Relation {
  return { ...relation, target: kind, targetKinds: [kind] };
}

/** The node at the end of a way. */
export function nodeAt(...steps: readonly Step[]): Reach {
  return { steps, by: 'node', property: 'id', bucket: null };
}

/** A value of the node itself. */
export function ownValue(property: string, bucket: Reach['bucket'] = null): Reach {
  return { steps: [], by: 'node', property, bucket };
}

export function step(model: GraphModel, kind: string, field: string): Step {
  return { relation: relationOf(model, kind, field), where: null };
}
