import type { Span } from '../../model/span.ts';
import { CERTAINTY, type Match, scannerOf } from '../recogniser.ts';
import { areaListRecognisers } from './area-list-recognisers.ts';
import type { AreaTaxonomy } from './taxonomy.ts';
import { topicTerms } from './topic-terms.ts';

/** An area that a text names, with its words. Offsets are on the view's text. */
export interface StatedArea extends Span {
  readonly code: string;
  readonly rule: string;
  readonly confidence: number;
}

/** What stands between a subject and its list: the list begins after the last of these. */
const INNER_OPENING =
  /[,，:](?:[^,，、。]{0,16}(?:将|拟|约定|同意|明确|商定|共同))?[^,，、。]{0,4}(?:在|围绕|聚焦|涵盖|涉及)/gu;
/** In a list even a word that only may speak of an area does, if it is not of the lightest. */
const LIST_WEIGHT = 2;

const scan = scannerOf(areaListRecognisers);

/** The areas that lists of fields in a stretch of text name, in reading order. */
export function statedAreas(
  text: string,
  { start, end }: Span,
  taxonomy: AreaTaxonomy,
): StatedArea[] {
  return scan(text, start, end).flatMap((match) =>
    topicTerms(text, listOf(text, match), taxonomy)
      .filter(({ weight, start: at }) => weight >= LIST_WEIGHT && !isInName(text, match, at))
      .map((term) => ({
        code: term.code,
        start: term.start,
        end: term.end,
        rule: match.recogniser.id,
        confidence: CERTAINTY[match.recogniser.certainty],
      })),
  );
}

/** A list without what stands before it in the same match: 在…举行,双方将在 A、B 等领域. */
function listOf(text: string, { start, end }: Match): Span {
  const inner = [...text.slice(start, end).matchAll(INNER_OPENING)].at(-1);
  return { start: inner ? start + inner.index + inner[0].length : start, end };
}

/** In English a capital in the middle of a list begins a name: Baiyu Tourism Group. */
function isInName(text: string, { recogniser, start }: Match, at: number): boolean {
  return (
    recogniser.id.startsWith('area.english') &&
    at > start &&
    /^[A-Z][a-z]/u.test(text.slice(at, at + 2))
  );
}
