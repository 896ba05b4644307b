import { gather } from '../model/gather.ts';
import { matchesIn } from '../model/matches-in.ts';
import type { ClauseSegment, Sentence } from '../model/segments.ts';
import type { Span } from '../model/span.ts';
import { type Paragraph, withoutBlanks } from './paragraphs.ts';

/** Marks that end a sentence with the quotes and brackets that close after them. */
const END = /(?:[。!?]+|…{2,}|\.(?=["”’)]* +["“(]?[A-Z]))["”’」』)〕】]*(?!》)/gu;
/** A full stop after these, or after one capital, ends nothing. */
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rev|Cllr|Cr|Capt|Col|Lt|Sgt|Supt|Mt|Ft|Univ|Dept|Messrs|Engr|Adv|Atty|Tenn|Calif|Mass|Penn|Conn|Wash|Ill|Fla|Minn|Wis|Sdn|Bhd|St|No|Inc|Ltd|Co|Corp|Jr|Sr|vs|Gen|Gov|Sen|Rep|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z])$/u;

/** Splits paragraphs at `。！？!?`, line ends, and where a clause begins or ends. */
export function sentencesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  clauses: readonly ClauseSegment[],
): Sentence[] {
  const cuts = clauses.flatMap((clause) => [clause.start, clause.end]);
  const cursor = { cut: 0, clause: 0 };
  return gather(paragraphs, (paragraph) => {
    const inside: number[] = [];
    if (paragraph.zone === 'body') {
      while ((cuts[cursor.cut] ?? Infinity) <= paragraph.start) cursor.cut++;
      for (let i = cursor.cut; (cuts[i] ?? Infinity) < paragraph.end; i++)
        inside.push(cuts[i] ?? 0);
    }
    return piecesOf(text, paragraph, inside).map((piece) =>
      sentenceOf(text, piece, paragraph, clauses, cursor),
    );
  });
}

function piecesOf(text: string, paragraph: Paragraph, cuts: readonly number[]): Span[] {
  const ends = endsIn(text, paragraph);
  const bounds = cuts.length === 0 ? ends : [...new Set([...ends, ...cuts])].sort((a, b) => a - b);
  const pieces: Span[] = [];
  let start = paragraph.start;
  for (const end of bounds) {
    const piece = withoutBlanks(text, start, end);
    if (piece.end > piece.start) pieces.push(piece);
    start = end;
  }
  return pieces;
}

/** Where sentences end in a paragraph; the last ends with it. */
function endsIn(text: string, { start, end }: Paragraph): number[] {
  const words = text.slice(start, end);
  const ends: number[] = [];
  for (const { index, 0: mark } of matchesIn(words, END)) {
    const isEnd = mark !== '.' || !ABBREVIATION.test(words.slice(Math.max(0, index - 6), index));
    if (isEnd) ends.push(start + index + mark.length);
  }
  if (ends.at(-1) !== end) ends.push(end);
  return ends;
}

const LONGEST_LINE = 60;

function isLine(text: string, piece: Span, { start, end }: Paragraph): boolean {
  return (
    piece.start === start &&
    piece.end === end &&
    end - start <= LONGEST_LINE &&
    !/[。!?;:,…—][”’」』)]*$/u.test(text.slice(end - 2, end))
  );
}

function sentenceOf(
  text: string,
  piece: Span,
  paragraph: Paragraph,
  clauses: readonly ClauseSegment[],
  cursor: { clause: number },
): Sentence {
  const { zone, index } = paragraph;
  if (zone === 'title') return { ...piece, zone, paragraph: index, clause: null, isLine: false };
  while ((clauses[cursor.clause]?.end ?? Infinity) <= piece.start) cursor.clause++;
  const line = isLine(text, piece, paragraph);
  const inside = (clauses[cursor.clause]?.start ?? Infinity) <= piece.start;
  return { ...piece, zone, paragraph: index, clause: inside ? cursor.clause : null, isLine: line };
}
