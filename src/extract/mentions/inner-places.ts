import type { Mention, RegionMention } from '../mention.ts';
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
    const inner = regions.filter((one) => isTold(one, mention));
    return inner.length === 0 ? mention : { ...mention, inner: regionsOf(schedule(inner)) };
  });
}

function isTold(region: RegionMention, { type, form, start, end }: Mention): boolean {
  if (region.start < start || region.end > end) return false;
  if (type === 'project') return LINE.test(form);
  const isCountry = region.start === start && region.kind === 'COUNTRY';
  return type === 'institution' && isCountry && !GENERIC.test(form.slice(region.end - start));
}

/** 英国石油, 美国银行: the country is the name. */
const GENERIC =
  /^(?:石油|银行|广播|汽车工[业人]|电信|航空|铁路|邮政|政府|国家|联邦|中央|驻)|协会$/u;

function regionsOf(mentions: readonly Mention[]): RegionMention[] {
  return mentions.filter((one) => one.type === 'region');
}
