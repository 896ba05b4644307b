import { matchesIn } from '../model/matches-in.ts';
import { parseNumber } from '../model/numerals.ts';
import { type MarkerStyle, stylesByStart } from './marker-styles.ts';
import type { Paragraph } from './paragraphs.ts';

/** The number in front of a clause; `start` to `end` is the numeral with its mark. */
export interface Marker {
  readonly style: MarkerStyle;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Index into the paragraphs. */
  readonly paragraph: number;
}

/** Where a number can stand: at the start, or after what ends a sentence or a phrase. */
const PLACES = /^["“]?|[。!?;:][”"’)]* ?["“]?|, ?/gu;
const SEQUENCE = ['首先', '其次', '再次', '最后'];

/** Every number in front of a clause, in reading order, of any style. */
export function markersOf(text: string, paragraphs: readonly Paragraph[]): Marker[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.zone === 'title') return [];
    const words = text.slice(paragraph.start, paragraph.end);
    return matchesIn(words, PLACES).flatMap((place) => {
      const at = place.index + place[0].length;
      const afterComma = place[0].startsWith(',');
      return markerAt(words, at, afterComma, paragraph.start, index);
    });
  });
}

function markerAt(
  words: string,
  at: number,
  afterComma: boolean,
  offset: number,
  paragraph: number,
): Marker[] {
  for (const style of stylesByStart.get(words[at] ?? '') ?? []) {
    if (afterComma && style.position === 'line') continue;
    style.pattern.lastIndex = at;
    const match = style.pattern.exec(words);
    const number = match === null ? null : numberOf(match.groups?.['number'] ?? '');
    if (match !== null && number !== null) {
      const start = offset + at;
      return [{ style, number, start, end: start + match[0].length, paragraph }];
    }
  }
  return [];
}

function numberOf(numeral: string): number | null {
  const place = SEQUENCE.indexOf(numeral);
  if (place >= 0) return place + 1;
  const code = numeral.charCodeAt(0);
  return code >= 0x2460 && code <= 0x2473 ? code - 0x245f : parseNumber(numeral);
}
