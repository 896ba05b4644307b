import type { GazetteerHit } from '../../model/gazetteer-entry.ts';
import { leftEdge } from './left-edge.ts';
import type { NameRecogniser } from './name-recogniser.ts';
import { GENERIC_HEAD } from './name-words.ts';
import { isRegion, type Stretch } from './stretch.ts';
import { wordList } from './word-list.ts';

/** The left edge of a name whatever its kind, and the known names that may be in it. */
export interface Edge {
  readonly start: number;
  readonly known: readonly GazetteerHit[];
}

export function edgeAt({ text, from, hits, barriers }: Stretch, at: number): Edge {
  let bound = from;
  for (const { end } of barriers) if (end <= at && end > bound) bound = end;
  const known = hits.filter((hit) => hit.start >= bound && hit.end <= at);
  return { start: leftEdge(text, bound, at, known), known };
}

export function startOf(
  { text, from }: Stretch,
  at: number,
  { start: edge, known }: Edge,
  recogniser: NameRecogniser,
): number {
  const start = recogniser.kind === 'MECHANISM' ? beforeDash(text, from, edge, known) : edge;
  const town = recogniser.kind === 'TOWN' ? afterCounty(text, known, at) : null;
  if (town !== null) return town;
  if (start === at) return start;
  const second = afterAlike(text, start, at, recogniser);
  if (second !== null) return second;
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
  if (place && recogniser.kind === 'MECHANISM' && endsRow(known, place)) return place.end;
  if (!place || place.start === start || OF_BODY.test(text.slice(start, place.start))) return start;
  const isDivision = /.{2}[省市区县州盟旗]$/u.test(text.slice(place.start, place.end));
  return recogniser.type === 'institution' && !isDivision ? start : place.start;
}

/** 望川新区—云陌区协同发展领导小组: a joint body has the names of both, which a dash joins. */
function beforeDash(text: string, from: number, at: number, known: Edge['known']): number {
  const isJoined = text[at - 1] === '—' && text[at - 2] !== '—' && at - 1 > from;
  return isJoined ? leftEdge(text, from, at - 1, known) : at;
}

/**
 * 云陌区陈村镇, 白榆县乐从镇: two characters between a division and 镇 are a name, whatever else they mean;
 * not 白榆县在松塔镇, 白榆县各乡镇.
 */
function afterCounty(text: string, known: readonly GazetteerHit[], at: number): number | null {
  const county = known.findLast(({ end }) => end === at - 2);
  if (!county || !/.{2}[区县市旗]$/u.test(text.slice(county.start, county.end))) return null;
  const name = text.slice(county.end, at);
  return NO_OPENING.test(name) || KIND_OF_TOWN.test(name) ? null : county.end;
}

/** 白榆县特色镇: what kind of town, where 白榆县新兴镇 is one by its name. */
const KIND_OF_TOWN =
  /^(?:特色|重点|中心|示范|工业|产业|旅游|康养|边境|农业|文化|生态|智慧|经济|文旅|试点|周边|毗邻|部分|相关|有关|所有|其他|多个|首个|.[城乡])$/u;

/** Whether a town stands right after the county that it lies in, which makes of any two words its name. */
export function isOfCounty(known: readonly GazetteerHit[], start: number): boolean {
  return known.some(({ end }) => end === start);
}

const NO_OPENING =
  /^[在到赴去和与及同跟对向从由为于把将被各所下辖驻以是有并也还、]|[^\p{Script=Han}]/u;

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

/** 青岚学院—白榆学院: of two bodies of one kind that a dash joins the second begins after it. */
function afterAlike(
  text: string,
  start: number,
  at: number,
  { suffixes }: NameRecogniser,
): number | null {
  const dash = text.slice(start, at).lastIndexOf('—') + start;
  return dash >= start && suffixes.some((suffix) => text.slice(start, dash).endsWith(suffix))
    ? dash + 1
    : null;
}

/** What a place is an attribute of: 银行湖北省分行, 院—云陌中心. */
const OF_BODY = /(?:[—-]|银行|公司|集团|大学|学院|医院)$/u;

/** 青岚省云州白州地方工作组: places of one kind side by side are those whose joint body it is, and no part of its name. */
function endsRow(known: Edge['known'], place: GazetteerHit): boolean {
  const kinds = new Set(place.entries.map(({ kind }) => kind));
  return known.some(
    (one) =>
      one.end === place.start && isRegion(one) && one.entries.some(({ kind }) => kinds.has(kind)),
  );
}

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
