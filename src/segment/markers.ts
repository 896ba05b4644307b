import { gather } from '../model/gather.ts';
import { matchesIn } from '../model/matches-in.ts';
import { parseNumber } from '../model/numerals.ts';
import {
  type MarkerStyle,
  NUMBER_OF_SIGN,
  STEMS,
  stylesAt,
  stylesByStart,
} from './marker-styles.ts';
import type { Paragraph } from './paragraphs.ts';

/** The number in front of a clause; `start` to `end` is the numeral with its mark. */
export interface Marker {
  readonly style: MarkerStyle;
  /** 0 where the words have none. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Index into the paragraphs. */
  readonly paragraph: number;
}

/** Where a number can stand: at the start; where what may be one does, after what ends a sentence or a phrase. */
const PLACE = `^(?:[*#]{1,3} ?)?["“]?|(?:[。!?;:][”"’)]* ?["“]?|, ?)(?=[${[...stylesByStart.keys()].join('')}])`;
const PLACES = new RegExp(PLACE, 'gu');
/** These can also stand after the words that open what is agreed: 双方将一是…. */
const FIRST = ['一是', '首先'];
const PLACES_OF_FIRST = new RegExp(
  `${PLACE}|(?=${FIRST.join('|')})(?<=[将即为]|协议|备忘录|包括|明确|约定)`,
  'gu',
);
const SEQUENCE = ['首先', '其次', '再次', '最后'];

/** Every number in front of a clause, in reading order, of any style. */
export function markersOf(text: string, paragraphs: readonly Paragraph[]): Marker[] {
  return gather(paragraphs, (paragraph, index) => {
    if (paragraph.zone === 'title') return [];
    const words = text.slice(paragraph.start, paragraph.end);
    const places = FIRST.some((first) => words.includes(first)) ? PLACES_OF_FIRST : PLACES;
    return gather(matchesIn(words, places), (place) => {
      const at = place.index + place[0].length;
      const styles = stylesAt(words[at] ?? '', placeOf(place));
      return markerAt(words, at, styles, { offset: paragraph.start, paragraph: index });
    });
  });
}

/** After a comma a phrase goes on. */
function placeOf({ 0: before, index }: RegExpExecArray): 'line' | 'sentence' | 'phrase' {
  if (before.startsWith(',')) return 'phrase';
  return index === 0 ? 'line' : 'sentence';
}

interface Place {
  readonly offset: number;
  readonly paragraph: number;
}

function markerAt(
  words: string,
  at: number,
  styles: readonly MarkerStyle[],
  { offset, paragraph }: Place,
): Marker[] {
  for (const style of styles) {
    if (style.needs !== undefined && !words.includes(style.needs)) continue;
    style.pattern.lastIndex = at;
    const match = style.pattern.exec(words);
    const numeral = match?.groups?.['number'] ?? match?.groups?.['number2'];
    const number = numeral === undefined ? 0 : numberOf(numeral);
    if (match === null || number === null) continue;
    const start = offset + at;
    return [{ style, number, start, end: start + match[0].length, paragraph }];
  }
  return [];
}

function numberOf(numeral: string): number | null {
  const place = Math.max(SEQUENCE.indexOf(numeral), STEMS.indexOf(numeral));
  return place >= 0 ? place + 1 : (NUMBER_OF_SIGN.get(numeral) ?? parseNumber(numeral));
}
