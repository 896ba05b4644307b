import type { DateBucket, GroupKey, Where } from '../../store/selection.ts';
import { allGroups, byKey, keyOf, keysAt } from '../analyses/all-groups.ts';
import { both, ownValue, passing, regionsAsked } from '../analyses/scope.ts';
import type { ApiContext } from '../api-context.ts';
import { where } from '../conditions.ts';
import type { Extension, Resolver } from '../extension.ts';

const types = `
extend type Query {
  """
  How many agreements were signed and how many events were held in each period, the earliest first. A
  date that is coarser than the period is counted apart. Two groupings.
  """
  timeline(
    by: Period! = YEAR
    "Of those that have a party that passes."
    regions: RegionFilter
    "Of those that have a party that lies here: an id, or the name of one region."
    within: String
    agreements: AgreementFilter = { status: { eq: SIGNED } }
    events: EventFilter
  ): Timeline!
}

enum Period {
  YEAR
  QUARTER
  MONTH
}

type Timeline {
  periods: [TimelinePeriod!]!
  "Agreements and events without a date that is fine enough."
  undated: TimelinePeriod!
}

type TimelinePeriod {
  "Such as 2020, 2020-Q2 or 2020-05; null for what is undated."
  period: String
  agreements: Int!
  events: Int!
}
`;

const timeline: Resolver = async (_, args, context) => {
  const { model } = context;
  const regions = await regionsAsked(args, context);
  const bucket = args['by'] as DateBucket;
  const counts = async (kind: string, date: string, filter: unknown) =>
    countsBy(
      kind,
      keyIn(date, bucket),
      both(passing(model, kind, filter), partyIn(kind, regions, context)),
      context,
    );
  const agreements = await counts('Agreement', 'signedOn', args['agreements']);
  const events = await counts('Event', 'heldOn', args['events']);
  const periodOf = (period: string | null) => ({
    period,
    agreements: agreements.get(period) ?? 0,
    events: events.get(period) ?? 0,
  });
  const dated = [...new Set([...agreements.keys(), ...events.keys()])].filter(
    (one) => one !== null,
  );
  return { periods: dated.sort().map(periodOf), undated: periodOf(null) };
};

function keyIn(date: string, bucket: DateBucket): GroupKey {
  return { ...keyOf(ownValue(date, bucket)), missing: 'group' };
}

function partyIn(kind: string, regions: Where | null, { model }: ApiContext): Where | null {
  if (regions === null) return null;
  return where.some(model, kind, 'parties', where.all({ op: 'kind', kinds: ['Region'] }, regions));
}

async function countsBy(
  of: string,
  key: GroupKey,
  which: Where | null,
  context: ApiContext,
): Promise<ReadonlyMap<string | null, number>> {
  const groups = await allGroups(context, { of, where: which, keys: [key] });
  return byKey<string | null, number>(keysAt(groups, 0), groups.counts);
}

export const timelines: Extension = { types, resolvers: { Query: { timeline } } };
