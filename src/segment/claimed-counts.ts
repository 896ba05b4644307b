import { gather } from '../model/gather.ts';
import { matchesIn } from '../model/matches-in.ts';
import { parseNumber } from '../model/numerals.ts';
import type { ClaimedCount, ClauseSegment } from '../model/segments.ts';
import type { Paragraph } from './paragraphs.ts';

/** What a text counts its clauses by. Tasks and items are smaller. */
const NOUNS = ['方面', '领域', '大项', '板块'];
/** `9大方面`, `八个方面`, `六个协同大项`. */
const CLAIM = new RegExp(
  String.raw`(?<![\d第.十百])(?<count>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:大|个|项|条)(?:大|\p{Script=Han}{0,4}?)(?:${NOUNS.join('|')})`,
  'gu',
);

/** A claim, and whether the title makes it. */
export type Claim = ClaimedCount & { readonly inTitle: boolean };

/** How many clauses the text says there are; what a clause says of its own parts does not count. */
export function claimsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  clauses: readonly ClauseSegment[],
): Claim[] {
  const from = clauses[0]?.start ?? Infinity;
  const to = clauses.at(-1)?.end ?? Infinity;
  return gather(paragraphs, (paragraph) => {
    const inTitle = paragraph.zone === 'title';
    return claimsIn(text, paragraph, inTitle).filter(
      (claim) => inTitle || claim.start < from || claim.start >= to,
    );
  });
}

function claimsIn(text: string, paragraph: Paragraph, inTitle: boolean): Claim[] {
  const words = text.slice(paragraph.start, paragraph.end);
  if (!NOUNS.some((noun) => words.includes(noun))) return [];
  return matchesIn(words, CLAIM).flatMap((match) => {
    const count = parseNumber(match.groups?.['count'] ?? '');
    const start = paragraph.start + match.index;
    return count === null || count < 2
      ? []
      : [{ start, end: start + match[0].length, count, inTitle }];
  });
}
