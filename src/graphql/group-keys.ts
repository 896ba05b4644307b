import { AppError } from '../errors/app-error.ts';
import type { GraphModel, Property, Relation } from '../model/graph-model.ts';
import type { DateBucket, Reach, Step } from '../store/selection.ts';
import { whereOf } from './filter.ts';
import { relationsOf } from './relations-of.ts';

type Input = Readonly<Record<string, unknown>>;

/** Relations one after the other: each multiplies what the store must look at. */
const MOST_STEPS = 4;

/**
 * What a key of the API reaches.
 * @param of a kind or an interface
 * @throws AppError `query.bad-group`
 */
export function reachOf(
  model: GraphModel,
  of: string,
  key: Input,
  steps: readonly Step[] = [],
): Reach {
  const [field, value] = entryOf(key);
  if (field === 'node') return endAt(steps, 'node', 'id', value);
  if (field === 'edge') {
    const [property, asked] = entryOf(value as Input);
    return endAt(steps, 'edge', property, asked);
  }
  const kind = kindIn(model, of, field);
  if (kind !== null) return reachOf(model, kind, value as Input, narrowed(steps, kind));
  const relation = relationsOf(model, of).find((one) => one.field === field);
  if (!relation) return endAt(steps, 'node', field, value);
  if (steps.length === MOST_STEPS) bad(`it goes along more than ${MOST_STEPS} relations`);
  const further = {
    relation,
    where: whereOf(model, relation.target, (value as Input)['filter'] as Input),
  };
  return reachOf(model, relation.target, value as Input, [...steps, further]);
}

/** What a key is called: `areas.code`, `parties`, `signedOn by YEAR`. */
export function nameOfKey(key: object): string {
  const [field, value] = entryOf(key as Input);
  if (typeof value === 'string') return value === 'EXACT' ? field : `${field} by ${value}`;
  if (typeof value !== 'object' || value === null) return field;
  const rest = nameOfKey(value);
  return rest === 'node' ? field : `${field}.${rest}`;
}

export function isSameWay(a: Reach, b: Reach): boolean {
  const fieldsOf = ({ steps }: Reach) => steps.map(({ relation }) => relation.field).join('.');
  return a.steps.length > 0 && fieldsOf(a) === fieldsOf(b);
}

/** The one thing that a key names. */
function entryOf(key: Input): [string, unknown] {
  const given = Object.entries(key).filter(
    ([field, value]) => field !== 'filter' && value !== undefined && value !== null,
  );
  const [first] = given;
  if (given.length === 1 && first) return first;
  const names = given.map(([field]) => field).join(', ') || 'none';
  return bad(`a key names exactly one thing, this one names ${names}`);
}

function kindIn(model: GraphModel, of: string, field: string): string | null {
  const kinds = model.interfaces.get(of)?.kinds ?? [];
  return kinds.find((kind) => field === `on${kind}`) ?? null;
}

/** The last relation, as it leads to one kind alone. */
function narrowed(steps: readonly Step[], kind: string): Step[] {
  return steps.map((step, i) => {
    if (i < steps.length - 1) return step;
    const relation: Relation = { ...step.relation, target: kind, targetKinds: [kind] };
    return { ...step, relation };
  });
}

function endAt(steps: readonly Step[], by: Reach['by'], property: string, asked: unknown): Reach {
  if (asked === false) bad(`${property} is false: leave it out, or write true`);
  const bucket = typeof asked === 'string' && asked !== 'EXACT' ? (asked as DateBucket) : null;
  return { steps, by, property, bucket };
}

/** @throws AppError `query.bad-group` */
export function bad(reason: string): never {
  throw new AppError('query.bad-group', { reason });
}

/** Whether there is a least and a greatest: of truth and of names out of a list there is none. */
export function isOrdered(model: GraphModel, { type }: Property): boolean {
  return type !== 'Boolean' && type !== 'ID' && !model.enums.has(type);
}
