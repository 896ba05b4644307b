import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Mention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import type { Candidate } from './english-candidates.ts';
import { meaningsListed } from './english-choice.ts';
import type { EnglishKind, EnglishRegion } from './english-heads.ts';
import type { Meanings } from './english-meanings.ts';

export const englishName: Rule = {
  id: 'name.english-head',
  because:
    'a word in a run of capitalised words says what it names: County, Ministry of, University',
  certainty: 'likely',
  examples: ['【Qinglan City】 signed an agreement.', 'Trade rose, Facebook said.'],
};

export const englishPlace: Rule = {
  id: 'name.english-place',
  because: 'the words around a name, or another form of it, show that it is a place or a body',
  certainty: 'likely',
  examples: ['Gao Wenyin, mayor of 【Qinglan】, attended.', 'Mayor Gao Wenyin attended.'],
};

export const englishParty: Rule = {
  id: 'name.english-party',
  because: 'who stands beside another before or after a signing signs, whatever it is called',
  certainty: 'tentative',
  examples: [
    'The 【Marl Ensemble】 and Qinglan City signed an agreement.',
    'The Marl Ensemble met Qinglan City.',
  ],
};

/** What the names of one document are looked up in. */
export interface Knowledge {
  readonly meanings: Meanings;
  readonly gazetteer: Gazetteer;
}

/** A form as a mention of what it means; null where neither its words, the text nor a list tell. */
export function englishMention(
  { start, end, form, told }: Pick<Candidate, 'start' | 'end' | 'form' | 'told'>,
  { meanings, gazetteer }: Knowledge,
): Mention | null {
  const meaning = told ?? meanings.get(form) ?? null;
  const rule = told ? englishName : isByPlace(meaning) ? englishParty : englishPlace;
  const confidence = CERTAINTY[rule.certainty];
  const base = { start, end, form, rule: rule.id, confidence, entries: [] };
  switch (meaning?.type) {
    case 'project':
      return { ...base, type: 'project', name: meaning.name, kind: meaning.kind };
    case 'institution':
      return { ...base, type: 'institution', name: meaning.name, kind: meaning.kind };
    default: {
      const region = meaning && fullest(meaning, meanings);
      const listed = listedAs(region?.name ?? form, region, gazetteer);
      if (listed.length > 0) return listedMention({ start, end, form }, listed, region ?? null);
      const { name, kind } = region ?? {};
      return name && kind ? { ...base, type: 'region', name, kind, within: [] } : null;
    }
  }
}

function isByPlace(meaning: EnglishKind | null): boolean {
  return meaning?.type === 'institution' && meaning.isByPlace === true;
}

/** Nantong Municipality is the city that the lists call Nantong, the Republic of Fiji the state Fiji. */
function listedAs(
  name: string,
  region: EnglishRegion | null,
  gazetteer: Gazetteer,
): readonly GazetteerEntry[] {
  const listed = meaningsListed(name, gazetteer);
  if (listed.length > 0 || region === null) return listed;
  const isState = name.startsWith('Republic of ');
  if (!isState && !name.endsWith(' Municipality')) return listed;
  const wanted = isState ? 'COUNTRY' : region.kind;
  return meaningsListed(region.head, gazetteer).filter(({ kind }) => kind === wanted);
}

/** Marlbridge City, where the text says so somewhere, for Marlbridge. */
function fullest(region: EnglishRegion, meanings: Meanings): EnglishRegion {
  const known = meanings.get(region.head);
  return known?.type === 'region' ? known : region;
}

function listedMention(
  { start, end, form }: Pick<Candidate, 'start' | 'end' | 'form'>,
  entries: readonly GazetteerEntry[],
  region: EnglishRegion | null,
): Mention {
  const kind = (entries[0]?.kind ?? 'CITY') as RegionKind;
  const confidence = CERTAINTY.stated;
  const base = { start, end, form, name: region?.name ?? form, rule: 'gazetteer', confidence };
  return { ...base, type: 'region', kind, within: [], entries };
}
