import type { Span } from '../../model/span.ts';
import { type EnglishKind, type EnglishRegion, englishKind } from './english-heads.ts';
import { joinedRuns } from './english-joined-runs.ts';
import { LONGEST, withoutLeading } from './english-name-parts.ts';
import { runsIn, type Word } from './english-words.ts';

/** A run of capitalised words that may be a name. */
export interface Candidate extends Span {
  readonly form: string;
  /** Whether a person's office follows: Weifang Mayor Song. */
  readonly speaks: boolean;
  /** What its words tell; null where only the lists or the text around can. */
  readonly told: EnglishKind | null;
}

/** Offices of persons: what stands before one is a place or a body, what follows is a person. */
const ROLE =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Hon|Datuk|Dato|Professor|Prof|President|Vice-?President|Vice|Deputy|Acting|Executive|Former|Chief|Prime|Minister|Mayor|Vice-Mayor|Governor|Vice-Governor|Chair|Chairman|Chairwoman|Chairperson|Premier|Chancellor|Vice-Chancellor|Pro-Vice-Chancellor|Director|Director-General|Deputy-Director|Secretary|Secretary-General|Councillor|Councilor|Cllr|Cr|Commissioner|Councillors|Councilors|Aldermen|Administrator|Clerk|Manager|Senator|Sen|Rep|Gov|Ambassador|Consul|Consul-General|Party|Rector|Provost|Dean|Principal|Spokesman|Spokesperson|Spokeswoman|Leader|King|Queen|Reverend|Rev|Engineer|Eng)\.?$/u;
/** An executive committee is no person. */
const BODY_OF_OFFICE = /^(?:Committee|Council)$/u;
const MADE_BEFORE =
  /\b(?:set(?:ting)? up|establish(?:es|ed|ing)?|build(?:s|ing)?|built|launch(?:es|ed|ing)?|open(?:s|ed|ing)?|creat(?:e|es|ed|ing)|hold|host|construct|develop|found|run|for)\s+(?:(?:an?|the|its|their|annual|new|permanent|joint)\s+){0,3}$/iu;
const MADE_AFTER =
  /^ (?:will|would|is to|are to|shall) (?:also )?be (?:set up|established|built|held|launched|created|opened|hosted)/u;
const AROUND = 60;

/** The candidates of a sentence in reading order, with what their own words tell. */
export function candidatesIn(text: string, sentence: Span): Candidate[] {
  return joinedRuns(text, runsIn(text, sentence))
    .flatMap((words) => partsOf(text, words, sentence))
    .map((candidate) => ranked(text, candidate, sentence));
}

/** Wuqi and Zhidan counties: the rank that places of a row share, after the last of them. */
const SHARED_RANK =
  /^(?:(?:, \p{Lu}[\p{L}'’-]{1,20}){0,6},? and \p{Lu}[\p{L}'’-]{1,20})? (?<rank>counties|provinces|districts|prefectures|townships)\b/u;
const RANK_OF: Readonly<Record<string, string>> = {
  counties: 'County',
  provinces: 'Province',
  districts: 'District',
  prefectures: 'Prefecture',
  townships: 'Township',
};

function ranked(text: string, candidate: Candidate, sentence: Span): Candidate {
  const { told, form, end } = candidate;
  if (told !== null || form.includes(' ')) return candidate;
  const after = text.slice(end, Math.min(sentence.end, end + 6 * 24));
  const rank = RANK_OF[SHARED_RANK.exec(after)?.groups?.['rank'] ?? ''];
  return rank ? { ...candidate, told: englishKind(`${form} ${rank}`, false) } : candidate;
}

/** The parts of a run that offices of persons divide; a person's name is none. */
function partsOf(text: string, words: readonly Word[], sentence: Span): Candidate[] {
  const role = words.findIndex(
    (word, at) => ROLE.test(word.text) && !BODY_OF_OFFICE.test(words[at + 1]?.text ?? ''),
  );
  if (role < 0) return candidateOf(text, words, sentence, false);
  const before = candidateOf(text, words.slice(0, role), sentence, true);
  const of = words.findIndex(
    (_, at) => at > role && / of (?:the )?$/u.test(gapBefore(text, words, at)),
  );
  return of < 0 ? before : [...before, ...candidateOf(text, words.slice(of), sentence, false)];
}

function gapBefore(text: string, words: readonly Word[], at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
}

function candidateOf(
  text: string,
  words: readonly Word[],
  sentence: Span,
  speaks: boolean,
): Candidate[] {
  const own = withoutPerson(text, withoutLeading(words).slice(0, LONGEST));
  const [first] = own;
  if (!first) return [];
  const isMade = (end: number) => isBeingMade(text, first.start, end, sentence);
  for (let length = own.length; length > 0; length--) {
    const end = own[length - 1]?.end ?? first.end;
    const form = text.slice(first.start, end);
    const told = englishKind(form, isMade(end));
    const rest = own.slice(length);
    if (!told || (rest.length > 0 && told.type === 'region' && told.name === form)) continue;
    if (goesOn(told, rest)) {
      const last = rest.at(-1)?.end ?? end;
      const whole = text.slice(first.start, last);
      return [
        { start: first.start, end: last, form: whole, speaks, told: { ...told, name: whole } },
      ];
    }
    const named = told.type === 'region' ? inSmallLetters(told) : told;
    return [{ start: first.start, end, form, speaks: speaks && rest.length === 0, told: named }];
  }
  const end = own.at(-1)?.end ?? first.end;
  return [{ start: first.start, end, form: text.slice(first.start, end), speaks, told: null }];
}

/** MARLBRIDGE City Council: papers open a report in capitals. */
function inSmallLetters<T extends EnglishRegion>(told: T): T {
  const smaller = (name: string) =>
    name.replace(
      /(?<=^|[ -])(\p{Lu})(\p{Lu}{4,})(?=$|[ -])/gu,
      (_, first: string, rest: string) => `${first}${rest.toLowerCase()}`,
    );
  return { ...told, name: smaller(told.name), head: smaller(told.head) };
}

/** Queensland Museum Network, Royal Botanic Garden Edinburgh: a name goes on after its head by a word or two. */
function goesOn(
  told: EnglishKind,
  rest: readonly Word[],
): told is EnglishKind & { type: 'institution' } {
  return (
    told.type === 'institution' &&
    rest.length > 0 &&
    rest.length <= 2 &&
    rest.every(({ text }) => /^\p{Lu}\p{Ll}{3,}$/u.test(text))
  );
}

const MAYOR_OF =
  /\b(?:[Mm]ayor|[Gg]overnor|[Pp]remier|[Hh]ead|[Pp]resident|[Cc]hairman|[Ss]ecretary)(?: of the city| of the province)? of $/u;

/** Mayor of Larisa Nikos Pappas: the two words of a person after the place. */
function withoutPerson(text: string, words: readonly Word[]): readonly Word[] {
  const [first, ...others] = words;
  if (!first || others.length < 2) return words;
  if (!MAYOR_OF.test(text.slice(Math.max(0, first.start - 40), first.start))) return words;
  const form = text.slice(first.start, words.at(-1)?.end);
  return englishKind(form, false) ? words : words.slice(0, -2);
}

function isBeingMade(text: string, start: number, end: number, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - AROUND), start);
  const after = text.slice(end, Math.min(sentence.end, end + AROUND));
  return MADE_BEFORE.test(before) || MADE_AFTER.test(after);
}
