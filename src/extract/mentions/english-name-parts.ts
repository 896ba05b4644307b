import type { Word } from './english-words.ts';

/** A head that its place or topic follows: Ministry of Health, City of Marlbridge. */
export const OF_HEAD =
  /^(?:Ministry|Department|Bureau|Commission|Office|Administration|Academy|Institute|Base|School|College|University|Authority|Port|Republic|City|Province|State|Canton|Emirate|Governorate|Regency|Principality|Commonwealth|Community|Region|Transport|County|Government|Bank|Municipality|Shire|Borough|Town|Township|District|Prefecture|Council|Board|Committee|Society|Union|Organi[sz]ation|Fund|Trust|Institution|Service|Chamber|Federation|Association|Agency|Faculty|Hospital|Museums?|Library|Libraries|Gallery|Archives|Observatory|Conservato(?:ire|ry)|Survey|Voivodeship|Cent(?:er|re)|Court|Customs|Directorate|Sub-Department|Secretariat|Branch|Sub-Council|Promotion|Protection|Advancement|Prevention|Conservation)$/u;
/** The rank of a division, before or after its name. */
export const DIVISION =
  /^(?:City|Province|State|County|Municipality|Shire|Borough|Town|Township|District|Prefecture)$/u;
/** A head whose topic stands before it: Forestry Bureau. */
export const TOPIC_HEAD =
  /^(?:Association|Chamber|Council|College|Museum|Society|Organi[sz]ation|Board|Authority|Federation|Cent(?:er|re)|Ministry|Department|Bureau|Commission|Office|Administration|Institute|Academy|Agency|School|Faculty|Service|Corps|Detachment|Brigade)$/u;
/** What bodies are for, as their names tell it. */
export const TOPIC =
  /^(?:Agricultural|Animal|Teaching|Referral|Maternity|Football|Basketball|Athletics|Antarctic|Olympic|Olive|Meteorological|Geological|Archaeological|Patent|Trademark|Fire|Rescue|Parks|Wildlife|Vocational|Technical|Applied|Fine|Cultural|Economic|Scientific|Medical|Technology|Information|Innovation|Research|Education|Social|Rural|Urban-Rural|Civil|Emergency|Natural|Labou?r|Security|Planning|Welfare|Youth|Arts|Heritage|Livestock|Fisheries|Marine|Maritime|Building|Construction|Shipping|Logistics|Investment|Communications|Economics|Law|Engineering|Medicine|Business|Science|Sciences|Commerce|Industry|Agriculture|Water|Energy|Trade|Sports?|Health|Culture|Tourism|Telecommunications|Design|Forestry|Grassland|Customs|Food|Housing|Transport|Environment|Ecology|Climate|Sustainability|Infrastructure|Employment|Skills|Communities|Development|Reform|Supervisors|Commissioners)$/u;
/** The most words that one name has. */
export const LONGEST = 12;

/** Before a name and no part of it. */
export const LEADING =
  /^(?:The|A|An|Central|East|Eastern|West|Western|North|Northern|South|Southern|Southeast|Southwest|Northeast|Northwest|Nearby|Neighbou?ring|Chinese|Residents|Also|Yesterday|Today|Meanwhile|Separately|Additionally|Similarly|Previously|Recently|Earlier|Finally|Currently|Subsequently|Representing|Simultaneously|Last|Next|Each|Every|Under|Guests|\p{Lu}\p{L}+-based|But|So|Or|City|Visitors|Officials)$/u;

const DIRECTION =
  /^(?:Central|East|West|North|South|Eastern|Western|Northern|Southern|Southeast|Southwest|Northeast|Northwest)$/u;

/** Central China's Hunan Province: a word of direction takes the country with it only by its own run. */
export function withoutLeading(words: readonly Word[]): readonly Word[] {
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
