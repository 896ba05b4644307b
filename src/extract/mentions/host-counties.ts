import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import { literalSign } from '../literals.ts';
import type { RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { isWord } from './place-words.ts';

export const hostCounty: Rule = {
  id: 'region.host-county',
  because: 'where something is held is a place, and the head of one county alone is that county',
  certainty: 'likely',
  examples: [
    '茶会在【琼中】举行。',
    '昨天在【琼中】举办的茶会上',
    '茶会在长安举行。',
    '琼中的茶会举行。',
  ],
};

const mayHost = literalSign(['举行', '举办', '召开', '开幕', '签署', '签订', '签约', '揭牌']);
const HELD =
  /(?<=在)(?<place>\p{Script=Han}{2,4})(?=(?:正式|隆重|顺利|成功|联合|共同)?(?:举行|举办|召开|开幕|签署|签订|签约|揭牌))/gu;

/** 在琼中举行: the county that is named by its head as the place of an occasion. */
export function hostCounties(
  text: string,
  { start: from, end: to }: Span,
  hits: readonly Span[],
  gazetteer: Gazetteer,
): RegionMention[] {
  if (!mayHost(text, from, to)) return [];
  return matchesIn(text.slice(from, to), HELD).flatMap(({ index, groups }) => {
    const form = groups?.['place'] ?? '';
    const start = from + index;
    const end = start + form.length;
    if (isWord(form) || hits.some((hit) => hit.start < end && hit.end > start)) return [];
    const [entry, ...others] = gazetteer.headsAt(form, 0, form.length);
    if (!entry || entry.code === null || others.length > 0) return [];
    const { id, certainty } = hostCounty;
    const kind = entry.kind as RegionKind;
    const base = { start, end, form, name: form, rule: id, confidence: CERTAINTY[certainty] };
    return [{ ...base, type: 'region', kind, entries: [entry], within: [] }];
  });
}
