import { matchesIn } from '../../model/matches-in.ts';
import { parseNumber } from '../../model/numerals.ts';
import { enclosedBy } from '../../model/sorted.ts';
import { literalSign } from '../literals.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { isByCharacter } from './by-character.ts';
import { isByPosition } from './positional-names.ts';
import { BODY, bodyOf, LIST_JOINER, placeName, sharedHead } from './shared-heads.ts';

/** 三地, 三省一市. */
const COUNTED =
  /(?:(?<more>[两三四五六七八九])(?:省区|[省区])(?=[一两三四五][市区]))?(?<count>(?<=[省区])一|[两三四五六七八九十]|十[一二三])(?:省市|省区|市州|州市|区县|县区|市县|(?<level>[省市县])|[区地州])的?(?=\p{Script=Han}{2})|双方(?:的?)(?=\p{Script=Han}{2,8}(?:部门|[局厅委]|法院|检察院|机关))/gu;
/** A number and the level right behind it, which every such count holds. */
const isCounted = literalSign([
  '双方',
  ...[...'一两三四五六七八九十'].flatMap((count) =>
    [...'省市区县地州'].map((level) => count + level),
  ),
]);
/** 双方将推动公安局: what both do is no part of the name of a body of theirs. */
const DOES =
  /^(?:[将就在还已也又均都应要拟于向对把被]|共同|联合|签|建立|推动|加强|成立|明确|约定|商定|同意|支持|依托|通过|围绕|派|由|以)/u;
const LONGEST = 24;
/** The places stand in one of so many lists before. */
const NEAR = 30;
/** Or right after, behind where it happened. */
const NEAR_AFTER = 4;

/**
 * 三地药监部门, away from the places: a body of each place in the last list of so many. All of them stand
 * where the words stand.
 * @param regions the mentions before lists of places became lists of bodies, in reading order
 */
export function withCountedBodies(
  text: string,
  regions: readonly Mention[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const counted = isCounted(text, 0, text.length) ? matchesIn(text, COUNTED) : [];
  if (counted.length === 0) return mentions;
  const rows = rowsOf(text, regions);
  const bodies = Map.groupBy(
    mentions.filter(({ rule }) => rule === sharedHead.id),
    ({ start }) => start,
  );
  const headline = text.indexOf('\n');
  const standing = new Set<Mention>();
  let [row, taken] = [0, 0];
  const found = counted.flatMap((match) => {
    const start = match.index;
    const from = start + match[0].length;
    const told = bodiesAt(text, from);
    const isBoth = match[0].startsWith('双方');
    const count = isBoth ? 2 : numberOf(match.groups?.['count']) + numberOf(match.groups?.['more']);
    while ((mentions[taken]?.end ?? Infinity) <= start) taken++;
    if (told === null || (isBoth && DOES.test(told.body))) return [];
    const { body, all, end } = told;
    const first = from + body.length;
    if (
      mentions
        .slice(taken, taken + MOST)
        .some((one) => one.start < (isByPosition(one) ? first : end))
    )
      return [];
    if (namedBodies(text, mentions, taken, start, body) === count) return [];
    while ((rows[row]?.[0]?.start ?? Infinity) < start) row++;
    const { more, level } = match.groups ?? {};
    const isRow = (one: readonly RegionMention[]) =>
      one.length === count && (more !== undefined || areOfLevel(one, level));
    const near = rows.slice(Math.max(0, row - NEAR), row);
    const before = near.filter(isRow);
    const named = before.findLast((one) => hasBody(bodies, one, body)) ?? before.at(-1);
    const nearest = named ?? placesBefore(text, near.flat(), start, count);
    const elsewhere = () =>
      start < headline || isFieldTold(mentions.slice(Math.max(0, taken - NEAR), taken), body)
        ? undefined
        : [
            placesOfHeadline(rows, headline),
            rowAfter(text, rows.slice(row, row + NEAR_AFTER), end),
          ].find(isRow);
    const places = (isRow(nearest) ? nearest : elsewhere()) ?? [];
    const isBehind = all.length > 1 && places.at(-1)?.end === start;
    if (isBehind) for (const place of places) standing.add(place);
    return all.flatMap((one) =>
      places.map((place) => ({
        ...bodyOf(place, placeName(place, one), one),
        ...(isBehind ? { place } : {}),
        start,
        end,
      })),
    );
  });
  if (found.length === 0) return mentions;
  const isInList = enclosedBy(found);
  const kept = mentions.filter(
    (one) => !standing.has(one) && !(isByPosition(one) && isInList(one)),
  );
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

/** 两市公安局、交通局, 两市教育、卫健部门: the bodies of a list, be it that their fields share the word for a department. */
function bodiesAt(text: string, from: number) {
  const fields = FIELDS_LISTED.exec(text.slice(from, from + LONGEST))?.[0] ?? '';
  const shared = bodyAt(text, from + fields.length);
  const kind = fields === '' ? undefined : OF_FIELDS.exec(shared ?? '')?.[0];
  const body = kind === undefined ? bodyAt(text, from) : shared;
  if (body === undefined) return null;
  const others = fields.split('、').slice(0, -1);
  const all = kind === undefined ? [body] : [...others.map((field) => `${field}${kind}`), body];
  let end = from + (kind === undefined ? 0 : fields.length) + body.length;
  for (let next = bodyAfter(text, end); next !== undefined; next = bodyAfter(text, end)) {
    all.push(next);
    end += next.length + 1;
  }
  return { body, all, end };
}

function bodyAt(text: string, from: number): string | undefined {
  return BODY.exec(text.slice(from, from + LONGEST))?.groups?.['body'];
}

function bodyAfter(text: string, end: number): string | undefined {
  return /[、和]/u.test(text[end] ?? '') ? bodyAt(text, end + 1) : undefined;
}

/** No more names stand in a list of bodies. */
const MOST = 6;
const FIELDS_LISTED = /^(?:(?!以及|各)\p{Script=Han}{2,5}、){0,5}/u;
const OF_FIELDS = /(?:主管)?(?:部门|机关)$/u;

/**
 * 青岚市公安局与云陌县公安局会商。两地公安机关…: how many bodies of that field the sentence before names. Where they
 * are just so many, the words point back to them.
 */
function namedBodies(
  text: string,
  mentions: readonly Mention[],
  before: number,
  to: number,
  body: string,
): number {
  const from = startOfSentenceBefore(text, to);
  const field = body.slice(0, FIELD);
  const named = new Set<string>();
  for (let i = before - 1; i >= 0; i--) {
    const one = mentions[i];
    if (!one || one.start < from) break;
    const isVague = WHATEVER.test(one.name) && !WHATEVER.test(body);
    if (one.type === 'institution' && one.name.includes(field) && !isVague)
      named.add(one.name.replace('人民', ''));
  }
  return named.size;
}

/** 两省教育部门 leaves open what 两省教育厅 tells. */
const WHATEVER = /(?:部门|机关|系统|警方)$/u;

/** 公安, 法院, 税务: what two characters of a body tell. */
const FIELD = 2;

function numberOf(words: string | undefined): number {
  return words === undefined ? 0 : (parseNumber(words) ?? 0);
}

/** 青岚市民在云陌区就医。两地医保局…: the places of the sentence before, where it names so many and no more. */
function placesBefore(
  text: string,
  regions: readonly RegionMention[],
  to: number,
  count: number,
): RegionMention[] {
  const from = startOfSentenceBefore(text, to);
  const named = regions.filter((one) => one.start >= from && one.end <= to);
  const names = named.map((one) => placeName(one, ''));
  const places = named.filter((_, i) => names.indexOf(names[i] ?? '') === i);
  return places.length === count ? places : [];
}

/** Where more than one body of that field has been named, the words point back to them. */
function isFieldTold(before: readonly Mention[], body: string): boolean {
  const field = body.slice(0, FIELD);
  const told = before.filter(({ type, name }) => type === 'institution' && name.includes(field));
  return told.length > 1;
}

/** 三市 are no provinces and 两省 no prefectures, whatever else their short names may stand for. */
function areOfLevel(places: readonly RegionMention[], level: string | undefined): boolean {
  if (level === undefined) return true;
  const isOfLevel = (name: string) =>
    level === '市'
      ? !/[省区]$/u.test(name)
      : level === '省'
        ? PROVINCE.test(name)
        : name.endsWith(level);
  return places.every(({ name, entries }) =>
    entries.length === 0 ? isOfLevel(name) : entries.some((entry) => isOfLevel(entry.name)),
  );
}

/** Autonomous regions and the four cities are counted among provinces. */
const PROVINCE = /(?:省|自治区)$|^(?:北京|天津|上海|重庆)市?$/u;

/** 信阳六安黄冈三市携手 as the headline, which needs no marks between the places. */
function placesOfHeadline(
  rows: readonly (readonly RegionMention[])[],
  end: number,
): readonly RegionMention[] {
  const named = rows.flat().filter((one) => one.end <= end);
  return named.filter(({ name }, i) => named.findIndex((one) => one.name === name) === i);
}

/** 都市圈九市公积金中心签署协议。郑州、开封…九市职工: the places follow. */
function rowAfter(
  text: string,
  rows: readonly (readonly RegionMention[])[],
  from: number,
): readonly RegionMention[] {
  const next = text.slice(from, from + SENTENCES).indexOf('。');
  if (next < 0) return [];
  const isNext = ([first]: readonly RegionMention[]) => (first?.start ?? 0) > from + next;
  const row = rows.find(isNext) ?? [];
  return row.every(({ start }) => start < from + 2 * SENTENCES) ? row : [];
}

function startOfSentenceBefore(text: string, to: number): number {
  const near = text.slice(Math.max(0, to - SENTENCES), to);
  return to - near.length + near.lastIndexOf('。', near.lastIndexOf('。') - 1) + 1;
}

/** Two sentences are at most so long. */
const SENTENCES = 160;

/** Whether the body of such places has been named already. */
function hasBody(
  bodies: ReadonlyMap<number, readonly Mention[]>,
  [first]: readonly RegionMention[],
  body: string,
): boolean {
  return (bodies.get(first?.start ?? -1) ?? []).some(({ name }) => name.endsWith(body));
}

/** The lists of regions, each whole. */
function rowsOf(text: string, mentions: readonly Mention[]): RegionMention[][] {
  const rows: RegionMention[][] = [];
  let row: RegionMention[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'region') continue;
    const before = row.at(-1);
    const between = before ? text.slice(before.end, mention.start) : null;
    const isNext =
      between !== null && (LIST_JOINER.test(between) || (between === '' && isByCharacter(mention)));
    if (!isNext) {
      row = [];
      rows.push(row);
    }
    row.push(mention);
  }
  return rows;
}
