import { gather } from '../../model/gather.ts';
import type { Gazetteer, GazetteerHit } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { countedLists, itemsIn } from './counted-lists.ts';
import { GENERIC_HEAD } from './name-words.ts';
import { isCountry } from './stretch.ts';

export const countedAbroad: Rule = {
  id: 'region.counted-abroad',
  because:
    'divisions of another country are told one by one after its name, and what they are once, with their number',
  certainty: 'likely',
  examples: [
    '云南省与老挝丰沙里、【琅南塔】、乌多姆赛三省签署协议',
    '云南省与老挝丰沙里、琅南塔等省签署协议',
  ],
};

export const countedPlace: Rule = {
  id: 'region.counted-place',
  because:
    'a list of just so many names as the number after it says is one of places, of the kind that it says',
  certainty: 'likely',
  examples: [
    '云陌、【双溪】两县签署协议',
    '云南省与丰沙里、【琅南塔】两省签署协议',
    '但【云陌】、双溪两县之间还没有路',
    '云陌、双溪等县签署协议',
    '赵一鸣、钱二代表两省签署协议',
    '城市、农村两县级平台',
    '衢州、黄山、南平、上饶四省边际城市签署协议',
  ],
};

const KINDS: Readonly<Record<string, RegionKind>> = {
  省: 'PROVINCE',
  州: 'PROVINCE',
  府: 'PROVINCE',
  县: 'COUNTY',
  市: 'CITY',
  镇: 'TOWN',
};
/** Its first item may have words before it. */
const listsOf = countedLists({
  numbers: [...'两二三四五六七八九十'],
  levels: Object.keys(KINDS),
  but: '(?!市(?!场监|[长委])|县(?![长委])|[区级州域场(])',
  listed: /\p{Script=Han}{2,16}(?:[、和]\p{Script=Han}{2,8}){0,9}[、和与]\p{Script=Han}{2,8}$/u,
  longest: 90,
});
/** What stands before the first item. */
const LEAD =
  /^.*(?:[与同由及在对至到向为日是]|(?<!呼)和|近日|日前|今天|昨天|会上|其中|但|却|而且|并且|不过|例如|比如|譬如|除了)/u;
const NAME = /^(?![全本我该各某]|.*(?:代表|[省市州县]长))\p{Script=Han}{2,4}$/u;

/**
 * The places of lists that are counted: 老挝丰沙里、琅南塔两省, 云陌、双溪两县. After the name of a country each item
 * is one; elsewhere those that no list knows as a place of that kind. Each goes by its head in the text, and has
 * its full name.
 * @param hits known names in the text
 */
export function countedPlaces(
  text: string,
  span: Span,
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
): RegionMention[] {
  return gather(listsOf(text, span), ({ span: { start: first, end }, level, count }) => {
    const list = text.slice(first, end);
    const country = hits.findLast((one) => isCountry(one) && one.start >= first && one.end < end);
    const start =
      country?.end ?? first + (LEAD.exec(list.split('、', 1)[0] ?? '')?.[0].length ?? 0);
    const items = itemsIn(text, { start, end });
    const isWhole = items.every((item) => item.end - item.start > 1);
    if (!isWhole || items.length !== count) return [];
    if (country) {
      const within = [text.slice(country.start, country.end)];
      return items.map((item) => placeOf(text, item, { level, within, gazetteer }));
    }
    const others = items.filter((item) => !isKnown(text, item, level, { hits, gazetteer }));
    if (level === '省' && others.some(({ end: at }) => hits.some((hit) => hit.end === at)))
      return [];
    const isList = others.every(({ start: at, end: last }) => isName(text.slice(at, last)));
    return isList
      ? others.map((item) => placeOf(text, item, { level, within: [], gazetteer }))
      : [];
  });
}

/** Whether a mention is one of a list that is counted, which says what it is. */
export function isCountedPlace({ rule }: Mention): boolean {
  return rule === countedAbroad.id || rule === countedPlace.id;
}

function isName(form: string): boolean {
  return NAME.test(form) && !GENERIC_HEAD.test(form);
}

/** What a list knows as a place of the kind, after its parents at most, or the head of a county after them. */
function isKnown(
  text: string,
  { start, end }: Span,
  level: string,
  { hits, gazetteer }: { readonly hits: readonly GazetteerHit[]; readonly gazetteer: Gazetteer },
): boolean {
  if (text.startsWith(level, end - 1)) return true;
  const known = hits.find((hit) => hit.end === end && hit.start >= start);
  if (known)
    return known.entries.some((entry) => entry.name.endsWith(level) || isProvince(entry, level));
  return PARTS.some(
    (length) =>
      hits.some((parent) => parent.start >= start && parent.end === end - length) &&
      gazetteer.headsAt(text, end - length, end).length === 1,
  );
}

/** The head of a county after its parent has so many characters. */
const PARTS = [4, 3, 2];

/** 内蒙古、宁夏两省: autonomous regions and cities are counted among provinces. */
function isProvince({ kind }: { readonly kind: string }, level: string): boolean {
  return level === '省' && kind === 'PROVINCE';
}

interface Whereabouts {
  readonly level: string;
  readonly within: readonly string[];
  readonly gazetteer: Gazetteer;
}

function placeOf(
  text: string,
  { start, end }: Span,
  { level, within, gazetteer }: Whereabouts,
): RegionMention {
  const form = text.slice(start, end);
  const isAbroad = within.length > 0;
  const { id, certainty } = isAbroad ? countedAbroad : countedPlace;
  const name = `${form}${level}`;
  const named = gazetteer.lookUp(name).filter(({ code }) => !isAbroad || code === null);
  const heads = gazetteer.headsAt(text, start, end).filter((entry) => entry.name.endsWith(level));
  const entries = named.length > 0 || isAbroad || heads.length > 1 ? named : heads;
  const base = { start, end, form, name, rule: id, entries, within };
  const kind = KINDS[level] ?? 'PROVINCE';
  return { ...base, confidence: CERTAINTY[certainty], type: 'region', kind };
}
