import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import { parseNumber } from '../../model/numerals.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import { firstStartFrom } from '../../model/sorted.ts';
import { literalSign } from '../literals.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { CERTAINTY } from '../recogniser.ts';
import { isFree, placesOf } from '../takes.ts';
import { countedDivision, provinceOf } from './group-members.ts';
import { signsNext } from './offices-by-field.ts';
import { isByPosition } from './positional-names.ts';
import { BODY, bodyOf, placeName } from './shared-heads.ts';

/** What provinces of a part of the country are called by their number: no name but where they act. */
const CALLED: Readonly<Record<string, string>> = {
  东北三省一区: '辽吉黑蒙',
  东北四省区: '辽吉黑蒙',
  东北三省: '辽吉黑',
  东三省: '辽吉黑',
  西南三省一市: '川滇黔渝',
  西南四省市: '川滇黔渝',
  西南四省区市: '川滇黔渝',
  西南五省区市: '川滇黔渝藏',
  西北五省区: '陕甘宁青新',
  西北五省: '陕甘宁青新',
  华北五省区市: '京津冀晋蒙',
  中部六省: '晋皖赣豫鄂湘',
  长江中游三省: '鄂湘赣',
};
const NUMBERS = '两二三四五六七八九十';
const LEVELS =
  '县市区|区县市|县区|区县|县市|市县|旗县区|旗县|县旗|县\\(市、?区\\)|县\\([市区]\\)|县|区';
/** 山东三省 counts a list that 山东 ends. */
const COUNTED = new RegExp(
  `(?<called>(?<![山广])(?:${Object.keys(CALLED)
    .toSorted((a, b) => b.length - a.length)
    .join(
      '|',
    )}))|(?<count>十?[${NUMBERS}]|十)个?(?<level>${LEVELS})(?:(?<more>[一${NUMBERS}])(?<other>[区市县]))?(?!委|级|域)`,
  'gu',
);
const isCounted = literalSign(
  [...NUMBERS].flatMap((count) =>
    ['省', '县', '区', '市', '旗', '个'].map((level) => count + level),
  ),
);
/** What stands between a city and the number of its divisions. */
const OF_CITY = /^(?:的|所辖|下辖|所属|全部|辖区)?$/u;
const REACH = 48;

/**
 * The mentions with the divisions that stand behind a number: 固原市五县区签署, 东北三省一区文旅厅签署. All stand where
 * the number does; a body of each, where the word for one follows.
 * @param mentions in reading order
 */
export function withCountedDivisions(
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): readonly Mention[] {
  const counted = isCounted(text, 0, text.length) ? matchesIn(text, COUNTED) : [];
  if (counted.length === 0) return mentions;
  let next = 0;
  const found = counted.flatMap((match) => {
    const { index: start, groups = {} } = match;
    const end = start + match[0].length;
    while ((mentions[next]?.end ?? Infinity) <= start) next++;
    const entries =
      groups['called'] === undefined
        ? divisionsOf(text, mentions[next - 1], start, groups, gazetteer)
        : [...(CALLED[groups['called']] ?? '')].flatMap(
            (character) => gazetteer.lookUp(provinceOf(character) ?? '')[0] ?? [],
          );
    return entries.length === 0 ? [] : acting(text, entries, start, end);
  });
  if (found.length === 0) return mentions;
  const taken = placesOf(found);
  const kept = mentions.filter((one) => isFree(taken, one) || isOuter(one, found));
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

/** 长三角 of 长三角三省一市 stays a name of its own. */
function isOuter(one: Mention, found: readonly Mention[]): boolean {
  const next = found[firstStartFrom(found, one.start + 1)];
  return !isByPosition(one) && next !== undefined && next.end < one.end;
}

/** The divisions of the city before the number, where it has just so many of that kind. */
function divisionsOf(
  text: string,
  city: Mention | undefined,
  start: number,
  groups: Readonly<Record<string, string | undefined>>,
  gazetteer: Gazetteer,
): readonly GazetteerEntry[] {
  const [entry, ...others] = city?.type === 'region' ? city.entries : [];
  if (!city || entry?.kind !== 'CITY' || !entry.code?.endsWith('00') || others.length > 0)
    return [];
  if (!OF_CITY.test(text.slice(city.end, start))) return [];
  const { level = '', count = '', more, other = '' } = groups;
  const kinds = new Set([...level, ...other].filter((one) => '县区市旗'.includes(one)));
  const all = childrenOf(entry.code, entry.id, gazetteer);
  const wanted = (parseNumber(count) ?? 0) + (more === undefined ? 0 : (parseNumber(more) ?? 0));
  if (all.length === wanted && kinds.size > 1) return all;
  const ofKind = all.filter(({ name }) => kinds.has(name.slice(-1)));
  return ofKind.length === wanted ? ofKind : [];
}

/** The codes of a city's divisions begin as its own does. */
function childrenOf(code: string, id: string, gazetteer: Gazetteer): GazetteerEntry[] {
  return Array.from({ length: MOST_CODES }, (_, i) => String(i + 1).padStart(2, '0')).flatMap(
    (last) => {
      const entry = gazetteer.get(`region:${code.slice(0, 4)}${last}`);
      return entry?.parent === id ? [entry] : [];
    },
  );
}

const MOST_CODES = 99;

function acting(
  text: string,
  entries: readonly GazetteerEntry[],
  start: number,
  end: number,
): Mention[] {
  const after = text.slice(end, end + REACH);
  const places = entries.map((entry) => placeAt(text, entry, start, end));
  if (signsNext(after)) return places;
  const body = BODY.exec(after)?.groups?.['body'];
  if (body === undefined) return [];
  return places.map((place) => ({
    ...bodyOf(place, placeName(place, body), body),
    start,
    end: end + body.length,
  }));
}

function placeAt(text: string, entry: GazetteerEntry, start: number, end: number): RegionMention {
  const { id, certainty } = countedDivision;
  const form = text.slice(start, end);
  const base = { start, end, form, name: entry.name, rule: id, entries: [entry] };
  const kind = entry.kind as RegionKind;
  return { ...base, confidence: CERTAINTY[certainty], type: 'region', kind, within: [] };
}
