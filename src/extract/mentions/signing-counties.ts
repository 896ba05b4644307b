import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { InstitutionMention, RegionMention } from '../mention.ts';
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

/** A name that only its place tells, as the county that it is the head of, where it is one. */
export function asCounty(
  mention: InstitutionMention | RegionMention,
  gazetteer: Gazetteer,
): InstitutionMention | RegionMention {
  const { form, start, end } = mention;
  const [entry, ...others] = isWord(form) ? [] : gazetteer.headsAt(form, 0, form.length);
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
