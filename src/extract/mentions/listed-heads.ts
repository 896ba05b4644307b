import type { InstitutionMention, Mention, RegionMention } from '../mention.ts';
import { apartFrom } from '../takes.ts';
import { isByPosition } from './positional-names.ts';
import { BODY, bodyOf, placeName, sharedHead } from './shared-heads.ts';

const NEXT = /^[、和及](?![省市区县州旗团])/u;
const LONGEST = 24;

/**
 * The mentions with the bodies that follow those of a list of places: 青岚市和白榆市的教育局、卫健委. Each place has one of
 * each; they stand where the word for them stands.
 * @param mentions in reading order
 */
export function withListedHeads(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const found: InstitutionMention[] = [];
  let places: RegionMention[] = [];
  for (const [i, one] of mentions.entries()) {
    const place = one.rule === sharedHead.id && one.type === 'institution' ? one.place : undefined;
    if (place === undefined) {
      places = [];
      continue;
    }
    places.push(place);
    const isLast = one.end > place.end;
    if (!isLast) continue;
    if (places.length > 1) found.push(...bodiesAfter(text, places, one.end, mentions[i + 1]));
    places = [];
  }
  if (found.length === 0) return mentions;
  return [...apartFrom(mentions, found), ...found].sort((a, b) => a.start - b.start);
}

function bodiesAfter(
  text: string,
  places: readonly RegionMention[],
  from: number,
  next: Mention | undefined,
): InstitutionMention[] {
  if (!NEXT.test(text.slice(from, from + 2))) return [];
  const start = from + 1;
  const body = BODY.exec(text.slice(start, start + LONGEST))?.groups?.['body'];
  const end = start + (body?.length ?? 0);
  if (body === undefined || (next && next.start < end && !isByPosition(next))) return [];
  return places.map((place) => ({
    ...bodyOf(place, placeName(place, body), body),
    start,
    end,
  }));
}
