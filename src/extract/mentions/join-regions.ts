import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer-entry.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { isByCharacter } from './by-character.ts';

/** The government or the committee of a region stands for it; an office of it does not. */
const GOVERNMENT =
  /^(?:人民政府|行政公署|行署|[省市区县州]?政府|[区镇乡]公所|管委会|管理委员会|执委会|执行委员会|党工委(?:[、和]?管委会)?|(?:[省市区县州])?委(?:[、和]?[省市区县州]?政府)?)(?!办公|研究|组织|宣传|统战|秘书|新闻|外事|参事|党校|员|托|派|政法|网信|[局厅]|\p{Script=Han}{1,10}(?:[局厅处]|(?<!签)署)(?!长))/u;

/**
 * Divisions that stand in a row are one mention of the last (青岚市云陌区), and a region takes in the
 * words for its government (云陌区人民政府, 望川新区管委会).
 */
export function joinRegions(
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  const joined: Mention[] = [];
  for (const mention of withOwnZones(text, mentions, gazetteer)) {
    const before = joined.at(-1);
    if (mention.type !== 'region' || before?.type !== 'region') {
      joined.push(mention);
      continue;
    }
    const own = isAbroad(before, mention)
      ? { ...mention, entries: [], name: mention.form }
      : mention;
    if (isPartOfZone(text, before, own)) joined[joined.length - 1] = partOfZone(text, before, own);
    else if (isInside(before, own, gazetteer)) joined[joined.length - 1] = chain(text, before, own);
    else joined.push(mention);
  }
  return joined.map((mention, i) =>
    mention.type === 'region'
      ? withCorps(
          text,
          withGovernment(text, mention, joined[i + 1]?.start),
          i === 0 ? 0 : joined[i - 1]?.end,
        )
      : mention,
  );
}

/**
 * 茂名滨海新区: a city of another province before the name of a listed zone has a zone of that name of its own. The
 * bare name means it too from there on.
 */
function withOwnZones(
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): readonly Mention[] {
  const zones = new Map<string, RegionMention>();
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const city = joined.at(-1);
    const zone = ownZone(text, city, mention, gazetteer);
    if (zone) {
      zones.set(mention.name, zone);
      joined[joined.length - 1] = zone;
      continue;
    }
    const own = zones.get(mention.name);
    const { start, end, form } = mention;
    joined.push(own ? { ...own, start, end, form } : mention);
  }
  return joined;
}

function ownZone(
  text: string,
  city: Mention | undefined,
  zone: Mention,
  gazetteer: Gazetteer,
): RegionMention | null {
  if (city?.type !== 'region' || zone.type !== 'region' || city.end !== zone.start) return null;
  if (!ZONE.test(zone.name) || city.kind !== 'CITY') return null;
  const provincesOf = ({ entries }: RegionMention) =>
    entries.flatMap((entry) =>
      gazetteer.ancestors(entry).filter(({ kind }) => kind === 'PROVINCE'),
    );
  const [own, others] = [provincesOf(city), provincesOf(zone)];
  if (own.length === 0 || others.length === 0 || own.some((one) => others.includes(one)))
    return null;
  const form = text.slice(city.start, zone.end);
  return { ...zone, start: city.start, form, name: form, kind: 'NEW_AREA', entries: [] };
}

const ZONE = /(?:新区|新城)$/u;

/** 第一师阿拉尔市: a division of the Corps and its city are one. */
const CORPS = /(?:新疆)?(?:生产建设)?(?:兵团)?第[一二三四五六七八九十]{1,3}师$/u;
const LONGEST_CORPS = 14;

function withCorps(text: string, mention: RegionMention, from = 0): RegionMention {
  if (!mention.name.endsWith('市')) return mention;
  const before = text.slice(Math.max(from, mention.start - LONGEST_CORPS), mention.start);
  const words = CORPS.exec(before)?.[0];
  if (words === undefined) return mention;
  const start = mention.start - words.length;
  return { ...mention, start, form: text.slice(start, mention.end) };
}

/** 越南太原市, 越南高平省高平市: what follows the name of a state, and is spelt as a city of China, is one of that state. */
function isAbroad(outer: RegionMention, inner: RegionMention): boolean {
  return (
    [outer, ...(outer.outer ?? [])].some(({ kind }) => kind === 'COUNTRY') &&
    outer.end === inner.start &&
    /.{2}[省市州县]$/u.test(inner.form) &&
    inner.entries.length > 0 &&
    inner.entries.every(({ code }) => code !== null)
  );
}

/**
 * 四川省 in 四川省成都市: the next follows at once, and no list puts it elsewhere. Members of a group that
 * stand in a row are no parents of each other.
 */
function isInside(outer: RegionMention, inner: RegionMention, gazetteer: Gazetteer): boolean {
  if (
    isByCharacter(inner) ||
    outer.end !== inner.start ||
    outer.kind === 'GROUP' ||
    inner.kind === 'GROUP'
  )
    return false;
  if (outer.entries.length > 0 && inner.entries.length > 0) {
    const above = inner.entries.flatMap((entry) => gazetteer.ancestors(entry));
    return outer.entries.some(
      (entry) => above.includes(entry) || inner.entries.some((city) => mayLieIn(city, entry)),
    );
  }
  return !(outer.name === inner.name);
}

/** 石川县加贺市: of other countries the lists do not tell in which division a city lies. */
function mayLieIn(city: GazetteerEntry, division: GazetteerEntry): boolean {
  return (
    city.list === 'places' &&
    division.list === 'places' &&
    city.kind === 'CITY' &&
    division.kind === 'PROVINCE' &&
    city.parent === division.parent
  );
}

function chain(text: string, outer: RegionMention, inner: RegionMention): RegionMention {
  return {
    ...inner,
    start: outer.start,
    form: text.slice(outer.start, inner.end),
    within: [...outer.within, outer.name],
    outer: [...(outer.outer ?? []), { ...outer, outer: [] }],
  };
}

/** A free trade zone lies in several cities, each of which has a part with a committee of its own. */
const FREE_TRADE_ZONE = /(?:自由贸易试验区|自贸试验区|自贸区)$/u;
/** 天府新区眉山管委会: a new area of the state may lie in two cities. */
const NEW_AREA = /新区$/u;
const PART = /^(?:新?片区)?(?=管委会|管理委员会|管理局|片区|新片区)|^新?片区/u;

/** 浙江自贸试验区舟山管委会: not the city, but the part of the zone that lies there. */
function isPartOfZone(text: string, zone: RegionMention, place: RegionMention): boolean {
  return (
    zone.end === place.start &&
    (FREE_TRADE_ZONE.test(zone.name) || (NEW_AREA.test(zone.name) && place.kind === 'CITY')) &&
    PART.test(text.slice(place.end, place.end + LONGEST_PART))
  );
}

const LONGEST_PART = 8;

function partOfZone(text: string, zone: RegionMention, place: RegionMention): RegionMention {
  const words = PART.exec(text.slice(place.end, place.end + LONGEST_PART))?.[0] ?? '';
  const end = place.end + words.length;
  return {
    ...chain(text, zone, place),
    kind: 'DEVELOPMENT_ZONE',
    end,
    form: text.slice(zone.start, end),
    name: `${place.form}${words || '片区'}`,
    entries: [],
  };
}

/** What runs a zone. */
const ZONE_OFFICE = /^管理局(?!局?长)/u;

/** 中共云陌区委员会 is the committee of the place. */
const PARTY_COMMITTEE = /^委员会/u;

function withGovernment(text: string, mention: RegionMention, next = text.length): RegionMention {
  if (mention.kind === 'GROUP' || mention.kind === 'COUNTRY') return mention;
  const after = text.slice(mention.end, Math.min(next, mention.end + 12));
  const isZone = mention.kind === 'DEVELOPMENT_ZONE' || mention.kind === 'NEW_AREA';
  const isParty = text.endsWith('中共', mention.start);
  const office = isParty ? PARTY_COMMITTEE : isZone ? ZONE_OFFICE : null;
  const words = (office?.exec(after) ?? GOVERNMENT.exec(after))?.[0];
  if (words === undefined) return mention;
  const end = mention.end + words.length;
  return { ...mention, end, form: text.slice(mention.start, end) };
}
