import type { AgreementReading, AreaReading, ReviewItem } from '../../model/reading.ts';
import { isManner } from '../areas/manner.ts';
import { peopleRecognisers } from '../areas/people-recognisers.ts';
import { AREAS_OF_ANYTHING, MECHANISM_AREA, MONEY_AREA, TALENT_AREA } from '../areas/taxonomy.ts';
import { CERTAINTY } from '../recogniser.ts';
import { AREA_OF_DETAILS } from './undertaken-areas.ts';

/** So many areas that a title, a list or clauses state are the whole answer. */
const WHOLE_LIST = 3;
/** In English, whose sentences say much in passing, two leave little to a single word. */
const SOME_LIST = 2;

/**
 * The agreement with the areas that only its details speak of held to what they are good for: little
 * beside a list, unless more words tell of it, in the background of other news, before the signing is told,
 * or where they tell of a joint body; and of a word said in passing little beside what more words tell. Who
 * is trained, sent or taught is hardly ever said in passing and holds beside a list too; what is only
 * mentioned may have nothing else.
 * @param isNews whether the text reports or announces a signing: what it only mentions is background then
 */
export function withDetailsInPlace(agreement: AgreementReading, isNews: boolean): AgreementReading {
  const stated = agreement.areas.filter((area) => isAsserted(area) && !isUndertaken(area));
  const isWhole = stated.length >= WHOLE_LIST;
  const isBackground = isNews && agreement.status.value === 'MENTIONED';
  const told = Math.min(...agreement.evidence.map(({ start }) => start));
  const isGood = (area: AreaReading) => {
    if ((isBackground && stated.length > 0) || area.code === MECHANISM_AREA) return false;
    if (area.evidence.every(({ start, quote }) => start < told && !isLatin(quote))) return false;
    if (area.code === TALENT_AREA || isWithPeople(area)) return true;
    if (isWhole) return countWords(area) > 1;
    if (stated.length === SOME_LIST && isEnglish(area) && countWords(area) === 1) return false;
    const isBeside = agreement.areas.some(
      (other) => other !== area && !AREAS_OF_ANYTHING.has(other.code) && isPlain(other),
    );
    return isPlain(area) || !isBeside;
  };
  const areas = agreement.areas.map((area) => {
    if (!isUndertaken(area)) return area;
    if (!isGood(area)) return atMost(area, CERTAINTY.tentative);
    return atLeast(area, countWords(area) > 1 ? CERTAINTY.likely : CERTAINTY.weak);
  });
  return { ...agreement, areas };
}

/** In English only the sentence right before the signing, which names its parties, is read for it. */
function isLatin(quote: string): boolean {
  return /^[A-Za-z]/u.test(quote);
}

function isEnglish({ evidence }: AreaReading): boolean {
  return evidence.every(({ quote }) => isLatin(quote));
}

/** Whether its own words speak of it: one not said in passing, or more than one. */
function isPlain(area: AreaReading): boolean {
  const words = area.evidence.filter(({ rule }) => !WITH_PEOPLE.has(rule));
  return isAsserted({ ...area, evidence: words }) || (isUndertaken(area) && words.length > 1);
}

function countWords({ evidence }: AreaReading): number {
  return new Set(evidence.map(({ quote }) => quote)).size;
}

const WITH_PEOPLE: ReadonlySet<string> = new Set(peopleRecognisers.map(({ id }) => id));

/** Whether it is told by whom something is done with. */
function isWithPeople({ evidence }: AreaReading): boolean {
  return evidence.some(({ rule }) => WITH_PEOPLE.has(rule));
}

function isUndertaken({ evidence }: AreaReading): boolean {
  return evidence.every(({ rule }) => rule === AREA_OF_DETAILS || WITH_PEOPLE.has(rule));
}

/** The agreement with the areas that are sure enough to be asserted. */
export function withAssertedAreas(agreement: AgreementReading): AgreementReading {
  return { ...agreement, areas: agreement.areas.filter(isAsserted) };
}

/**
 * The agreement with the field of its parties: as good as said where all of them work in it. That of some
 * is not asserted beside areas that the text states, but for what is operated, nor of what the text only
 * mentions.
 */
export function withField(
  agreement: AgreementReading,
  field: AreaReading | null,
): AgreementReading {
  if (!field) return agreement;
  const { code, evidence } = field;
  const enforces = isShared(field) && evidence.every(({ quote }) => ENFORCERS.test(quote));
  const ofCustoms = evidence.every(({ quote }) => CUSTOMS.test(quote));
  const areas = agreement.areas.map((area) => {
    if (area.code === code) return { ...area, evidence: [...area.evidence, ...evidence] };
    const isMatter =
      enforces &&
      ((ENFORCED_ON.has(area.code) && countWords(area) === 1) ||
        area.evidence.every(
          ({ quote }) => isManner(quote) || (ofCustoms && RECOGNISED.test(quote)),
        ));
    return isMatter ? atMost(area, CERTAINTY.tentative) : area;
  });
  if (areas.some((area) => area.code === code)) return { ...agreement, areas };
  const isAlone = !areas.some(isAsserted);
  const isMentioned = agreement.status.value === 'MENTIONED';
  const isTold = !isMentioned || !isMereTie(agreement);
  const isSure = (isShared(field) && isTold) || (!isMentioned && (isAlone || OPERATED.has(code)));
  const own = isSure ? field : atMost(field, CERTAINTY.tentative);
  return { ...agreement, areas: [...areas, own] };
}

const ENFORCERS =
  /法院|[检檢]察|公安|警|派出所|司法|海[关關]|[边邊][检檢]|市场监|[药藥]监|药品监|[税稅]务|知识产权/u;
const CUSTOMS = /^海[关關]$/u;
/** What customs recognise of each other is for the traders whose goods they clear. */
const RECOGNISED = /^(?:互认|互認|认证|認證)$/u;
/** Who enforces the law does so on goods and roads, and neither makes nor builds them. */
const ENFORCED_ON: ReadonlySet<string> = new Set(['agriculture', 'industry', 'transport']);

/** 2031年,两校结为友好学校: of a tie long past nothing but the tie is told. */
function isMereTie({ type, evidence }: AgreementReading): boolean {
  return type === null && evidence.every(({ quote }) => /友好|姊妹|姐妹/u.test(quote));
}

/**
 * Of banks, broadcasters and carriers: they give money, airtime or passage whatever for, so that what they sign
 * is about that too.
 */
const OPERATED: ReadonlySet<string> = new Set([MONEY_AREA, 'sports-culture', 'transport']);

function isShared({ evidence }: AreaReading): boolean {
  return evidence.every(({ confidence }) => confidence >= CERTAINTY.likely);
}

function atLeast(area: AreaReading, least: number): AreaReading {
  const evidence = area.evidence.map((one) => ({
    ...one,
    confidence: Math.max(one.confidence, least),
  }));
  return { ...area, evidence };
}

function atMost(area: AreaReading, most: number): AreaReading {
  const evidence = area.evidence.map((one) => ({
    ...one,
    confidence: Math.min(one.confidence, most),
  }));
  return { ...area, evidence };
}

/** The areas that it may have: what the text says beside its list, a joint body that it mentions. */
export function proposedAreas({ areas }: AgreementReading): ReviewItem[] {
  return areas
    .filter((area) => !isAsserted(area))
    .map(({ code, evidence }) => ({
      what: 'area',
      value: { code },
      why: 'The text speaks of it beside what it says the agreement covers.',
      evidence,
    }));
}

function isAsserted({ evidence }: AreaReading): boolean {
  return evidence.some(({ confidence }) => confidence >= CERTAINTY.weak);
}
