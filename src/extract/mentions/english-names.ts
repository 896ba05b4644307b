import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Sentence } from '../../model/segments.ts';
import { withoutFrame } from '../english-frame.ts';
import { isEnglish } from '../is-english.ts';
import type { Mention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { type Candidate, candidatesIn } from './english-candidates.ts';
import type { EnglishKind } from './english-heads.ts';
import { type Placed, placesAround } from './english-places.ts';

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

/** A dateline tells where the news was written. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.' ]{2,40}, [^.;]{0,40}?\d{0,4}(?: \([^()]{1,30}\))? ?(?:--|—|–)|[\p{Lu} .]{4,30}(?:, [\p{L}\d. ]{2,16}){0,3}(?: \([^()]{1,30}\))? ?(?:--|—|–|-|:) )/u;
const ALIAS = /^ \((?:the )?["“']?(?<form>\p{Lu}[\p{L}&-]{1,11})["”']?\)/u;
const COMPANY_END =
  /,? (?:Group|Corporation|Corp\.?|Company|Co\.?(?:, Ltd\.?)?|Ltd\.?|Inc\.?|Limited|Holdings|LLC|PLC|AB|AG|GmbH)$/u;
/** So many of the words of a headline are capitalised. */
const TITLE_CASE = 0.7;
const LONGEST_SENTENCE = 2000;

/** China itself is no region of an article. */
const OWN_COUNTRY = /^(?:China|PRC|P\.R\. China|People['’]s Republic of China|Mainland China)$/u;
/** U.S. dollars name no country. */
const CURRENCY = /^(?: dollar|\$)/u;

type Meaning = EnglishKind & { readonly isListed?: boolean };

/** The names in the sentences of a document that are English, in reading order. */
export function englishNames(
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Mention[] {
  const english = sentences.filter((sentence) => isEnglish(text, sentence));
  if (english.length === 0) return [];
  const placed = withoutFrame(text, english).flatMap((sentence) => placedIn(text, sentence));
  const running = placed.filter(({ sentence }) => !isTitleCase(text, sentence));
  const meanings = meaningsOf(text, running.length > 0 ? running : placed, gazetteer);
  return placed.flatMap((one) => mentionsOf(text, one, meanings, gazetteer));
}

function placedIn(text: string, sentence: Sentence): Placed[] {
  const end = Math.min(sentence.end, sentence.start + LONGEST_SENTENCE);
  const head = text.slice(sentence.start, Math.min(end, sentence.start + 100));
  const start = sentence.start + (DATELINE.exec(head)?.[0].length ?? 0);
  return candidatesIn(text, { start, end }).map((candidate) => ({ candidate, sentence }));
}

/** In a headline that capitalises every word only names count that the text knows. */
function isTitleCase(text: string, { start, end, zone, isLine }: Sentence): boolean {
  if (zone !== 'title' && !isLine && end - start > 120) return false;
  const words =
    text.slice(start, Math.min(end, start + 200)).match(/\p{L}[\p{L}'’-]{3,30}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * TITLE_CASE;
}

/** What every form of the document means: as its head says, as the lists know it, as the text around shows. */
function meaningsOf(
  text: string,
  placed: readonly Placed[],
  gazetteer: Gazetteer,
): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const told = placed.flatMap(({ candidate }) =>
    candidate.told ? [{ ...candidate, told: candidate.told }] : [],
  );
  for (const { told: kind } of told) if (kind.type === 'region') addRegion(meanings, kind);
  for (const candidate of told) addShortForms(text, meanings, candidate);
  const isRegion = (form: string) =>
    meanings.get(form)?.type === 'region' ||
    (form !== 'China' && gazetteer.lookUpEnglish(form) !== undefined);
  for (const form of placesAround(text, placed, isRegion)) {
    if (!meanings.has(form))
      meanings.set(form, { type: 'region', kind: 'CITY', name: form, head: form });
  }
  return meanings;
}

type Region = Extract<EnglishKind, { type: 'region' }>;

/** The fullest name that the text gives to a region is its name. */
function addRegion(meanings: Map<string, Meaning>, region: Region): void {
  const known = meanings.get(region.head);
  const isFuller = known?.type !== 'region' || known.name.length < region.name.length;
  if (isFuller) meanings.set(region.head, region);
}

/** (BU) after a name, and a company without the word for its legal form. */
function addShortForms(
  text: string,
  meanings: Map<string, Meaning>,
  { form, end, told }: Candidate & { told: EnglishKind },
): void {
  const alias = ALIAS.exec(text.slice(end, end + 24))?.groups?.['form'];
  if (alias !== undefined && !/^M[Oo][UA]s?$/u.test(alias)) meanings.set(alias, told);
  if (told.type !== 'institution') return;
  meanings.set(form, told);
  const short = told.kind === 'ENTERPRISE' ? form.replace(COMPANY_END, '') : form;
  if (short !== form && !meanings.has(short)) meanings.set(short, told);
}

function mentionsOf(
  text: string,
  { candidate, sentence }: Placed,
  meanings: ReadonlyMap<string, Meaning>,
  gazetteer: Gazetteer,
): Mention[] {
  if (isTitleCase(text, sentence)) return knownInside(text, candidate, meanings, gazetteer);
  const { told, form, end } = candidate;
  if (OWN_COUNTRY.test(form) || CURRENCY.test(text.slice(end, end + 8))) return [];
  const meaning = told ?? meanings.get(form) ?? null;
  const mention = mentionOf(
    candidate,
    meaning,
    meanings,
    gazetteer,
    told ? englishName : englishPlace,
  );
  return mention ? [mention] : [];
}

/** The names in a run of a headline that the text or the lists know, the longest first. */
function knownInside(
  text: string,
  candidate: Candidate,
  meanings: ReadonlyMap<string, Meaning>,
  gazetteer: Gazetteer,
): Mention[] {
  const found: Mention[] = [];
  const words = [...candidate.form.matchAll(/[^ ]+/gu)].slice(0, 12);
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length - 1; to >= from; to--) {
      const first = words[from];
      const last = words[to];
      if (!first || !last) continue;
      const start = candidate.start + first.index;
      const end = candidate.start + last.index + last[0].length;
      const form = text.slice(start, end);
      const meaning =
        from === 0 && form === candidate.form
          ? (candidate.told ?? meanings.get(form))
          : meanings.get(form);
      const mention = mentionOf(
        { ...candidate, start, end, form },
        meaning ?? null,
        meanings,
        gazetteer,
        englishPlace,
      );
      if (!mention) continue;
      found.push(mention);
      from = to;
    }
  }
  return found;
}

function mentionOf(
  { start, end, form }: Candidate,
  meaning: Meaning | null,
  meanings: ReadonlyMap<string, Meaning>,
  gazetteer: Gazetteer,
  rule: Rule,
): Mention | null {
  const base = {
    start,
    end,
    form,
    rule: rule.id,
    confidence: CERTAINTY[rule.certainty],
    entries: [],
  };
  if (meaning && meaning.type !== 'region') {
    if (meaning.type === 'project')
      return { ...base, type: 'project', name: meaning.name, kind: meaning.kind };
    return { ...base, type: 'institution', name: meaning.name, kind: meaning.kind };
  }
  const region = meaning && (meanings.get(meaning.head) ?? meaning);
  const listed = listedAs(region?.type === 'region' ? region : null, form, gazetteer);
  if (listed) {
    return {
      ...base,
      type: 'region',
      name: form,
      kind: listed.kind as RegionKind,
      within: [],
      entries: [listed],
      rule: 'gazetteer',
      confidence: CERTAINTY.stated,
    };
  }
  return region?.type === 'region'
    ? { ...base, type: 'region', name: region.name, kind: region.kind, within: [] }
    : null;
}

/** The place of the lists that a name is; Mombasa County is not the city of Mombasa. */
function listedAs(region: Region | null, form: string, gazetteer: Gazetteer) {
  if (region === null) return gazetteer.lookUpEnglish(form);
  return gazetteer.lookUpEnglish(region.name);
}
