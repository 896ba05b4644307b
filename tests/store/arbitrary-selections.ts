import fc from 'fast-check';
import type { GraphModel, Property, Relation } from '../../src/model/graph-model.ts';
import type {
  Branch,
  Comparison,
  CountCondition,
  EvidenceSelection,
  Grouping,
  NestedGrouping,
  Order,
  RelationSelection,
  Selection,
  Test,
  ValueOrder,
  Where,
} from '../../src/store/selection.ts';
import { DATES, NAMES, TEXTS } from './arbitrary-facts.ts';
import { groupingOf } from './arbitrary-groupings.ts';
import { kindsOf, propertiesOf, relationsOf } from './relations.ts';

type TestName = Test['test'];

const EQUAL: readonly TestName[] = ['eq', 'ne', 'in', 'notIn', 'isNull'];
const SEVERAL: readonly TestName[] = ['in', 'notIn', 'hasAny', 'hasAll'];
const ORDERED: readonly TestName[] = [...EQUAL, 'lt', 'lte', 'gt', 'gte'];
/** As the same names and texts may be typed. */
const OTHER_FORMS = ['青嵐市', '雲陌區', 'beta市', '  Ｂ市', 'MEMORANDUM 协议', '青岚协议', '戰略'];
const DIRECTION: fc.Arbitrary<Order['direction']> = fc.constantFrom('ASC', 'DESC');
const PATTERNS: readonly TestName[] = [...ORDERED, 'contains', 'startsWith', 'endsWith'];

/** Selections as the API can make them, from the start; `of` any kind or interface of the model. */
export function selections(model: GraphModel): fc.Arbitrary<Selection> {
  const roots = [...model.kinds.keys(), ...model.interfaces.keys()];
  return fc.constantFrom(...roots).chain((of) => selectionOf(model, of, 2));
}

/** @param relation the one that leads there, of whose edges conditions and orders may be too */
function selectionOf(
  model: GraphModel,
  of: string,
  depth: number,
  relation: Relation | null = null,
): fc.Arbitrary<Selection> {
  return fc.record({
    of: fc.constant(of),
    where: fc.option(whereOf(model, of, 2, relation), { nil: null }),
    order: fc.array(orderOf(model, of, relation), { maxLength: 2 }),
    window: fc.record({
      size: fc.integer({ min: 0, max: 4 }),
      from: fc.constantFrom('start', 'end'),
      after: fc.constant(null),
      before: fc.constant(null),
    }),
    count: fc.boolean(),
    items: fc.constant(true),
    branches: branchesOf(model, of, depth),
    groupings: groupingsOf(model, of, depth),
  });
}

function branchesOf(model: GraphModel, of: string, depth: number): fc.Arbitrary<Branch[]> {
  const branches = kindsOf(model, of).map((kind) =>
    fc.option(branchOf(model, kind, depth), { nil: null }),
  );
  return fc.tuple(...branches).map((found) => found.filter((branch) => branch !== null));
}

function branchOf(model: GraphModel, kind: string, depth: number): fc.Arbitrary<Branch> {
  const { properties = [], relations = [] } = model.kinds.get(kind) ?? {};
  const names = properties.map(({ name }) => name);
  const related = () =>
    fc.constantFrom(...relations).chain((relation) => relationOf(model, relation, depth));
  return fc.record({
    kind: fc.constant(kind),
    properties: fc.subarray(names),
    relations:
      depth === 0 || relations.length === 0
        ? fc.constant([])
        : fc
            .array(related(), { maxLength: 2 })
            .map((list) => list.map((one, i) => ({ ...one, alias: `r${i}` }))),
    evidence: evidenceOf(model, names),
  });
}

function relationOf(
  model: GraphModel,
  relation: Relation,
  depth: number,
): fc.Arbitrary<RelationSelection> {
  const edge = model.edges.get(relation.edge)?.properties ?? [];
  const byEdge = edge.map(({ name }) => name);
  return fc.record({
    alias: fc.constant(''),
    relation: fc.constant(relation),
    edgeProperties: fc.subarray(byEdge),
    edgeEvidence: evidenceOf(model, []),
    selection: selectionOf(model, relation.target, depth - 1, relation),
  });
}

function evidenceOf(
  model: GraphModel,
  properties: readonly string[],
): fc.Arbitrary<EvidenceSelection[]> {
  const evidence = fc.record({
    alias: fc.constant('e'),
    property: fc.constantFrom(null, ...properties),
    limit: fc.integer({ min: 0, max: 3 }),
    article: fc.option(articleBranch(model), { nil: null }),
  });
  return fc.array(evidence, { maxLength: 1 });
}

function articleBranch(model: GraphModel): fc.Arbitrary<Branch> {
  const names = model.kinds.get('Article')?.properties.map(({ name }) => name) ?? [];
  return fc
    .subarray(names)
    .map((properties) => ({ kind: 'Article', properties, relations: [], evidence: [] }));
}

function orderOf(model: GraphModel, of: string, relation: Relation | null): fc.Arbitrary<Order> {
  const own = valueOrderOf(propertiesOf(model, of), 'node');
  const edge = edgePropertiesOf(model, relation);
  const relations = relationsOf(model, of);
  const related = fc
    .constantFrom(...relations)
    .chain((one) => relatedOrderOf(one, propertiesOf(model, one.target)));
  return fc.oneof(
    own,
    ...(edge.length > 0 ? [valueOrderOf(edge, 'edge')] : []),
    ...(relations.length > 0 ? [related] : []),
  );
}

function valueOrderOf(
  properties: readonly Property[],
  by: ValueOrder['by'],
): fc.Arbitrary<ValueOrder> {
  return fc.record({
    by: fc.constant(by),
    property: fc.constantFrom(...(by === 'node' ? ['id'] : []), ...singleIn(properties)),
    direction: DIRECTION,
  });
}

function relatedOrderOf(relation: Relation, far: readonly Property[]): fc.Arbitrary<Order> {
  const shared = { relation: fc.constant(relation), direction: DIRECTION };
  return fc.oneof(
    fc.record({ by: fc.constant('count' as const), ...shared }),
    fc.record({
      by: fc.constantFrom('min', 'max'),
      property: fc.constantFrom('id', ...singleIn(far)),
      ...shared,
    }),
  );
}

function singleIn(properties: readonly Property[]): string[] {
  return properties.filter(({ list }) => !list).map(({ name }) => name);
}

function whereOf(
  model: GraphModel,
  of: string,
  depth: number,
  relation: Relation | null = null,
): fc.Arbitrary<Where> {
  const compare = fc
    .constantFrom(...propertiesOf(model, of))
    .chain((property) => comparisonOf(model, property));
  const ofEdge = edgePropertiesOf(model, relation).map((property) =>
    comparisonOf(model, property).map((one): Comparison => ({ ...one, by: 'edge' })),
  );
  const leaves = ofEdge.length > 0 ? [compare, fc.oneof(...ofEdge)] : [compare];
  if (depth === 0) return fc.oneof(...leaves);
  const inner = whereOf(model, of, depth - 1, relation);
  const relations = relationsOf(model, of);
  const through = fc.constantFrom(...relations).chain((one) => {
    const where = fc.option(whereOf(model, one.target, depth - 1, one), { nil: null });
    return fc.oneof(
      fc.record({
        op: fc.constantFrom('some', 'every', 'none'),
        relation: fc.constant(one),
        where,
      }),
      countOf(one, where),
    );
  });
  return fc.oneof(
    ...leaves,
    fc.record({ op: fc.constantFrom('and', 'or'), all: fc.array(inner, { maxLength: 2 }) }),
    fc.record({ op: fc.constant('not' as const), where: inner }),
    fc.record({ op: fc.constant('kind' as const), kinds: fc.subarray([...model.kinds.keys()]) }),
    ...(relations.length > 0 ? [through] : []),
  );
}

function countOf(
  relation: Relation,
  where: fc.Arbitrary<Where | null>,
): fc.Arbitrary<CountCondition> {
  return fc.record({
    op: fc.constant('count' as const),
    relation: fc.constant(relation),
    where,
    test: fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte'),
    value: fc.integer({ min: 0, max: 3 }),
  });
}

function comparisonOf(model: GraphModel, property: Property): fc.Arbitrary<Comparison> {
  const value = givenValue(model, property);
  return fc.constantFrom(...testsOf(model, property)).chain((test) =>
    fc.record({
      op: fc.constant('compare' as const),
      property: fc.constant(property.name),
      test: fc.constant(test),
      value:
        test === 'isNull' || test === 'isEmpty'
          ? fc.boolean()
          : SEVERAL.includes(test)
            ? fc.array(value as fc.Arbitrary<string | number>, { maxLength: 3 })
            : fc.option(value, { nil: null, freq: 8 }),
    }),
  );
}

function testsOf(model: GraphModel, { type, list }: Property): readonly TestName[] {
  if (list) return ['has', 'hasAny', 'hasAll', 'isEmpty'];
  if (type === 'ID' || type === 'Boolean' || model.enums.has(type)) return EQUAL;
  return type === 'String' ? PATTERNS : ORDERED;
}

function givenValue(
  model: GraphModel,
  { type }: Property,
): fc.Arbitrary<string | number | boolean> {
  if (type === 'Int' || type === 'Float') return fc.integer({ min: -1, max: 3 });
  if (type === 'Boolean') return fc.boolean();
  if (type === 'Date' || type === 'DateTime') return fc.constantFrom(...DATES);
  return fc.constantFrom(
    ...(model.enums.get(type) ?? [...NAMES, ...TEXTS, ...OTHER_FORMS, '岚', '青岚', '合']),
  );
}

/** Seldom: a server plans each new statement for long. */
function groupingsOf(model: GraphModel, of: string, depth: number): fc.Arbitrary<NestedGrouping[]> {
  if (depth === 0) return fc.constant([]);
  const none: fc.Arbitrary<NestedGrouping[]> = fc.constant([]);
  const one = groupings(model, of).map((grouping) => [{ alias: 'g', grouping }]);
  return fc.oneof({ weight: 9, arbitrary: none }, { weight: 1, arbitrary: one });
}

function edgePropertiesOf(model: GraphModel, relation: Relation | null): readonly Property[] {
  return (relation && model.edges.get(relation.edge)?.properties) ?? [];
}

/** Groupings of the nodes of a kind or an interface. */
export function groupings(model: GraphModel, of: string): fc.Arbitrary<Grouping> {
  return groupingOf(model, of, {
    whereOf: (kind) => whereOf(model, kind, 1),
    branchesOf: (kind) => branchesOf(model, kind, 0),
  });
}
