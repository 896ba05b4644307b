import type { Segments } from '../../model/segments.ts';
import { firstFrom } from '../../model/sorted.ts';
import { literalSign } from '../literals.ts';
import type { Mention } from '../mention.ts';

const maySign = literalSign('签 协议 备忘录 意向书'.split(' '));
/** 两家博物馆, 两馆, 三座机场, 两位馆长: venues by their number, that sign. */
const COUNTED =
  /(?<![\d第一二两三四五六七八九十百几与和同跟])[两三四五](?:[家座个位]|地)?(?<kind>(?:博物|图书|美术|文化|纪念|档案|科技|艺术|方志)?馆|博物院|机场|景区|动物园|植物园|大剧院|文化宫|少年宫)长?[^,。;]{0,30}?(?:签|落笔|在[^,。;]{0,30}(?:协议|备忘录))/u;
/** The venues were told so far before at most. */
const REACH = 3000;

/**
 * The mentions with the venues for which words of a signing stand by their number: 两家博物馆签署 makes bodies of the
 * two museums that were told before it.
 * @param mentions in reading order
 */
export function withVenuesThatSign(
  mentions: readonly Mention[],
  { view: { text }, sentences }: Segments,
): Mention[] {
  const signing = sentences.flatMap(({ start, end }) => {
    const words = maySign(text, start, end) ? COUNTED.exec(text.slice(start, end)) : null;
    const kind = words?.groups?.['kind'];
    return words && kind !== undefined ? [{ at: start + words.index, kind }] : [];
  });
  if (signing.length === 0) return [...mentions];
  const places = signing.map(({ at }) => at);
  return mentions.map((one) => {
    if (one.type !== 'project' || one.kind !== 'VENUE') return one;
    const near = signing.slice(
      firstFrom(places, one.start + 1),
      firstFrom(places, one.start + REACH),
    );
    const signs = near.some(({ kind }) => one.name.endsWith(kind));
    return signs ? { ...one, type: 'institution', kind: 'OTHER', entries: [] } : one;
  });
}
