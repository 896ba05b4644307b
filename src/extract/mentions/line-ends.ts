import type { Gazetteer, GazetteerHit } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import { firstStartFrom } from '../../model/sorted.ts';
import type { Span } from '../../model/span.ts';
import { literalScan } from '../literals.ts';
import type { RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { LAND } from './short-counties.ts';

export const lineEnd: Rule = {
  id: 'region.line-end',
  because:
    'a railway or a road is called by the places at its ends, which may be counties by their heads',
  certainty: 'likely',
  examples: [
    '【铁力】至伊春铁路开工',
    '泸州至【纳溪】的公路通车',
    '五月至六月高速公路免费',
    '柘城至今没有铁路',
  ],
};

/** Between the two ends. */
const joins = literalScan([['至', null]]);
const LENGTHS = [4, 3, 2];
/** What runs between the ends, in the same list or the words after it. */
const LINE =
  /^[^。;!?]{0,40}?(?:高速|铁路|公路|高铁|城际|客专|国道|省道|航线|列车|班列|动车|管线|段)/u;
const REACH = 48;

/** Counties by their heads on either side of 至, where a line runs between them. @param hits known names, in reading order */
export function lineEnds(
  text: string,
  { start: from, end: to }: Span,
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
): RegionMention[] {
  if (!joins.isIn(text, from, to)) return [];
  const found: RegionMention[] = [];
  joins.each(text, from, to, (at) => {
    if (!LINE.test(text.slice(at + 1, Math.min(to, at + REACH)))) return;
    const before = LENGTHS.map((length) => ({ start: at - length, end: at }));
    const after = LENGTHS.map((length) => ({ start: at + 1, end: at + 1 + length }));
    const ends = [before, after].map((spans) => endOf(text, spans, hits, gazetteer));
    if (ends.includes(null)) return;
    found.push(...ends.filter((end) => end !== null && end !== KNOWN));
  });
  return found;
}

/** In place of a mention: a list knows the name. */
const KNOWN = Symbol('known');

function endOf(
  text: string,
  spans: readonly Span[],
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
): RegionMention | typeof KNOWN | null {
  for (const { start, end } of spans) {
    if (start < 0) continue;
    if ((hits[firstStartFrom(hits, start)]?.start ?? end) < end) return KNOWN;
    const [entry, ...others] = gazetteer.headsAt(text, start, end);
    if (!entry || others.length > 0 || isLand(text, start, end)) continue;
    const { id, certainty } = lineEnd;
    return {
      type: 'region',
      kind: entry.kind as RegionKind,
      start,
      end,
      form: text.slice(start, end),
      name: entry.name,
      rule: id,
      confidence: CERTAINTY[certainty],
      entries: [entry],
      within: [],
    };
  }
  return null;
}

/** 长白山 is a mountain. */
function isLand(text: string, start: number, end: number): boolean {
  return LAND.test(text.slice(end, end + 2)) || text[start - 1] === '长';
}
