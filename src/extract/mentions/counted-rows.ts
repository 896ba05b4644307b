import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import { parseNumber } from '../../model/numerals.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import { literalSign } from '../literals.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { CERTAINTY } from '../recogniser.ts';
import { apartFrom, isFree, placesOf } from '../takes.ts';
import { memberByCharacter, provinceOf } from './group-members.ts';
import { signsNext } from './offices-by-field.ts';
import { isByPosition } from './positional-names.ts';
import { BODY } from './shared-heads.ts';

/** Cities whose one-character name is none of their own characters, or not the first. */
const CITIES: Readonly<Record<string, string>> = {
  穗: '广州市',
  莞: '东莞市',
  甬: '宁波市',
  蓉: '成都市',
  榕: '福州市',
  鹭: '厦门市',
  邕: '南宁市',
  筑: '贵阳市',
  庐: '合肥市',
  洪: '南昌市',
  汉: '武汉市',
  锡: '无锡市',
  连: '大连市',
};
/** As many characters as the number after them says. */
const ROW =
  /(?<=^|[^\p{Script=Han}]|[由与和同经让及自是于])(?<row>\p{Script=Han}{2}(?=[两二])|\p{Script=Han}{3}(?=三)|\p{Script=Han}{4}(?=四)|\p{Script=Han}{5}(?=五))[两二三四五](?<level>[地省市县区州])(?![级场域])/gu;
const isCounted = literalSign(
  [...'两二三四五'].flatMap((count) => [...'地省市县区州'].map((level) => count + level)),
);

/**
 * The mentions with the places behind rows of one character each that are counted, where a list knows the row
 * (成德眉资四市) or the document names places that begin so (京唐两地 beside 唐山市).
 * @param mentions in reading order
 */
export function withCountedRows(
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  if (!isCounted(text, 0, text.length)) return [...mentions];
  const rows = matchesIn(text, ROW);
  const ofGroups = mentions.flatMap((one) => membersOf(text, one, gazetteer));
  if (rows.length + ofGroups.length === 0) return [...mentions];
  const named = [...new Set(mentions.flatMap((one) => (one.type === 'region' ? one.entries : [])))];
  const held = placesOf(mentions.filter((one) => !isGroup(one)));
  const found = rows.flatMap(({ index, groups }) => {
    const { row = '', level = '' } = groups ?? {};
    const places = !isFree(held, { start: index, end: index + row.length })
      ? null
      : (listed(row, gazetteer) ?? inDocument(row, level, named, gazetteer));
    return (places ?? []).map((entry, i) => memberAt(entry, row.charAt(i), index + i));
  });
  found.push(...ofGroups);
  if (found.length === 0) return [...mentions];
  return [...apartFrom(mentions, found), ...found].sort((a, b) => a.start - b.start);
}

/** 长三角三省一市签署: where just so many as a group has do something, each of them does; they stand in the number. */
function membersOf(text: string, group: Mention, gazetteer: Gazetteer): RegionMention[] {
  const [entry] = group.type === 'region' ? group.entries : [];
  if (entry?.kind !== 'GROUP') return [];
  const after = text.slice(group.end, group.end + LONGEST_COUNT);
  const { groups, 0: words = '' } = OF_GROUP.exec(after) ?? {};
  const count = [groups?.['first'], groups?.['second']]
    .map((one) => (one === undefined ? 0 : (parseNumber(one) ?? 0)))
    .reduce((sum, one) => sum + one, 0);
  const { members } = entry;
  if (members.length !== count || count > words.length) return [];
  const acts = text.slice(group.end + words.length, group.end + words.length + ACT_REACH);
  if (!signsNext(acts) && !BODY.test(acts)) return [];
  const start = group.end + words.length - count;
  return members
    .flatMap((id) => gazetteer.get(id) ?? [])
    .map((member, i) => memberAt(member, text.charAt(start + i), start + i));
}

const OF_GROUP =
  /^(?:区域|地区)?(?<first>[两三四五六七八九])(?:省区市|省区|省市|省|市|地)(?:(?<second>[一两三四])[省市区](?!场))?/u;
const LONGEST_COUNT = 10;
const ACT_REACH = 40;

function isGroup(mention: Mention): boolean {
  return (mention.type === 'region' && mention.kind === 'GROUP') || isByPosition(mention);
}

/** The members of a group that goes by a character of each: 成德眉资. */
function listed(row: string, gazetteer: Gazetteer): GazetteerEntry[] | null {
  const [group] = gazetteer.lookUp(row);
  if (group?.kind !== 'GROUP' || group.members.length !== row.length) return null;
  return group.members.flatMap((id) => gazetteer.get(id) ?? []);
}

/** Each by the one place of the document that begins so; others than the first may be known by their short names alone. */
function inDocument(
  row: string,
  level: string,
  named: readonly GazetteerEntry[],
  gazetteer: Gazetteer,
): GazetteerEntry[] | null {
  let hasNamed = false;
  const places = [...row].map((character) => {
    const known = new Set(
      named.filter(
        (entry) => entry.code !== null && isShort(character, entry) && isOfLevel(entry, level),
      ),
    );
    const [place, ...others] = known;
    if (place && others.length === 0) hasNamed = true;
    if (known.size > 0) return others.length === 0 ? place : undefined;
    return gazetteer.lookUp(CITIES[character] ?? provinceOf(character) ?? '')[0];
  });
  const all = places.filter((place) => place !== undefined);
  return hasNamed && new Set(all).size === row.length ? all : null;
}

function isShort(character: string, { name, kind }: GazetteerEntry): boolean {
  return (
    (kind !== 'GROUP' && (CITIES[character] ?? provinceOf(character) ?? '') === name) ||
    name.startsWith(character)
  );
}

function isOfLevel({ name }: GazetteerEntry, level: string): boolean {
  return level === '地' || name.endsWith(level);
}

function memberAt(entry: GazetteerEntry, form: string, start: number): RegionMention {
  const { id, certainty } = memberByCharacter;
  const base = { start, end: start + 1, form, name: entry.name, rule: id, entries: [entry] };
  const kind = entry.kind as RegionKind;
  return { ...base, confidence: CERTAINTY[certainty], type: 'region', kind, within: [] };
}
