import fc from 'fast-check';
import type { GraphModel, Property } from '../../src/model/graph-model.ts';
import type {
  Branch,
  Grouping,
  GroupKey,
  GroupOrder,
  GroupTest,
  GroupValue,
  Measure,
  Reach,
  Step,
  Where,
} from '../../src/store/selection.ts';
import { propertiesOf, relationsOf } from './relations.ts';

const BUCKETS = [null, 'YEAR', 'QUARTER', 'MONTH'] as const;

/** How to make the parts that groupings share with selections. */
export interface Parts {
  readonly whereOf: (of: string) => fc.Arbitrary<Where>;
  readonly branchesOf: (of: string) => fc.Arbitrary<Branch[]>;
}

/** Groupings as the API can make them, from the start; `of` any kind or interface of the model. */
export function groupingOf(
  model: GraphModel,
  of: string,
  { whereOf, branchesOf }: Parts,
): fc.Arbitrary<Grouping> {
  const reach = reachOf(model, of, whereOf);
  const key = reach.chain((one) =>
    fc.record({
      reach: fc.constant(one),
      missing: fc.constantFrom('group' as const, 'drop' as const),
      after: fc.constant(null),
      branches: isNode(one) ? branchesOf(endOf(of, one)) : fc.constant<Branch[]>([]),
    }),
  );
  const pair = pairsOf(model, of);
  const keys = fc.oneof(
    { weight: 4, arbitrary: fc.array(key, { minLength: 1, maxLength: 3 }) },
    ...(pair ? [fc.tuple(pair, fc.array(key, { maxLength: 1 })).map((both) => both.flat())] : []),
  );
  const measures = fc
    .array(measureOf(model, of, whereOf), { maxLength: 3 })
    .map((list) => list.map((one, i) => ({ ...one, alias: `m${i}` })));
  return fc.tuple(keys, measures).chain(([made, measured]) => {
    const value = groupValue(made, measured);
    return fc.record({
      of: fc.constant(of),
      where: fc.option(whereOf(of), { nil: null, freq: 1 }),
      keys: fc.constant(made),
      measures: fc.constant(measured),
      having: fc.array(testOf(measured), { maxLength: 1 }),
      order: fc.array(orderOf(value), { maxLength: 2 }),
      window: fc.record({
        size: fc.integer({ min: 0, max: 5 }),
        from: fc.constantFrom('start' as const, 'end' as const),
        after: fc.constant(null),
        before: fc.constant(null),
      }),
      count: fc.boolean(),
      items: fc.constant(true),
      coverage: fc.boolean(),
    });
  });
}

/** Two keys that go the same way, each pair once. */
function pairsOf(model: GraphModel, of: string): fc.Arbitrary<GroupKey[]> | null {
  const relations = relationsOf(model, of);
  if (relations.length === 0) return null;
  return fc.constantFrom(...relations).map((relation) => {
    const steps = [{ relation, where: null }];
    const reach = { steps, by: 'node', property: 'id', bucket: null } as const;
    const key = { reach, missing: 'drop', branches: [] } as const;
    return [
      { ...key, after: null },
      { ...key, after: 0 },
    ];
  });
}

function reachOf(
  model: GraphModel,
  of: string,
  whereOf: Parts['whereOf'],
  steps: readonly Step[] = [],
): fc.Arbitrary<Reach> {
  const single = propertiesOf(model, of).filter(({ list }) => !list);
  const last = steps.at(-1)?.relation;
  const carried = last ? (model.edges.get(last.edge)?.properties ?? []) : [];
  const ends = [
    ...single.map((property) => endAt(steps, 'node', property)),
    ...carried.map((property) => endAt(steps, 'edge', property)),
    fc.constant<Reach>({ steps, by: 'node', property: 'id', bucket: null }),
  ];
  const end = fc.oneof(...ends);
  const relations = relationsOf(model, of);
  if (steps.length === 3 || relations.length === 0) return end;
  const further = fc
    .constantFrom(...relations)
    .chain((relation) =>
      fc
        .option(whereOf(relation.target), { nil: null, freq: 2 })
        .chain((where) =>
          reachOf(model, relation.target, whereOf, [...steps, { relation, where }]),
        ),
    );
  return fc.oneof(end, further);
}

function endAt(
  steps: readonly Step[],
  by: 'node' | 'edge',
  { name, type }: Property,
): fc.Arbitrary<Reach> {
  const bucket = type.startsWith('Date') ? fc.constantFrom(...BUCKETS) : fc.constant(null);
  return bucket.map((one) => ({ steps, by, property: name, bucket: one }));
}

function measureOf(
  model: GraphModel,
  of: string,
  whereOf: Parts['whereOf'],
): fc.Arbitrary<Measure> {
  return reachOf(model, of, whereOf).chain((reach) =>
    fc.record({
      alias: fc.constant(''),
      fn: isOrdered(model, of, reach)
        ? fc.constantFrom('countDistinct' as const, 'min' as const, 'max' as const)
        : fc.constant('countDistinct' as const),
      reach: fc.constant(reach),
    }),
  );
}

/** What has a least and a greatest value: truth and nodes have none. */
function isOrdered(model: GraphModel, of: string, reach: Reach): boolean {
  if (isNode(reach)) return false;
  const last = reach.steps.at(-1)?.relation;
  const declared =
    reach.by === 'edge' && last
      ? model.edges.get(last.edge)?.properties
      : propertiesOf(model, endOf(of, reach));
  return declared?.find(({ name }) => name === reach.property)?.type !== 'Boolean';
}

function isNode({ by, property }: Reach): boolean {
  return by === 'node' && property === 'id';
}

function endOf(of: string, { steps }: Reach): string {
  return steps.at(-1)?.relation.target ?? of;
}

function groupValue(
  keys: readonly GroupKey[],
  measures: readonly Measure[],
): fc.Arbitrary<GroupValue> {
  return fc.constantFrom<GroupValue>(
    { by: 'count' },
    ...keys.map((_, at) => ({ by: 'key' as const, at })),
    ...measures.map((_, at) => ({ by: 'measure' as const, at })),
  );
}

function orderOf(value: fc.Arbitrary<GroupValue>): fc.Arbitrary<GroupOrder> {
  return fc.record({ value, direction: fc.constantFrom('ASC' as const, 'DESC' as const) });
}

function testOf(measures: readonly Measure[]): fc.Arbitrary<GroupTest> {
  const counted = measures.flatMap(({ fn }, at) =>
    fn === 'countDistinct' ? [{ by: 'measure' as const, at }] : [],
  );
  return fc.record({
    of: fc.constantFrom<GroupValue>({ by: 'count' }, ...counted),
    test: fc.constantFrom('eq' as const, 'ne' as const, 'lt' as const, 'gte' as const),
    value: fc.integer({ min: 0, max: 3 }),
  });
}
