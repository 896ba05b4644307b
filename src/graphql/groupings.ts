import type { GraphQLLeafType } from 'graphql';
import type { GraphModel } from '../model/graph-model.ts';
import { isNode, reachedProperty } from '../store/reached.ts';
import type {
  Branch,
  Grouping,
  GroupKey,
  GroupOrder,
  GroupTest,
  GroupValue,
  Measure,
  Test,
  Where,
} from '../store/selection.ts';
import { aliasOf } from './aliases.ts';
import { checkComplexity } from './complexity.ts';
import type { Asked } from './fields.ts';
import { bad, isOrdered, isSameWay, reachOf } from './group-keys.ts';
import { windowOf } from './paging.ts';

type Input = Readonly<Record<string, unknown>>;

const MOST_KEYS = 4;
const MOST_MEASURES = 8;
const FUNCTIONS = ['countDistinct', 'min', 'max'] as const;

/** What a request asks of the groups of a connection. */
interface AskedGroups {
  readonly of: string;
  readonly where: Where | null;
  readonly args: Input;
  /** The fields of the groups as a whole, and of each. */
  readonly groups: readonly Asked[];
  readonly each: readonly Asked[];
  /** What is read of a node that is a key. */
  readonly branches: readonly Branch[];
}

/**
 * The grouping that the store takes.
 * @param leaf the scalar or enum of a type of property
 * @throws AppError `query.bad-group`, `query.too-complex`, `query.bad-page`, `query.bad-date`
 */
export function groupingOf(
  model: GraphModel,
  leaf: (type: string) => GraphQLLeafType,
  { of, where, args, groups, each, branches }: AskedGroups,
): Grouping {
  const measures = new Measures(model, of);
  for (const { field, args: given } of each) measures.ask(field, given['of']);
  const keys = keysOf(model, of, args, branches);
  const order = ordersOf(args['orderBy'], keys, measures);
  const having = testsOf(args['having'], measures, leaf);
  return {
    of,
    where,
    keys,
    measures: measures.asked,
    having,
    order,
    window: windowOf(args),
    count: groups.some(({ field }) => field === 'totalCount'),
    items: groups.some(({ field }) => field === 'nodes' || field === 'pageInfo'),
    coverage: groups.some(({ field }) => field === 'coverage'),
  };
}

function keysOf(
  model: GraphModel,
  of: string,
  args: Input,
  branches: readonly Branch[],
): GroupKey[] {
  checkComplexity('by', args['by']);
  const asked = args['by'] as readonly Input[];
  if (asked.length < 1 || asked.length > MOST_KEYS) bad(`by takes 1 to ${MOST_KEYS} keys`);
  const reaches = asked.map((key) => reachOf(model, of, key));
  const missing = args['missing'] === false ? 'drop' : 'group';
  const keys = reaches.map((reach, i): GroupKey => {
    const twin = reaches.findIndex((other, j) => j < i && isNode(other) && isSameWay(other, reach));
    const after = args['distinctPairs'] === true && isNode(reach) && twin >= 0 ? twin : null;
    return { reach, missing, after, branches: isNode(reach) ? branches : [] };
  });
  if (args['distinctPairs'] === true && keys.every(({ after }) => after === null)) {
    bad('distinctPairs needs two keys that lead to nodes by the same way');
  }
  return keys.map((key, i) =>
    keys.some(({ after }) => after === i) ? { ...key, missing: 'drop' } : key,
  );
}

/** The measures of a grouping, each once, wherever it is asked for. */
class Measures {
  readonly #model: GraphModel;
  readonly #of: string;
  readonly #asked = new Map<string, Measure>();

  constructor(model: GraphModel, of: string) {
    this.#model = model;
    this.#of = of;
  }

  get asked(): readonly Measure[] {
    return [...this.#asked.values()];
  }

  /** The place of a measure; null for fields that are none. */
  ask(field: string, of: unknown): number | null {
    const fn = FUNCTIONS.find((name) => name === field);
    if (!fn) return null;
    const alias = aliasOf(field, { of });
    const reach = reachOf(this.#model, this.#of, of as Input);
    if (
      fn !== 'countDistinct' &&
      !isOrdered(this.#model, reachedProperty(this.#model, this.#of, reach))
    ) {
      bad(`there is no ${fn} of ${reach.property}`);
    }
    if (!this.#asked.has(alias)) this.#asked.set(alias, { alias, fn, reach });
    if (this.#asked.size > MOST_MEASURES) bad(`more than ${MOST_MEASURES} measures`);
    return [...this.#asked.keys()].indexOf(alias);
  }

  /** The type of what a measure gives. */
  typeOf(at: number): string {
    const measure = this.asked[at];
    if (!measure || measure.fn === 'countDistinct') return 'Int';
    return reachedProperty(this.#model, this.#of, measure.reach).type;
  }
}

const LARGEST_FIRST: readonly GroupOrder[] = [{ value: { by: 'count' }, direction: 'DESC' }];

function ordersOf(
  orderBy: unknown,
  keys: readonly GroupKey[],
  measures: Measures,
): readonly GroupOrder[] {
  if (!orderBy) return LARGEST_FIRST;
  checkComplexity('orderBy', orderBy);
  return (orderBy as readonly Input[]).flatMap((one) =>
    Object.entries(one).map(([field, value]): GroupOrder => {
      if (field === 'count') return { value: { by: 'count' }, direction: value as 'ASC' | 'DESC' };
      const { direction, at, of } = value as Input & { readonly direction: 'ASC' | 'DESC' };
      if (field !== 'key') return { value: measureAt(measures.ask(field, of)), direction };
      const place = Number(at);
      if (!keys[place]) bad(`there is no key ${place}; they are counted from 0`);
      return { value: { by: 'key', at: place }, direction };
    }),
  );
}

function testsOf(
  having: unknown,
  measures: Measures,
  leaf: (type: string) => GraphQLLeafType,
): GroupTest[] {
  checkComplexity('having', having);
  return ((having ?? []) as readonly Input[]).flatMap((one) =>
    Object.entries(one).flatMap(([field, value]): GroupTest[] => {
      const { of: reached, ...tests } = value as Input;
      if (field === 'count') return testsIn({ by: 'count' }, tests);
      const at = measures.ask(field, reached);
      const type = leaf(measures.typeOf(at ?? 0));
      const read = Object.entries(tests).map(([test, given]) => [test, type.parseValue(given)]);
      return testsIn(measureAt(at), Object.fromEntries(read));
    }),
  );
}

function measureAt(at: number | null): GroupValue {
  return at === null ? { by: 'count' } : { by: 'measure', at };
}

function testsIn(of: GroupValue, tests: Input): GroupTest[] {
  return Object.entries(tests).flatMap(([test, value]): GroupTest[] =>
    value === undefined ? [] : [{ of, test: test as Test['test'], value: value as Test['value'] }],
  );
}
