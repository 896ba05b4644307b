import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { Sentence } from '../../model/segments.ts';
import { withoutFrame } from '../english-frame.ts';
import type { Mention } from '../mention.ts';
import { type Candidate, candidatesIn } from './english-candidates.ts';
import { withOnePlace } from './english-choice.ts';
import { goingOn } from './english-going-on.ts';
import { meaningsOf } from './english-meanings.ts';
import { englishMention, type Knowledge } from './english-mention.ts';
import { withOwnBodies } from './english-own-bodies.ts';
import type { Placed } from './english-places.ts';
import { withSharedHeads } from './english-shared-heads.ts';

/** A dateline tells where the news was written. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.' ]{2,40}, [^.;]{0,40}?\d{0,4}(?: \([^()]{1,30}\))? ?(?:--|—|–)|[\p{Lu} .]{4,30}(?:, [\p{L}\d. ]{2,16}){0,3}(?: \([^()]{1,30}\))? ?(?:--|—|–|-|:) )/u;
/** So many of the words of a headline are capitalised. */
const TITLE_CASE = 0.7;
const LONGEST_SENTENCE = 2000;

/** The Mississippi is a river; the Queensland government is of a place. */
const OF_PLACE =
  /^(?:-| (?:state|provincial|city|municipal|county|regional|local|government|council|delegation|side|authorities|capital|port|based|administration|assembly|legislature|parliament|metropolitan|prefectural|region|zone|branch|native|office|district|county|town|township|prefecture|province)\b| \p{Lu})/u;

function isRiver(text: string, { start, end, form }: Candidate, gazetteer: Gazetteer): boolean {
  const listed = gazetteer.lookUpEnglish(form);
  const hasArticle = /\b[Tt]he $/u.test(text.slice(Math.max(0, start - 5), start));
  return (
    hasArticle &&
    listed !== undefined &&
    !/^(?:COUNTRY|GROUP|DEVELOPMENT_ZONE|NEW_AREA)$/u.test(listed.kind) &&
    !OF_PLACE.test(text.slice(end, end + 20))
  );
}

/** China itself is no region of an article. */
const OWN_COUNTRY = /^(?:China|PRC|P\.R\. China|People['’]s Republic of China|Mainland China)$/u;
/** Seas and continents are no regions. */
const NO_REGION =
  /^(?:Pacific|Atlantic|Arctic|Mediterranean|Baltic|Caribbean|Africa|Asia|Europe|America|Oceania)$/u;
/** U.S. dollars name no country. */
const CURRENCY = /^(?: dollar|\$)/u;

/** The names in the English sentences of a document, in reading order. */
export function englishNames(
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Mention[] {
  const own = withoutFrame(text, sentences).flatMap((sentence) =>
    goingOn(text, placedIn(text, sentence), gazetteer),
  );
  const placed = withOwnBodies(text, withSharedHeads(text, own), gazetteer);
  const running = placed.filter(({ sentence }) => !isTitleCase(text, sentence));
  const meanings = meaningsOf(text, running.length > 0 ? running : placed, gazetteer);
  const mentions = placed.flatMap((one) => mentionsOf(text, one, { meanings, gazetteer }));
  return withOnePlace(mentions, gazetteer);
}

function placedIn(text: string, sentence: Sentence): Placed[] {
  const end = Math.min(sentence.end, sentence.start + LONGEST_SENTENCE);
  const head = text.slice(sentence.start, Math.min(end, sentence.start + 100));
  const start = sentence.start + (DATELINE.exec(head)?.[0].length ?? 0);
  return candidatesIn(text, { start, end }).map((candidate) => ({ candidate, sentence }));
}

/** In a headline that capitalises every word only names count that the text knows. */
function isTitleCase(text: string, { start, end, zone, isLine }: Sentence): boolean {
  const isProse = end - start > 120 || /[.!?]["”]?$/u.test(text.slice(end - 2, end));
  if (zone !== 'title' && !isLine && isProse) return false;
  const words =
    text.slice(start, Math.min(end, start + 200)).match(/\p{L}[\p{L}'’-]{3,30}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * TITLE_CASE;
}

function mentionsOf(text: string, { candidate, sentence }: Placed, known: Knowledge): Mention[] {
  if (isTitleCase(text, sentence)) return knownInside(text, candidate, known);
  const { told, form, end } = candidate;
  if (told === null && isRiver(text, candidate, known.gazetteer)) return [];
  const name = told?.type === 'region' ? told.name : form;
  if (OWN_COUNTRY.test(name) || NO_REGION.test(form) || CURRENCY.test(text.slice(end, end + 8)))
    return [];
  const mention = englishMention(candidate, known);
  return mention ? [mention] : [];
}

const MOST_WORDS = 12;

/** The names in a run of a headline that the text or the lists know, the longest first. */
function knownInside(text: string, candidate: Candidate, known: Knowledge): Mention[] {
  const words = [...candidate.form.matchAll(/[^ ]+/gu)].slice(0, MOST_WORDS);
  const found: Mention[] = [];
  for (let from = 0; from < words.length; ) {
    const start = candidate.start + (words[from]?.index ?? 0);
    const ends = words.slice(from).map((word) => candidate.start + word.index + word[0].length);
    const forms = ends.toReversed().map((end) => partOf(text, candidate, start, end));
    const at = forms.findIndex((form) => englishMention(form, known) !== null);
    const mention = forms[at] && englishMention(forms[at], known);
    if (mention) found.push(mention);
    from += mention ? forms.length - at : 1;
  }
  return found;
}

function partOf(text: string, candidate: Candidate, start: number, end: number) {
  const isWhole = start === candidate.start && end === candidate.end;
  return { start, end, form: text.slice(start, end), told: isWhole ? candidate.told : null };
}
