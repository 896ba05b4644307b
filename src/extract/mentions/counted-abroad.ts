import type { Gazetteer, GazetteerHit } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import { parseNumber } from '../../model/numerals.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';

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

const KINDS: Readonly<Record<string, RegionKind>> = {
  省: 'PROVINCE',
  州: 'PROVINCE',
  府: 'PROVINCE',
  县: 'COUNTY',
  市: 'CITY',
};
const COUNT = /(?<count>[两二三四五六七八九十])(?<level>[省州府县市])(?!市)/gu;
/** The list right before its count, of which the first item follows the name of a country. */
const LISTED = /\p{Script=Han}{2,16}(?:[、和]\p{Script=Han}{2,8}){1,9}$/u;
const LONGEST_LIST = 90;

/**
 * The divisions of a counted list that follows the name of a country: 老挝丰沙里、琅南塔两省. Each goes by its
 * head in the text, and has its full name.
 * @param hits known names in the text
 */
export function countedAbroadNames(
  text: string,
  { start: from, end: to }: Span,
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
): RegionMention[] {
  const countries = hits.filter(({ entries }) => entries.some(({ kind }) => kind === 'COUNTRY'));
  if (countries.length === 0) return [];
  return matchesIn(text.slice(from, to), COUNT).flatMap(({ index, groups }) => {
    const end = from + index;
    const list = LISTED.exec(text.slice(Math.max(from, end - LONGEST_LIST), end))?.[0] ?? '';
    const first = end - list.length;
    const country = countries.findLast((one) => one.start >= first && one.end < end);
    const items = country ? text.slice(country.end, end).split(/[、和]/u) : [];
    const isCounted = items.length === parseNumber(groups?.['count'] ?? '');
    if (!country || !isCounted || items.some((item) => item.length < 2)) return [];
    const level = groups?.['level'] ?? '';
    let start = country.end;
    return items.map((item) => {
      const mention = mentionOf(
        item,
        start,
        level,
        text.slice(country.start, country.end),
        gazetteer,
      );
      start = mention.end + 1;
      return mention;
    });
  });
}

function mentionOf(
  form: string,
  start: number,
  level: string,
  country: string,
  gazetteer: Gazetteer,
): RegionMention {
  const { id, certainty } = countedAbroad;
  const name = `${form}${level}`;
  const entries = gazetteer.lookUp(name).filter(({ code }) => code === null);
  const base = { start, end: start + form.length, form, name, rule: id, entries };
  const confidence = CERTAINTY[certainty];
  return {
    ...base,
    confidence,
    type: 'region',
    kind: KINDS[level] ?? 'PROVINCE',
    within: [country],
  };
}
