import type { GazetteerHit } from '../../model/gazetteer-entry.ts';
import { firstStartFrom } from '../../model/sorted.ts';
import type { Span } from '../../model/span.ts';
import { literalScan } from '../literals.ts';
import type { Mention } from '../mention.ts';
import { CERTAINTY } from '../recogniser.ts';
import { timeSpans } from '../times/find-times.ts';
import { institutionNames } from './institution-names.ts';
import { leftEdge } from './left-edge.ts';
import { mechanismNames } from './mechanism-names.ts';
import type { NameRecogniser } from './name-recogniser.ts';
import { GENERIC_HEAD, LEADING, VERBS, withoutNotice } from './name-words.ts';
import { officeNames, relativeDepartment } from './office-names.ts';
import { projectNames } from './project-names.ts';
import { regionNames } from './region-names.ts';
import { wordList } from './word-list.ts';

export const nameRecognisers: readonly NameRecogniser[] = Object.freeze([
  ...regionNames,
  ...mechanismNames,
  ...officeNames,
  ...institutionNames,
  ...projectNames,
]);

/** The ends of names, at each place the longest first. */
const suffixes = literalScan(
  nameRecognisers
    .flatMap((recogniser) => recogniser.suffixes.map((suffix) => [suffix, recogniser] as const))
    .sort(([a], [b]) => b.length - a.length),
);

/** A part of a text in which names do not cross the bounds. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Known names in the text, in reading order. */
  readonly hits: readonly GazetteerHit[];
  /** Words that no name runs over: times. */
  readonly barriers: readonly { readonly start: number; readonly end: number }[];
}

/** A name and its surroundings lie within so many units. */
const SURROUNDINGS = 60;
/** So many are walked over at less cost than found. */
const FEW = 12;

/** The part of a stretch around a place; its hits and barriers are found without a walk over all. */
function around(stretch: Stretch, at: number): Stretch {
  if (stretch.hits.length + stretch.barriers.length <= FEW) return stretch;
  const [from, to] = [at - SURROUNDINGS, at + SURROUNDINGS];
  return {
    ...stretch,
    hits: between(stretch.hits, from, to),
    barriers: between(stretch.barriers, from, to),
  };
}

function between<T extends { readonly start: number }>(
  sorted: readonly T[],
  from: number,
  to: number,
): T[] {
  return sorted.slice(firstStartFrom(sorted, from), firstStartFrom(sorted, to));
}

/** Names by the grammar of their ends; they may overlap. */
export function suffixNames(
  text: string,
  { start: from, end: to }: Span,
  hits: readonly GazetteerHit[],
): Mention[] {
  if (!suffixes.isIn(text, from, to)) return [];
  const stretch = { text, from, to, hits, barriers: timeSpans(text, { start: from, end: to }) };
  const found: Mention[] = [];
  let place: Place | null = null;
  suffixes.each(text, from, to, (at, suffix, recogniser) => {
    if (at + suffix.length > to) return;
    if (place?.at !== at) place = { at, stretch: around(stretch, at), edge: null };
    const mention = nameAt(place, suffix, recogniser);
    if (mention) found.push(mention);
  });
  return found;
}

/** Where one or more suffixes stand, and what is found there once for all of them. */
interface Place {
  readonly at: number;
  readonly stretch: Stretch;
  edge: Edge | null;
}

/** What is refused at little cost is refused before the left edge is looked for. */
function nameAt(place: Place, suffix: string, recogniser: NameRecogniser): Mention | null {
  const { at, stretch } = place;
  const { text, to } = stretch;
  const end = at + suffix.length;
  if (recogniser.isForeign && !stretch.hits.some((hit) => hit.end <= at && isCountry(hit)))
    return null;
  if (recogniser.notBefore?.test(text.slice(end, Math.min(to, end + 8)))) return null;
  const goesOn = recogniser.needsBounds !== true || goesOnAfter(stretch, suffix, end);
  if (!goesOn && !TOWN_END.test(suffix)) return null;
  place.edge ??= edgeAt(stretch, at);
  const start = startOf(stretch, at, place.edge, recogniser);
  const head = text.slice(start, at);
  if (!recogniser.head.test(head) || isBroken(head)) return null;
  if (suffix === '委员会' && PARTY_OF_PLACE.test(head)) return null;
  if (isBodyOfOne(recogniser) && COUNTED_PLACES.test(head)) return null;
  const isGeneric = GENERIC_HEAD.test(head) && !isOfPlace(head, recogniser);
  if (!recogniser.allowsGeneric && isGeneric) return null;
  if (recogniser.type === 'region' && recogniser.isOffice && endsKnown(stretch, at)) return null;
  if (recogniser.needsPlace && !hasPlace(stretch, start, at)) return null;
  if (recogniser === relativeDepartment && startsKnown(stretch, start)) return null;
  if (recogniser.type === 'region' && (isKnown(stretch, start, end) || NO_PLACE.test(head)))
    return null;
  if (recogniser.needsBounds && !isBounded(stretch, start, end, goesOn)) return null;
  if (recogniser.isForeign && !followsCountry(stretch, start)) return null;
  const form = text.slice(start, end);
  const base = {
    start,
    end,
    form,
    name: withoutNotice(form),
    rule: recogniser.id,
    confidence: CERTAINTY[recogniser.certainty],
  };
  switch (recogniser.type) {
    case 'region':
      return {
        ...base,
        name: recogniser.isOffice ? head : base.name,
        type: 'region',
        kind: recogniser.kind,
        entries: [],
        within: [],
      };
    case 'institution':
      return { ...base, type: 'institution', kind: recogniser.kind, entries: [] };
    case 'project':
      return { ...base, type: 'project', kind: recogniser.kind };
  }
}

/** The left edge of a name whatever its kind, and the known names that may be in it. */
interface Edge {
  readonly start: number;
  readonly known: readonly GazetteerHit[];
}

function edgeAt({ text, from, hits, barriers }: Stretch, at: number): Edge {
  let bound = from;
  for (const { end } of barriers) if (end <= at && end > bound) bound = end;
  const known = hits.filter((hit) => hit.start >= bound && hit.end <= at);
  return { start: leftEdge(text, bound, at, known), known };
}

function startOf(
  { text }: Stretch,
  at: number,
  { start, known }: Edge,
  recogniser: NameRecogniser,
): number {
  if (start === at) return start;
  if (recogniser.needsBounds && recogniser.type === 'region')
    return afterLastDivision(text, afterKnown(known, start, at), at);
  const isOther = recogniser.type === 'institution' && recogniser.kind !== 'GOVERNMENT';
  const government = isOther ? afterGovernment(text, start, at) : null;
  if (government !== null) return government;
  if (wholes.longestAt(text, start, at) !== null) return start;
  const place = innermost(
    known,
    known.find((hit) => hit.start >= start),
  );
  if (recogniser.type === 'region' && place && isOuter(text, place, at)) return place.end;
  if (!place || place.start === start || OF_BODY.test(text.slice(start, place.start))) return start;
  const isDivision = /.{2}[省市区县州盟旗]$/u.test(text.slice(place.start, place.end));
  return recogniser.type === 'institution' && !isDivision ? start : place.start;
}

/** 云陌区人民政府北渡大学: two parties side by side in a title; the second begins after the first. */
function afterGovernment(text: string, start: number, at: number): number | null {
  const first = /^.*(?:人民政府|管委会|管理委员会)(?=\p{Script=Han}{2})/u.exec(
    text.slice(start, at),
  )?.[0];
  return first === undefined || OFFICE_OF.test(text.slice(start + first.length, at))
    ? null
    : start + first.length;
}

/** What a government has: 人民政府发展研究中心. */
const OFFICE_OF = /^(?:发展|政策)?研究|^驻/u;

/** 共青团青岚市委员会: the place stands inside the name. */
const wholes = wordList(
  '共青团 中共 民革 民盟 民建 民进 台盟 九三学社 农工党 致公党 国家税务总局 中国人民银行 人民银行 国网 武警 大熊猫国家公园 中国铁路'.split(
    ' ',
  ),
);

/** 中共云陌区委员会: the committee of a place, with no word for what it does. */
const PARTY_OF_PLACE = /^(?!共青团).*[省市区县州旗镇乡]$/u;

/** What a place is an attribute of: 银行湖北省分行, 院—云陌中心. */
const OF_BODY = /(?:[—-]|银行|公司|集团|大学|学院|医院)$/u;

/** 广东深圳…: of places in a row the last. */
function innermost(known: readonly GazetteerHit[], first: GazetteerHit | undefined) {
  let place = first;
  for (const next of known) {
    if (place && isRegion(place) && next.start === place.end && isPlace(next)) place = next;
  }
  return place;
}

/** 徐州淮海…: a group of regions lies in none of them. */
function isPlace(hit: GazetteerHit): boolean {
  return isRegion(hit) && hit.entries.every(({ kind }) => kind !== 'GROUP');
}

/** 深圳市光明新区: a division in full before a name that stands on its own is its parent. */
function isOuter(text: string, place: GazetteerHit, at: number): boolean {
  const rest = text.slice(place.end, at);
  return (
    /.{2}[省市区县州盟旗]$/u.test(text.slice(place.start, place.end)) &&
    rest.length >= 2 &&
    !GENERIC_HEAD.test(rest)
  );
}

/** 日本望川市: a known region before the name is its parent. */
function afterKnown(known: readonly GazetteerHit[], start: number, at: number): number {
  const outer = known.findLast((hit) => hit.start >= start && isRegion(hit));
  return outer && at - outer.end >= 2 ? outer.end : start;
}

/** 南岭省青岚市云陌区: the last division is the name, those before it are its parents. */
function afterLastDivision(text: string, start: number, at: number): number {
  const chain = /^.*\p{Script=Han}{2}[省市州县区](?=\p{Script=Han}{2})/u.exec(
    text.slice(start, at),
  );
  return start + (chain?.[0].length ?? 0);
}

/** 成都、德阳两市中级法院: places that are counted share the body after them. */
const COUNTED_PLACES = /[两二三四五六七八九十\d]+(?:[省市区县地]|城市|[多余]?[所家个批名])/u;

/** Of places that are counted each has its own, but a joint body is of all of them: 三地检察联席会议. */
function isBodyOfOne({ type, kind }: NameRecogniser): boolean {
  return type === 'institution' && kind !== 'MECHANISM';
}

/** Zones that are counted, or that are still to be built, are no names. */
const NO_PLACE =
  /[\d一二两三四五六七八九十](?:多|余)?[个家批座]|建设|带动|全岛|全域|协同发展|棚改/u;

/** A bracket without its other half. */
function isBroken(head: string): boolean {
  return countOf(head, '(') !== countOf(head, ')');
}

function countOf(words: string, mark: string): number {
  let count = 0;
  for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) count++;
  return count;
}

/** 北京丰台区: a list knows the name at the end, and the one before it. */
function isKnown({ hits }: Stretch, start: number, end: number): boolean {
  return hits.some((hit) => hit.end === end && hit.start > start && isRegion(hit));
}

const BEFORE = /[\p{P}\p{S}\s与和同跟及赴在据照实的对是了]$|中共$|届时$|讯$|联合$|[甲乙丙丁]方$/u;
/** A town may also stand after 到, 了, 住 and the like, and whatever may follow it. */
const BEFORE_TOWN = /[到了于由从自住]$/u;
const TOWN = /(?:镇|街道)$/u;
const AFTER =
  /^(?:$|[\p{P}\s与和同跟及签将拟就在]|人民政府|政府|办事处|党工委|管委会|委|区|市|党|还|也|又|则|均|人社|市场监管|教育|公安|药监|法院|检察院|中级|曾|已|有望|届时|的?代表|座谈|现|正式|分别|双方|[两三四五六七八九十][省市区县地州方家]|[上下]半年|今年|去年|举行|联合|牵手|携手|以|通过|缔结|副?[市区县镇]长|边[界境]|境内|交界|毗邻|山水|仅?一|隔|地处|位于|(?:战略|全面|框架|深化|产业|区域|友好)*合作|签约|共建|结对|对口)/u;

/** 白榆县松塔镇: the town of a county. */
const TOWN_NEXT = /^(?![各所的多全农沿等])\p{Script=Han}{1,3}[^城乡村小各\p{P}](?:镇|街道)/u;

/** Verbs and adverbs that follow a subject. */
const predicates = wordList([...VERBS, ...LEADING].filter((word) => word.length > 1));

/** What a town's name ends in; more may follow it than other names. */
const TOWN_END = /[镇乡道]$/u;

/** Whether what follows a name is the like of what follows names. */
function goesOnAfter({ text, to, barriers }: Stretch, suffix: string, end: number): boolean {
  if (barriers.some((other) => other.start === end)) return true;
  if (predicates.longestAt(text, end, Math.min(to, end + AFTER_WINDOW)) !== null) return true;
  const after = text.slice(end, Math.min(to, end + AFTER_WINDOW));
  return AFTER.test(after) || (/[县市区]$/u.test(suffix) && TOWN_NEXT.test(after));
}

const AFTER_WINDOW = 7;

/**
 * Whether a name stands where names stand: after a mark, a joiner, a verb or another name, before the like.
 * @param goesOn whether what follows is the like
 */
function isBounded(
  { text, from, hits, barriers }: Stretch,
  start: number,
  end: number,
  goesOn: boolean,
): boolean {
  const before = text.slice(Math.max(from, start - 2), start);
  const opens =
    start === from ||
    BEFORE.test(before) ||
    VERBS.includes(before) ||
    /[省市州县区]$/u.test(before) ||
    hits.some((other) => other.end === start) ||
    barriers.some((other) => other.end === start);
  if (opens && goesOn) return true;
  const name = text.slice(start, end);
  if (!TOWN_END.test(name)) return false;
  if (hits.some((hit) => hit.end === start && isRegion(hit))) return true;
  return TOWN.test(name) && !endsPlace(hits, name, end) && (opens || BEFORE_TOWN.test(before));
}

/** 江苏镇江: what stands before 镇 is a place of its own. */
function endsPlace(hits: readonly GazetteerHit[], name: string, end: number): boolean {
  const at = end - (name.endsWith('镇') ? 1 : 2);
  return hits.some((hit) => hit.end === at);
}

/** 新区人才集团: a firm of the zone or the city that the text is about. */
function isOfPlace(head: string, { type, kind }: NameRecogniser): boolean {
  return (
    type === 'institution' &&
    kind === 'ENTERPRISE' &&
    /^(?:新区|高新区|经开区|[省市区县](?![场域内级区]))\p{Script=Han}{2,}$/u.test(head)
  );
}

/** What a committee runs is known by its name. */
function endsKnown({ hits }: Stretch, at: number): boolean {
  return hits.some((hit) => hit.end === at && isRegion(hit));
}

/** 市中区教育局: what looks like 市 is the first character of a place. */
function startsKnown({ hits }: Stretch, start: number): boolean {
  return hits.some((hit) => hit.start === start && isRegion(hit));
}

function followsCountry({ hits }: Stretch, start: number): boolean {
  return hits.some((hit) => hit.end === start && isCountry(hit));
}

function isCountry({ entries }: GazetteerHit): boolean {
  return entries.some(({ kind }) => kind === 'COUNTRY');
}

/** A known place, or the grammar of a division. */
function hasPlace({ text, hits }: Stretch, start: number, at: number): boolean {
  return (
    hits.some((hit) => hit.end === start && isRegion(hit)) ||
    hits.some(
      (hit) => hit.start >= start && hit.end <= at && (isRegion(hit) || hit.start === start),
    ) ||
    /^(?:国家|中国|全国|中央|中华|\p{Script=Han}+[^城都超门][省市州县区旗]|\p{Script=Han}{2,8}(?:国家公园|保护区|风景区|名胜区|景区))/u.test(
      text.slice(start, at),
    )
  );
}

function isRegion({ entries }: GazetteerHit): boolean {
  return entries.some(({ type }) => type === 'region');
}
