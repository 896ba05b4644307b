import type { Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn } from '../context.ts';
import { isEnglish } from '../is-english.ts';
import {
  isBackground,
  isPoint,
  isSpeech,
  opensAgreed,
  opensJoint,
  opensProject,
  opensRun,
  opensTerms,
  tellsAspect,
  tellsToCome,
  unveils,
} from './detail-openings.ts';
import { ownedParts, pactsOfInstrument } from './detail-owners.ts';
import type { Reach } from './detail-reach.ts';
import { byInstrument, ownedInEnglish } from './english-owners.ts';
import { englishTelling, toBeSigned } from './english-telling.ts';
import type { Pact } from './group-reports.ts';
import { partsOf, reportsIn } from './pact-parts.ts';
import { canSign } from './signers.ts';
import {
  isNews,
  newsAmong,
  pactsOfSubject,
  partedAmong,
  undertakingPacts,
} from './undertaking-pacts.ts';

/**
 * The pacts with the stretches of text that say what each agrees on, its reports included: 根据协议,
 * 双方将, or its parties as the subject of what will be done. Of a sentence that reports several, each
 * has its part.
 */
export function detailsOf(context: Context, pacts: readonly Pact[]): Map<Pact, Span[]> {
  const details = new Map<Pact, Span[]>(pacts.map((pact) => [pact, []]));
  if (pacts.length === 0) return details;
  const reach: Reach = {
    told: [],
    current: [],
    reported: -1,
    open: -1,
    isNext: false,
    isCut: false,
    isRun: false,
    point: -1,
  };
  const { sentences } = context.segments;
  for (const [at, sentence] of sentences.entries()) {
    const reporting = pacts.filter((pact) => reportsIn(pact, sentence).length > 0);
    const english = isEnglish(context.text, sentence);
    if (!english)
      for (const pact of reporting)
        details.get(pact)?.push(...partsOf(context, sentence, pact, reporting));
    const telling = english
      ? [
          ...englishTelling(context, sentence, reporting, reach),
          ...toBeSigned(context, sentence, sentences[at + 1], pacts),
        ]
      : tellingPacts(context, sentence, pacts, reporting, reach);
    const parts = english
      ? ownedInEnglish(
          context,
          sentence,
          reporting.length > 0 ? telling : byInstrument(context, sentence, telling, pacts),
        )
      : ownedParts(context, sentence, telling);
    for (const { part, owners } of parts) for (const pact of owners) details.get(pact)?.push(part);
    const spoken = parts.at(-1)?.owners ?? [];
    if (namesPartner(context, sentence) && spoken.every((pact) => reach.told.includes(pact)))
      reach.current = spoken.length > 0 ? spoken : reach.current;
    reach.isNext = reporting.length > 0;
  }
  return details;
}

/** 与北渡大学的协议聚焦…: what follows is told of that one. */
function namesPartner({ text }: Context, { start, end }: Sentence): boolean {
  return /^(?:其中,?)?[与和同][^,。;]{2,30}(?:协议|备忘录|意向书)/u.test(
    text.slice(start, Math.min(end, start + PARTNER_REACH)),
  );
}

const PARTNER_REACH = 44;

/** The pacts of which a sentence that does not report them tells something. */
function tellingPacts(
  context: Context,
  sentence: Sentence,
  pacts: readonly Pact[],
  reporting: readonly Pact[],
  reach: Reach,
): readonly Pact[] {
  const words = context.text.slice(sentence.start, sentence.end);
  const speaks = isSpeech(words);
  if (reporting.length > 0) {
    const told = { told: reporting, current: reporting };
    Object.assign(reach, { ...told, reported: sentence.paragraph, isCut: false });
  } else if (sentence.isLine) reach.isCut = true;
  if (opens(words, speaks, sentence, reach)) reach.open = sentence.paragraph;
  if (reach.isRun && isPoint(words)) reach.point = sentence.paragraph;
  const goesOn = isItem(words, sentence) || reach.point === sentence.paragraph;
  reach.isRun = opensRun(words) ? !speaks : reach.isRun && goesOn && !speaks;
  if (reporting.length > 0) return [];
  if (turnsToOthers(context, sentence, reach.told)) Object.assign(reach, ELSEWHERE);
  if (reach.open === sentence.paragraph && opensAgreed(words)) return namedOrCurrent();
  if (speaks || isBackground(words)) return [];
  if (pacts.length === 1 && unveils(words)) return reach.told;
  const isHere = reach.reported === sentence.paragraph;
  const isOpen = reach.open === sentence.paragraph || reach.isRun;
  if (
    isOpen ||
    (reach.isNext &&
      (isHere || reach.told.some(isNews)) &&
      !sentence.isLine &&
      tellsToCome(words)) ||
    (isHere && tellsAspect(words))
  )
    return namedOrCurrent();
  if (isHere) return undertakingPacts(context, sentence, pacts, reach.current, false);
  return pactsOfSubject(context, sentence, pacts);

  function namedOrCurrent(): readonly Pact[] {
    const isAgreed = opensAgreed(words);
    const spoken = namesPartner(context, sentence) ? reach.told : reach.current;
    const current = isAgreed ? newsAmong(pacts, reach.told, sentence) : spoken;
    const named = undertakingPacts(context, sentence, pacts, current, isAgreed);
    const parted = partedAmong(context, sentence, current);
    if (parted.length > named.length) return parted;
    if (named.length > 0) return named;
    return isAgreed ? currentOf(words, pacts, current) : current;
  }
}

/** What is agreed with others who are met afterwards is not of the agreement told before. */
const ELSEWHERE = { isCut: true, isRun: false, point: -1, isNext: false, open: -1, reported: -1 };
const MEETS =
  /(?:还|又|随后|之后|其间|期间|此外|另外|次日|当天)[^。;]{0,20}?(?:与(?!会)|同(?![志时意步]))[^。;]{2,40}?(?:座谈|会谈|会见|交流|洽谈|磋商|会晤)/u;

/** 鸿拓集团和一家船厂签署协议: of those the text tells nothing in scope, and what follows is theirs. */
const SIGN =
  /^(?!双方|各方|[两三四五]|根据|按照|依|协议|此|该|本次|这|签)[^,。;]{2,24}[与和同][^,。;]{2,24}(?:签[署订下了]|签约|达成)[^,。;]{0,16}(?:协议|备忘录|意向书|合同|签约)/u;

/** 二、白榆县赴望川市考察: an item of a digest that is about others. */
const DIGEST_ITEM =
  /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、]|[(][一二三四五六七八九十\d]{1,3}[)])/u;

/**
 * 代表团还与白榆县举行座谈: with one, named or not, who is no party of what was told last; or the next item of a
 * digest, about others.
 */
function turnsToOthers(context: Context, sentence: Sentence, told: readonly Pact[]): boolean {
  const words = context.text.slice(sentence.start, sentence.end);
  const isItem = DIGEST_ITEM.test(words);
  const signs = SIGN.test(words);
  if (told.length === 0 || !(isItem || signs || MEETS.test(words))) return false;
  const parties = new Set(told.flatMap((pact) => pact.parties.map(({ entity }) => entity.key)));
  const named = mentionsIn(context, sentence).filter(({ entity }) => canSign(entity));
  const others = named.filter(({ entity }) => !parties.has(entity.key));
  if (signs) return others.length === named.length;
  return isItem
    ? others.length > 1 && others.length === named.length
    : named.length === 0 || others.length > 0;
}

/** The pacts told last, or those before them whose instrument the words name: 框架协议约定. */
function currentOf(words: string, pacts: readonly Pact[], current: readonly Pact[]) {
  const named = pactsOfInstrument(words, pacts);
  return named.length === 0 || named.some((pact) => current.includes(pact)) ? current : named;
}

function opens(words: string, speaks: boolean, { zone, paragraph }: Sentence, reach: Reach) {
  if (zone !== 'body') return false;
  if (opensAgreed(words)) return true;
  if (speaks) return false;
  return (
    opensTerms(words) ||
    (!reach.isCut && opensJoint(words)) ||
    (reach.reported === paragraph && opensProject(words))
  );
}

/** A line of a list that a colon opens, with a mark before it or short and alone. */
function isItem(words: string, { isLine }: Sentence): boolean {
  return isLine || tellsAspect(words) || isPoint(words) || /^[^\p{Script=Han}\p{L}]/u.test(words);
}
