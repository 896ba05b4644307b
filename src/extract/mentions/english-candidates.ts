import type { Span } from '../../model/span.ts';
import { type EnglishKind, type EnglishRegion, englishKind } from './english-heads.ts';
import { type Run, runsIn, type Word } from './english-words.ts';

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
/** Before a name and no part of it. */
const LEADING =
  /^(?:The|A|An|Central|East|Eastern|West|Western|North|Northern|South|Southern|Southeast|Southwest|Northeast|Northwest|Nearby|Neighbou?ring|Chinese|Residents|Also|Yesterday|Today|Meanwhile|Separately|Additionally|Similarly|Previously|Recently|Earlier|Finally|Currently|Subsequently|Simultaneously|Last|Next|Each|Every|Under|Guests|\p{Lu}\p{L}+-based|But|So|Or|City|Visitors|Officials)$/u;
const DIRECTION =
  /^(?:Central|East|West|North|South|Eastern|Western|Northern|Southern|Southeast|Southwest|Northeast|Northwest)$/u;
const OF_HEAD =
  /^(?:Ministry|Department|Bureau|Commission|Office|Administration|Academy|Institute|Base|School|College|University|Authority|Port|Republic|City|Province|State|Canton|Emirate|Governorate|Regency|Principality|Commonwealth|Community|Region|Transport|County|Government|Bank|Municipality|Shire|Borough|Town|Township|District|Prefecture|Council|Board|Committee|Society|Union|Organi[sz]ation|Fund|Trust|Institution|Service|Chamber|Federation|Association|Agency|Faculty|Hospital|Museums?|Library|Libraries|Gallery|Archives|Observatory|Conservato(?:ire|ry)|Survey|Voivodeship|Cent(?:er|re)|Court|Customs|Directorate|Sub-Department|Secretariat|Branch|Sub-Council|Promotion|Protection|Advancement|Prevention|Conservation)$/u;
const DIVISION =
  /^(?:City|Province|State|County|Municipality|Shire|Borough|Town|Township|District|Prefecture)$/u;
const LEVEL = /^(?:Free|Federal|Royal|Metropolitan|Rural|Regional|Autonomous|Capital|London)$/u;
const TOPIC_HEAD =
  /^(?:Association|Chamber|Council|College|Museum|Society|Organi[sz]ation|Board|Authority|Federation|Cent(?:er|re)|Ministry|Department|Bureau|Commission|Office|Administration|Institute|Academy|Agency|School|Faculty|Service|Corps|Detachment|Brigade)$/u;
const TOPIC =
  /^(?:Football|Basketball|Athletics|Antarctic|Olympic|Olive|Meteorological|Geological|Archaeological|Patent|Trademark|Fire|Rescue|Parks|Wildlife|Vocational|Technical|Applied|Fine|Cultural|Economic|Scientific|Medical|Technology|Information|Innovation|Research|Education|Social|Rural|Urban-Rural|Civil|Emergency|Natural|Labou?r|Security|Planning|Welfare|Youth|Arts|Heritage|Livestock|Fisheries|Marine|Maritime|Building|Construction|Shipping|Logistics|Investment|Communications|Economics|Law|Engineering|Medicine|Business|Science|Sciences|Commerce|Industry|Agriculture|Water|Energy|Trade|Sports?|Health|Culture|Tourism|Telecommunications|Design|Forestry|Grassland|Customs|Food|Housing|Transport|Environment|Ecology|Climate|Sustainability|Infrastructure|Employment|Skills|Communities|Development|Reform|Supervisors|Commissioners)$/u;
const MADE_BEFORE =
  /\b(?:set(?:ting)? up|establish(?:es|ed|ing)?|build(?:s|ing)?|built|launch(?:es|ed|ing)?|open(?:s|ed|ing)?|creat(?:e|es|ed|ing)|hold|host|construct|develop|found|run|for)\s+(?:(?:an?|the|its|their|annual|new|permanent|joint)\s+){0,3}$/iu;
const MADE_AFTER =
  /^ (?:will|would|is to|are to|shall) (?:also )?be (?:set up|established|built|held|launched|created|opened|hosted)/u;
const LONGEST = 12;
const AROUND = 60;

/** The candidates of a sentence in reading order, with what their own words tell. */
export function candidatesIn(text: string, sentence: Span): Candidate[] {
  return joined(text, runsIn(text, sentence))
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

/** University of Marlbridge, Ministry of Environment and Water: runs that small words make one name. */
function joined(text: string, runs: readonly Run[]): Word[][] {
  const names: Word[][] = [];
  for (const run of runs) {
    const before = names.at(-1);
    const last = before?.at(-1);
    const between = last ? text.slice(last.end, run[0].start) : '';
    const isGoingOn =
      before !== undefined &&
      last !== undefined &&
      !last.isPossessive &&
      (isOneName(before, between, run) ||
        (between === ' and ' && isOfAcronym(text, before, run)) ||
        (between === ', ' && isTopicInRow(text, before, run)));
    if (before && isGoingOn) before.push(...run);
    else names.push([...run]);
  }
  return names;
}

function isOneName(before: readonly Word[], between: string, run: Run): boolean {
  const last = before.at(-1)?.text ?? '';
  if (between === ' in ') return isChamberAbroad(before);
  if (between === ' at ') return isCampus(before, run);
  if (/^ (?:of|for)(?: the)? $/u.test(between))
    return (OF_HEAD.test(last) || hasTopic(before)) && before.length < LONGEST && !isRanked(before);
  if (!/^(?:,| and|, and| &) $/u.test(between)) return false;
  if (isTopicOfHead(before, run) || isTwinHead(before, between, run)) return true;
  const isTopical = before
    .slice(0, -1)
    .some(({ text }) => TOPIC_HEAD.test(text) || text === 'University');
  return (
    isTopical &&
    TOPIC.test(run[0].text) &&
    (run.length === 1 || !isHeadAlone(run.at(-1)?.text ?? ''))
  );
}

/** Transport is a topic as well as a head. */
function isHeadAlone(word: string): boolean {
  return OF_HEAD.test(word) && !TOPIC.test(word);
}

/** The American Chamber of Commerce in Shanghai is another than that in Macao. */
function isChamberAbroad(words: readonly Word[]): boolean {
  const [first, ...others] = withoutLeading(words);
  return (
    /(?:an|ese|ish|ch|EU|AmCham)$/u.test(first?.text ?? '') &&
    others.some(({ text }) => text === 'Chamber') &&
    words.at(-1)?.text === 'Commerce'
  );
}

/** The University of Marl at Rivermouth: one of a state's, by the city of its campus. */
function isCampus(words: readonly Word[], run: Run): boolean {
  const [first, ...others] = withoutLeading(words);
  return first?.text === 'University' && others.length > 0 && run.length <= 2;
}

/** Culture, Tourism and Sports Bureau: a topic in a row of which the last has the head. */
function isTopicInRow(text: string, before: readonly Word[], run: Run): boolean {
  const end = run.at(-1)?.end ?? 0;
  const topics = [before.at(-1), ...run].every((word) => TOPIC.test(word?.text ?? ''));
  return topics && ROW_END.test(text.slice(end, end + 80));
}

const ROW_END =
  /^(?:, \p{Lu}\p{Ll}+){0,3},? and \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3} (?:Bureau|Department|Commission|Office|Administration|Agency|Authority|Committee|Ministry)(?!\p{L})/u;

/** Institute of Fossils and Minerals (IFM): the letters in brackets tell that `and` is of the name. */
function isOfAcronym(text: string, before: readonly Word[], run: Run): boolean {
  const letters = /^ \((?<letters>\p{Lu}{3,8})\)/u.exec(
    text.slice(run.at(-1)?.end, (run.at(-1)?.end ?? 0) + 12),
  )?.groups?.['letters'];
  const first = withoutLeading(before)[0]?.text[0];
  return (
    letters !== undefined &&
    letters[0] === first &&
    letters.at(-1) === run.at(-1)?.text[0] &&
    letters.length === withoutLeading(before).length + run.length
  );
}

/** Department of Justice, of Fujian Province: a body with its topic, whose place follows. */
function hasTopic(words: readonly Word[]): boolean {
  return withoutLeading(words)
    .slice(0, -1)
    .some(({ text }) => TOPIC_HEAD.test(text));
}

/** Keqiao District of Shaoxing is Keqiao District; City of Ballarat is one name. */
function isRanked(words: readonly Word[]): boolean {
  return (
    DIVISION.test(words.at(-1)?.text ?? '') &&
    words.slice(0, -1).some(({ text }) => !LEVEL.test(text) && !LEADING.test(text))
  );
}

/** Forestry and Grassland Bureau, Agriculture and Forestry University: topics of a head still to come. */
function isTopicOfHead(before: readonly Word[], run: Run): boolean {
  const isHead = ({ text }: Word) => TOPIC_HEAD.test(text);
  if (!TOPIC.test(before.at(-1)?.text ?? '') || before.some(isHead)) return false;
  const isOfUniversity = TOPIC.test(run[0].text) && run[1]?.text === 'University';
  return isOfUniversity || run.slice(1).some(isHead);
}

/** Museum and Art Gallery, Parks and Wildlife Service: two heads of one name. */
function isTwinHead(before: readonly Word[], between: string, run: Run): boolean {
  return (
    / (?:and|&) $/u.test(between) &&
    before.length > 1 &&
    TWIN.test(before.at(-1)?.text ?? '') &&
    run.length <= 2 &&
    run.every(
      ({ text }) =>
        TWIN.test(text) ||
        /^(?:Art|Arts|Botanic(?:al)?|Wildlife|National|Science|Research|Public)$/u.test(text),
    )
  );
}

const TWIN =
  /^(?:Museums?|Galler(?:y|ies)|Librar(?:y|ies)|Archives?|Gardens?|Zoo|Aquarium|Parks?|Institute|Academy|Cent(?:er|re)|Service|Observatory|Hospital)$/u;

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

/** Central China's Hunan Province: a word of direction takes the country with it only by its own run. */
function withoutLeading(words: readonly Word[]): readonly Word[] {
  let at = 0;
  const isLeading = (word: Word | undefined) => word !== undefined && LEADING.test(word.text);
  while (isLeading(words[at]) && !isCompass(words, at) && !isHeadOfNext(words, at)) at++;
  return words.slice(at);
}

/** City of Ballarat and Chinese Academy of Sciences begin with the head that a small word joins to its name. */
function isHeadOfNext(words: readonly Word[], at: number): boolean {
  const isJoined = (word: Word | undefined, next: Word | undefined) =>
    word !== undefined && next !== undefined && next.start - word.end > 1;
  const isChinese = words[at]?.text === 'Chinese';
  if (
    isChinese &&
    TOPIC.test(words[at + 1]?.text ?? '') &&
    words.slice(at + 2).some(({ text }) => TOPIC_HEAD.test(text))
  )
    return true;
  const head = isChinese && OF_HEAD.test(words[at + 1]?.text ?? '') ? at + 1 : at;
  return isJoined(words[head], words[head + 1]);
}

/** South Africa and South China Institute of Botany begin with the compass; Central China does not. */
function isCompass(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !DIRECTION.test(word.text)) return false;
  const isHead = ({ text }: Word) => OF_HEAD.test(text) && !DIVISION.test(text);
  return next.text !== 'China' || words.slice(at + 2).some(isHead);
}

function isBeingMade(text: string, start: number, end: number, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - AROUND), start);
  const after = text.slice(end, Math.min(sentence.end, end + AROUND));
  return MADE_BEFORE.test(before) || MADE_AFTER.test(after);
}
