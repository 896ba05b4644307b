import type { GazetteerHit } from '../../model/gazetteer-entry.ts';
import type { Span } from '../../model/span.ts';
import { literalScan } from '../literals.ts';
import type { Mention } from '../mention.ts';
import { CERTAINTY } from '../recogniser.ts';
import { timeSpans } from '../times/find-times.ts';
import { aidTeam } from './aid-teams.ts';
import { institutionNames } from './institution-names.ts';
import { mechanismNames } from './mechanism-names.ts';
import { goesOnAfter, isBounded, TOWN_END } from './name-bounds.ts';
import type { NameRecogniser } from './name-recogniser.ts';
import { type Edge, edgeAt, isOfCounty, startOf } from './name-start.ts';
import { GENERIC_HEAD, isBroken, withoutNotice } from './name-words.ts';
import { officeNames, relativeDepartment } from './office-names.ts';
import { officeByField } from './offices-by-field.ts';
import { projectNames } from './project-names.ts';
import { regionNames } from './region-names.ts';
import {
  around,
  endsKnown,
  followsCountry,
  hasPlace,
  isCountry,
  isKnown,
  isState,
  type Stretch,
  startsKnown,
} from './stretch.ts';
import { venueThatActs, villageThatActs } from './venues-that-act.ts';

export const nameRecognisers: readonly NameRecogniser[] = Object.freeze([
  ...regionNames,
  ...mechanismNames,
  ...officeNames,
  officeByField,
  aidTeam,
  ...institutionNames,
  venueThatActs,
  villageThatActs,
  ...projectNames,
]);

/** The ends of names, at each place the longest first. */
const suffixes = literalScan(
  nameRecognisers
    .flatMap((recogniser) => recogniser.suffixes.map((suffix) => [suffix, recogniser] as const))
    .sort(([a], [b]) => b.length - a.length),
);

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
  if (recogniser.isAmong?.(text, stretch.from, to) === false) return null;
  if (recogniser.notBefore?.test(text.slice(end, Math.min(to, end + 8)))) return null;
  const goesOn = recogniser.needsBounds !== true || goesOnAfter(stretch, suffix, end);
  if (!goesOn && !TOWN_END.test(suffix)) return null;
  place.edge ??= edgeAt(stretch, at);
  const own = startOf(stretch, at, place.edge, recogniser);
  const start = OF_EVENT.has(suffix)
    ? withYear(stretch, own)
    : suffix === '党校' && text.endsWith('中共', own) && own - 2 >= stretch.from
      ? own - 2
      : own;
  const head = text.slice(start, at);
  if (!recogniser.head.test(head) || isBroken(head)) return null;
  if (suffix === '委员会' && PARTY_OF_PLACE.test(head)) return null;
  if (isBodyOfOne(recogniser) && COUNTED_PLACES.test(head)) return null;
  const isTown = recogniser.kind === 'TOWN' && isOfCounty(place.edge.known, start);
  const isGeneric = GENERIC_HEAD.test(head) && !isTown && !isOfPlace(head, recogniser);
  if (!recogniser.allowsGeneric && isGeneric) return null;
  if (
    recogniser.type === 'region' &&
    recogniser.isOffice &&
    (endsKnown(stretch, at) || OF_EACH.test(head))
  )
    return null;
  if (recogniser.needsPlace && !hasPlace(stretch, start, at)) return null;
  if (recogniser === relativeDepartment && startsKnown(stretch, start)) return null;
  if (recogniser.type === 'region' && (isKnown(stretch, start, end) || NO_PLACE.test(head)))
    return null;
  if (ofAnyIn(recogniser) && isState(stretch, start, at)) return null;
  if (recogniser.needsBounds && !isBounded(stretch, start, end, goesOn)) return null;
  if (recogniser.isForeign && !followsCountry(stretch, start)) return null;
  if (recogniser.acts?.(text, { start, end }, { start: stretch.from, end: to }) === false)
    return null;
  return mentionOf(recogniser, text, { start, end, at });
}

/** The bodies that run an event, whose place and year are in their name: 青岚2031年冬季运动会组委会. */
const OF_EVENT: ReadonlySet<string> = new Set(['组委会', '奥组委', '组委', '筹委会', '执委会']);
const YEAR = /(?:19|20)\d{2}年?$/u;
const YEAR_LENGTH = 5;

function withYear({ text, from, hits }: Stretch, start: number): number {
  const year = YEAR.exec(text.slice(Math.max(from, start - YEAR_LENGTH), start))?.[0];
  if (year === undefined) return start;
  const at = start - year.length;
  return hits.find((hit) => hit.end === at)?.start ?? at;
}

function mentionOf(
  recogniser: NameRecogniser,
  text: string,
  { start, end, at }: Span & { readonly at: number },
): Mention {
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
        name: recogniser.isOffice ? text.slice(start, at) : base.name,
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

/** 安哥拉工业园区: whatever zone or firm of a state. */
function ofAnyIn({ id, suffixes }: NameRecogniser): boolean {
  return id === 'region.development-zone' || suffixes.includes('公司');
}

/** 中共云陌区委员会: the committee of a place, with no word for what it does. */
const PARTY_OF_PLACE = /^(?!共青团).*[省市区县州旗镇乡]$/u;

/** 成都、德阳两市中级法院: places that are counted share the body after them; 第三批援藏工作队 is one. */
const COUNTED_PLACES =
  /(?<![第两二三四五六七八九十\d])[两二三四五六七八九十\d]+(?:[省市区县地]|城市|[多余]?[所家个批名])/u;

/** 望川高新区、松塔工业园区三地管委会: those of the places before it. */
const OF_EACH = /[区园城市县镇][两三四五六七八九十][地区园市县镇家]$/u;

/** Of places that are counted each has its own, but a joint body is of all of them: 三地检察联席会议. */
function isBodyOfOne({ type, kind }: NameRecogniser): boolean {
  return (type === 'institution' && kind !== 'MECHANISM') || kind === 'VENUE';
}

/** Places that are counted, or zones that are still to be built, are no names. */
const NO_PLACE =
  /政府|管委会|委员会|大学|学院|公司|集团|医院|[两二三四五六七八九十][省市区县州]{1,2}$|^(?:相邻|周边|毗邻|邻近)|[\d一二两三四五六七八九十](?:多|余)?[个家批座]|建设|主产区?$|发展中|某[省市区县州]|带动|全岛|全域|协同发展|棚改/u;

/** 新区人才集团: a firm of the zone or the city that the text is about. */
function isOfPlace(head: string, { type, kind }: NameRecogniser): boolean {
  return (
    type === 'institution' &&
    kind === 'ENTERPRISE' &&
    /^(?:新区|高新区|经开区|[省市区县](?![场域内级区]))\p{Script=Han}{2,}$/u.test(head)
  );
}
