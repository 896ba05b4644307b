import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import { literalSign } from '../literals.ts';
import type { InstitutionMention, Mention, RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { SIGN_AT_ONCE } from './offices-by-field.ts';
import { isWord } from './place-words.ts';

export const signingCounty: Rule = {
  id: 'region.signing-county',
  because:
    'who stands beside 与 before a signing and goes by the head of one county is that county',
  certainty: 'likely',
  examples: [
    '【琼中】与海南师范大学签署合作协议',
    '昨天,【琼中】、五常签署水稻协议',
    '长安与海南师范大学签署合作协议',
    '琼中迎来丰收',
  ],
};

const maySign = literalSign(['、']);
/** Two to four names that nothing but their marks joins, before a verb of signing. */
const LISTED = new RegExp(
  `(?<=^|[,。;:\\n\\s]|[今昨前][天日]|[近同日][日前]|\\d日)(?<list>\\p{Script=Han}{2,4}(?:、\\p{Script=Han}{2,4}){1,3})(?=${SIGN_AT_ONCE})`,
  'gu',
);

/** 榆树、五常签署: the counties of a list whose every name is the head of one county and no other word. */
export function signingCounties(
  text: string,
  { start: from, end: to }: Span,
  hits: readonly Span[],
  gazetteer: Gazetteer,
): RegionMention[] {
  if (!maySign(text, from, to)) return [];
  return matchesIn(text.slice(from, to), LISTED).flatMap(({ index, groups }) => {
    let at = from + index;
    const items = (groups?.['list'] ?? '').split('、').map((form) => {
      const span = { start: at, end: at + form.length };
      at = span.end + 1;
      return span;
    });
    const isKnown = (item: Span) =>
      hits.some(({ start, end }) => start === item.start && end === item.end);
    const counties = items
      .filter((item) => !isKnown(item))
      .map((item) => countyOf(text.slice(item.start, item.end), item.start, gazetteer));
    return counties.includes(null) ? [] : counties.filter((one) => one !== null);
  });
}

function countyOf(form: string, start: number, gazetteer: Gazetteer): RegionMention | null {
  const [entry, ...others] = isWord(form) ? [] : gazetteer.headsAt(form, 0, form.length);
  if (!entry || entry.code === null || others.length > 0) return null;
  return mentionOf(entry, form, start);
}

/**
 * A name that only its place tells, as the county that it is the head of, where it is one. 海阳 is a city of Shandong
 * before it is a province abroad, unless other countries are spoken of.
 * @param known what else is named near it
 */
export function asCounty(
  mention: InstitutionMention | RegionMention,
  known: readonly Mention[],
  gazetteer: Gazetteer,
): InstitutionMention | RegionMention {
  const { form, start } = mention;
  const heads = isWord(form) ? [] : gazetteer.headsAt(form, 0, form.length);
  const isAbroad = known.some((one) => one.type === 'region' && one.kind === 'COUNTRY');
  const [entry, ...others] = isAbroad ? heads : heads.filter(({ code }) => code !== null);
  if (!entry || entry.code === null || others.length > 0) return mention;
  return mentionOf(entry, form, start);
}

function mentionOf(entry: GazetteerEntry, form: string, start: number): RegionMention {
  const { id, certainty } = signingCounty;
  const end = start + form.length;
  const base = { start, end, form, name: form, rule: id, confidence: CERTAINTY[certainty] };
  const kind = entry.kind as RegionKind;
  return { ...base, type: 'region', kind, entries: [entry], within: [] };
}
