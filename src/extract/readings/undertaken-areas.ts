import type { Span } from '../../model/span.ts';
import { isDone, isHan, isInPassing, isTaught, tellsWho } from '../areas/in-passing.ts';
import { standsInManner } from '../areas/manner.ts';
import { areGoods, colours, isMatter, isOfName } from '../areas/matters.ts';
import { peopleRecognisers } from '../areas/people-recognisers.ts';
import type { StatedArea } from '../areas/stated-areas.ts';
import { topicTerms } from '../areas/topic-terms.ts';
import { pastUndertakings, undertakings } from '../areas/undertakings.ts';
import type { Context } from '../context.ts';
import { isEnglish } from '../is-english.ts';
import { CERTAINTY, scannerOf } from '../recogniser.ts';
import { openingEnd } from '../relations/detail-openings.ts';
import { isLineOfList } from '../relations/english-details.ts';
import { NAMING_WEIGHT, outsideNames } from './named-areas.ts';

/** The rule of an area that nothing but an undertaking speaks of. */
export const AREA_OF_DETAILS = 'area.details';

/** Beside a list or a title, and in a Chinese sentence that nothing opens, only what names an area beyond doubt. */
const BESIDE_STATED_WEIGHT = 4;

const scanPeople = scannerOf(peopleRecognisers);

/**
 * The words of areas in what the parties undertake, in the stretches that say so.
 * @param isStated whether a title, a list or clauses state areas of the agreement
 * @param isPast whether the agreement is only looked back at, with what has come of it
 */
export function undertakenAreas(
  context: Context,
  titles: readonly Span[],
  details: readonly Span[],
  isStated: boolean,
  isPast: boolean,
): StatedArea[] {
  const least = isStated ? BESIDE_STATED_WEIGHT : NAMING_WEIGHT;
  const clausesIn = isPast ? pastUndertakings : undertakings;
  return [
    ...supported(
      details.flatMap((stretch) => undertakenIn(context, stretch, titles, least, clausesIn)),
    ),
    ...details.flatMap((stretch) => withPeople(context, clausesIn(context.text, stretch))),
  ];
}

/** A word of what is undertaken. */
interface Undertaken extends StatedArea {
  /** Whether it names the area by itself. */
  readonly isSure: boolean;
  readonly word: string;
}

/** The words of areas that one of their words is sure to name, in English two: the others, if lighter, stand by it. */
function supported(words: readonly Undertaken[]): readonly Undertaken[] {
  const named = new Set(words.filter(({ isSure }) => isSure).map(({ code }) => code));
  for (const [code, own] of Map.groupBy(words, (one) => one.code))
    if (countPlain(own) > 1) named.add(code);
  return words.filter(({ code }) => named.has(code));
}

/** How many words of English name an area, and do not stand in passing. */
function countPlain(words: readonly Undertaken[]): number {
  const plain = words.filter((one) => one.confidence >= CERTAINTY.weak);
  return new Set(plain.map(({ word }) => word).filter((word) => /^[a-z]/iu.test(word))).size;
}

/** What is undertaken after the words of the signing, or after those that open it. */
function undertakenIn(
  context: Context,
  stretch: Span,
  titles: readonly Span[],
  least: number,
  clausesIn: typeof undertakings,
): Undertaken[] {
  const { text } = context;
  const inside = titles.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const opening = openingEnd(text.slice(stretch.start, stretch.end));
  const isItem =
    text[stretch.start - 1] === ';' || /^[^\p{L}\p{N}]/u.test(text[stretch.start] ?? '');
  const isOpened = inside.length > 0 || opening !== null || isItem || !isHan(text, stretch.start);
  const atLeast = isPoint(text, stretch)
    ? NAMING_WEIGHT
    : isOpened
      ? least
      : Math.max(least, BESIDE_STATED_WEIGHT);
  const start = Math.max(stretch.start + (opening ?? 0), ...inside.map(({ end }) => end));
  return clausesIn(text, { start, end: stretch.end }).flatMap((clause) => {
    const terms = topicTerms(text, clause, context.areas).filter((term) => !isOfName(text, term));
    const matters = new Set(
      terms.filter((term, i) => isMatter(text, term, terms[i + 1]) || colours(text, term)),
    );
    return outsideNames(context, clause, terms)
      .filter((term) => term.weight >= NAMING_WEIGHT && !areGoods(text, term, stretch.start))
      .filter((term) => !isTaught(text, term))
      .filter((area) => least === NAMING_WEIGHT || isDone(text, clause, area))
      .map((term) => ({
        code: term.code,
        start: term.start,
        end: term.end,
        rule: AREA_OF_DETAILS,
        word: term.term,
        isSure: term.weight >= atLeast && !tellsWho(text, term),
        confidence:
          matters.has(term) || isInPassing(text, term) || standsInManner(text, term, clause)
            ? CERTAINTY.tentative
            : CERTAINTY.weak,
      }));
  });
}

/** - student exchanges: a point of a list that an English text opens is what the agreement states. */
function isPoint(text: string, { start, end }: Span): boolean {
  return (
    isLineOfList(text.slice(start, Math.min(end, start + MARK_REACH))) &&
    isEnglish(text, { start, end })
  );
}

const MARK_REACH = 8;

/** The fields told by whom something is done with, of whatever the clauses say is undertaken. */
function withPeople({ text }: Context, clauses: readonly Span[]): StatedArea[] {
  return clauses.flatMap((clause) =>
    scanPeople(text, clause.start, clause.end).map(({ recogniser, start, end }) => ({
      code: recogniser.code,
      start,
      end,
      rule: recogniser.id,
      confidence: CERTAINTY[recogniser.certainty],
    })),
  );
}
