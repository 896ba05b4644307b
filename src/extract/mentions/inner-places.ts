import type { InstitutionKind } from '../../model/schema.generated.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { GENERIC_HEAD } from './name-words.ts';
import { schedule } from './schedule.ts';

/** A line by the places at its ends; 京沪高铁 is a name of its own. */
const LINE = /至/u;

/**
 * The mentions with the regions that their forms name besides: 铜仁 and 怀化 in 铜仁至怀化高速公路, 德国 in
 * 德国宝隆集团. Other names that a place stands in speak of no place: 北京大学.
 * @param candidates all that may be names, overlapping
 */
export function withInnerPlaces(
  mentions: readonly Mention[],
  candidates: readonly Mention[],
): Mention[] {
  if (mentions.every(({ type }) => type === 'region')) return [...mentions];
  const regions = candidates.filter(
    (one): one is RegionMention => one.type === 'region' && one.entries.length > 0,
  );
  return mentions.map((mention) => {
    if (mention.type === 'region') return mention;
    const inner = regions.filter((one) => isTold(one, mention) || isSite(one, mention));
    if (inner.length === 0) return mention;
    return { ...withoutOrigin(mention, inner), inner: regionsOf(schedule(inner)) };
  });
}

/** 德国宝隆集团 is 宝隆集团, which is from there; 新加坡国立大学 has no other name. */
function withoutOrigin<M extends Mention>(mention: M, inner: readonly RegionMention[]): M {
  const origin = inner.find(({ start }) => start === mention.start);
  if (!origin || mention.type !== 'institution' || mention.entries.length > 0) return mention;
  const rest = mention.name.slice(origin.form.length);
  const head = rest.replace(KIND, '');
  const isName =
    mention.name.startsWith(origin.form) &&
    head.length > 1 &&
    !GENERIC_HEAD.test(head) &&
    !OF_SCHOOL.test(rest);
  return isName && FROM_SOMEWHERE.has(mention.kind) ? { ...mention, name: rest } : mention;
}

const FROM_SOMEWHERE: ReadonlySet<InstitutionKind> = new Set<InstitutionKind>([
  'ENTERPRISE',
  'UNIVERSITY',
  'RESEARCH',
]);

/** What a name ends in or begins with that tells the kind of body and no more. */
const GENERAL =
  '(?:国立|国王|皇家|公立|私立|中央|自由|农业|管理|外国语|理工|师范|医科|民族|工业|科技|技术)+';
/** 国立大学青岚研究院: an institute of a school that has no name without its country. */
const OF_SCHOOL = new RegExp(`^${GENERAL}(?:大学|学院).`, 'u');
const KIND = new RegExp(
  `^${GENERAL}|(?:大学|学院|集团|公司|有限|股份|责任|研究院|研究所|中心|协会|基金会|银行)+$`,
  'gu',
);

function isTold(region: RegionMention, { type, form, start, end }: Mention): boolean {
  if (region.start < start || region.end > end) return false;
  if (type === 'project') return LINE.test(form);
  const isCountry = region.start === start && (region.kind === 'COUNTRY' || isTaiwan(region));
  return type === 'institution' && isCountry && !GENERIC.test(form.slice(region.end - start));
}

/** 白榆县云陌公园: where a park lies, by the division in full; a museum or an airport is called by its place. */
function isSite({ start, end, form }: RegionMention, mention: Mention): boolean {
  return (
    mention.type === 'project' &&
    mention.kind === 'PARK' &&
    start === mention.start &&
    end < mention.end &&
    /.{2}[省市区县州旗]$/u.test(form)
  );
}

/** 台湾云陌集团: where a firm is from, as abroad. */
function isTaiwan({ entries }: RegionMention): boolean {
  return entries.every(({ code }) => code === '710000');
}

/** 英国石油, 美国银行: the country is the name. */
const GENERIC =
  /^(?:石油|银行|广播|汽车工[业人]|电信|航空|铁路|邮政|政府|国家|联邦|中央|驻)|协会$/u;

function regionsOf(mentions: readonly Mention[]): RegionMention[] {
  return mentions.filter((one) => one.type === 'region');
}
