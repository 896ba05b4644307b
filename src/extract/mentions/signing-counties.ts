import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { InstitutionMention, Mention, RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { isWord } from './local-forms.ts';

export const signingCounty: Rule = {
  id: 'region.signing-county',
  because:
    'who stands beside 与 before a signing and goes by the head of one county is that county',
  certainty: 'likely',
  examples: [
    '【琼中】与海南师范大学签署合作协议',
    '长安与海南师范大学签署合作协议',
    '琼中迎来丰收',
  ],
};

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
  const { form, start, end } = mention;
  const heads = isWord(form) ? [] : gazetteer.headsAt(form, 0, form.length);
  const isAbroad = known.some((one) => one.type === 'region' && one.kind === 'COUNTRY');
  const [entry, ...others] = isAbroad ? heads : heads.filter(({ code }) => code !== null);
  if (!entry || entry.code === null || others.length > 0) return mention;
  const { id, certainty } = signingCounty;
  const base = { start, end, form, name: form, rule: id, confidence: CERTAINTY[certainty] };
  return {
    ...base,
    type: 'region',
    kind: entry.kind as RegionKind,
    entries: [entry],
    within: [],
  };
}
