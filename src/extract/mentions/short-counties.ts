import { gather } from '../../model/gather.ts';
import type { Gazetteer, GazetteerEntry, GazetteerHit } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { countedLists, itemsIn } from './counted-lists.ts';
import { isWord } from './place-words.ts';

export const shortCounty: Rule = {
  id: 'region.short-county',
  because: 'a county may lose its 县 or 市 right after the name of the division that it lies in',
  certainty: 'likely',
  examples: [
    '吉林双辽、【通榆】加快春耕',
    '吉林长春和【通榆】,两地加快春耕',
    '双辽加快春耕',
    '吉林长春举行座谈会',
    '宁夏贺兰山的葡萄',
  ],
};

export const countedCounty: Rule = {
  id: 'region.counted-county',
  because: 'a list of so many places as the number after it says may name counties by their heads',
  certainty: 'likely',
  examples: ['睢县、【柘城】、宁陵三地法院', '柘城、宁陵等地法院'],
};

export const listedCounty: Rule = {
  id: 'region.listed-county',
  because: 'in a list of places a county may go by its head, beside one that is known',
  certainty: 'likely',
  examples: [
    '展览走进西宁、兰州、【库车】。',
    '来自【玉环】、路桥区的代表',
    '库车来了客人',
    '江苏、合作部门参加',
  ],
};

const OUTER: ReadonlySet<RegionKind> = new Set<RegionKind>(['COUNTRY', 'PROVINCE', 'CITY']);
/** Heads of counties have two to four characters. */
const LENGTHS = [4, 3, 2];

/**
 * Counties by their heads, right after a division that holds them, and those that follow in its list:
 * 吉林双辽、通榆.
 * @param hits known names in the text, in reading order
 */
export function shortCounties(
  text: string,
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
): RegionMention[] {
  return gather(hits, ({ end, entries }, i) => {
    const outer = entries.filter(({ kind }) => OUTER.has(kind as RegionKind));
    const found: RegionMention[] = [];
    let next = i + 1;
    let at = outer.length === 0 ? Infinity : end;
    for (;;) {
      while ((hits[next]?.start ?? Infinity) < at) next++;
      const known = hits[next]?.start === at ? hits[next] : undefined;
      const told = known ? null : countyAt(text, at, outer, gazetteer);
      const county = told && JOINS.test(text[at - 1] ?? '') && !endsList(text, told) ? null : told;
      if (county) found.push(county);
      const last = county ?? (known && isWithin(known, outer, gazetteer) ? known : null);
      if (!last) return found;
      at = LIST_GOES_ON.test(text[last.end] ?? '') ? last.end + 1 : Infinity;
    }
  });
}

/** 吉林松原至通榆、双辽至洮南: the places of a list, and the ends of a line. */
const LIST_GOES_ON = /[、至和与及]/u;
/** 新疆乌鲁木齐和尉犁, 江苏苏州和昆山的企业: the last of a list, where it is no other word and the list ends. */
const JOINS = /[和与及]/u;

function endsList(text: string, { form, end }: RegionMention): boolean {
  return !isWord(form) && LIST_ENDS.test(text.slice(end, end + 2));
}

function isWithin(
  { entries }: GazetteerHit,
  outer: readonly GazetteerEntry[],
  gazetteer: Gazetteer,
) {
  return entries.some((entry) => gazetteer.ancestors(entry).some((above) => outer.includes(above)));
}

/** Of its first item only the end is the name. */
const listsOf = countedLists({
  numbers: [...'两三四五六七八九十'],
  levels: [...'地县市区'],
  listed: /(?:\p{Script=Han}{1,10}[、和]){0,9}\p{Script=Han}{1,10}[、和与]\p{Script=Han}{1,4}$/u,
  longest: 60,
});

/**
 * Counties by their heads in lists that are counted: 宁陵、睢县、柘城三地. Every item is a known place or the
 * head of one county, and there are as many as the number says.
 */
export function countedCounties(
  text: string,
  span: Span,
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
): RegionMention[] {
  return gather(listsOf(text, span), (list) => {
    const items = itemsIn(text, list.span);
    if (items.length !== list.count) return [];
    const places = items.map((item) => placeEndingAt(text, item, list.level, hits, gazetteer));
    return places.includes(null) ? [] : places.filter((place) => place !== null && place !== KNOWN);
  });
}

/** In place of a mention: a list knows the name. */
const KNOWN = Symbol('known');

function placeEndingAt(
  text: string,
  { start: from, end }: Span,
  level: string,
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
): RegionMention | typeof KNOWN | null {
  if (hits.some((hit) => hit.end === end && hit.start >= from)) return KNOWN;
  for (const length of LENGTHS) {
    const start = Math.max(from, end - length);
    const [entry, ...others] = gazetteer.headsAt(text, start, end);
    if (entry && others.length === 0)
      return mentionOf(entry, text.slice(start, end), start, countedCounty);
  }
  const form = text.slice(from, end);
  const [short, ...others] = form.length === 1 ? gazetteer.lookUp(`${form}${level}`) : [];
  return short && others.length === 0 ? mentionOf(short, form, from, countedCounty) : null;
}

/** 贺兰山, 长白山: what makes of the head of a county the name of a mountain, of a river, of a port. */
export const LAND = /^(?:山(?![体区村庄])|河(?!道)|[江湖岭峡坝]|港(?![口澳])|湿地|核电)/u;

/** 四川南部 is the south of the province before it is 南部县. */
const DIRECTION = /^[东西南北中][部方]$/u;

function countyAt(
  text: string,
  at: number,
  outer: readonly GazetteerEntry[],
  gazetteer: Gazetteer,
): RegionMention | null {
  for (const length of at < text.length ? LENGTHS : []) {
    const end = at + length;
    const named = gazetteer.headsAt(text, at, end);
    if (named.length === 0) continue;
    const form = text.slice(at, end);
    const entries = named
      .filter(() => !DIRECTION.test(form))
      .filter((entry) => gazetteer.ancestors(entry).some((above) => outer.includes(above)));
    const wider = entries.filter(
      (one) => one.kind === 'PROVINCE' || (entries.length > 1 && holdsAll(one, entries, gazetteer)),
    );
    const [entry, ...others] = wider.length > 0 ? wider : entries;
    if (entry && others.length === 0 && !LAND.test(text.slice(end, end + 2)))
      return mentionOf(entry, form, at, shortCounty);
  }
  return null;
}

/** 白银 of 白银市, in which 白银区 lies. */
function holdsAll(
  one: GazetteerEntry,
  entries: readonly GazetteerEntry[],
  gazetteer: Gazetteer,
): boolean {
  return entries.every((other) => other === one || gazetteer.ancestors(other).includes(one));
}

/** After the last of a list, and before the first. */
const LIST_ENDS = /^(?:$|[\p{P}\s等与和及的]|[两三四五六七八九十][地省市县区处座个])/u;
/** 北岭、东川两市: what the places are that the list ends with. */
const COUNTED_AS = /^[两三四五六七八九十](?<level>[省市县区州旗])/u;
const LIST_OPENS =
  /(?:^|[\p{P}\s与和及在到自于对赴由]|沿线|包括|其中|途经|涉及|覆盖|惠及|辐射|走遍|走进)$/u;

/** Counties by their heads in the list of a known place, before and after it: 扬州、淮安、临清等. */
export function listedCounties(
  text: string,
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
): RegionMention[] {
  const listed = hits.filter(
    ({ start, end, entries }) =>
      (text.startsWith('、', end) || text.charAt(start - 1) === '、') &&
      entries.some(({ type }) => type === 'region'),
  );
  return gather(listed, ({ start, end }) => [
    ...listedFrom(text, end, gazetteer, AFTER),
    ...listedFrom(text, start, gazetteer, BEFORE),
  ]);
}

/** One way through a list. */
interface Way {
  readonly mark: (text: string, at: number) => string;
  readonly item: (at: number, length: number) => Span;
  readonly isBounded: (text: string, item: Span) => boolean;
}

const AFTER: Way = {
  mark: (text, at) => text[at] ?? '',
  item: (at, length) => ({ start: at + 1, end: at + 1 + length }),
  isBounded: (text, { end }) => LIST_ENDS.test(text.slice(end, end + 2)),
};
const BEFORE: Way = {
  mark: (text, at) => text[at - 1] ?? '',
  item: (at, length) => ({ start: at - 1 - length, end: at - 1 }),
  isBounded: (text, { start }) => LIST_OPENS.test(text.slice(Math.max(0, start - 2), start)),
};

function listedFrom(text: string, from: number, gazetteer: Gazetteer, way: Way): RegionMention[] {
  const found: RegionMention[] = [];
  let at = from;
  while (way.mark(text, at) === '、') {
    const county = listedAt(text, at, gazetteer, way);
    if (!county) break;
    found.push(county);
    at = way === AFTER ? county.end : county.start;
  }
  return found;
}

function listedAt(text: string, at: number, gazetteer: Gazetteer, way: Way): RegionMention | null {
  for (const length of LENGTHS) {
    const item = way.item(at, length);
    const [entry, ...others] = gazetteer.headsAt(text, Math.max(0, item.start), item.end);
    if (!entry) continue;
    const form = text.slice(Math.max(0, item.start), item.end);
    const isOne = others.length === 0 && entry.code !== null && !isWord(form);
    const level = COUNTED_AS.exec(text.slice(item.end, item.end + 2))?.groups?.['level'] ?? '';
    if (!entry.name.endsWith(level)) return null;
    if (isOne && way.isBounded(text, item)) return mentionOf(entry, form, item.start, listedCounty);
  }
  return null;
}

function mentionOf(
  entry: GazetteerEntry,
  form: string,
  start: number,
  { id, certainty }: Rule,
): RegionMention {
  return {
    type: 'region',
    kind: entry.kind as RegionKind,
    start,
    end: start + form.length,
    form,
    name: form,
    rule: id,
    confidence: CERTAINTY[certainty],
    entries: [entry],
    within: [],
  };
}
