import type { Mention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';

export const listedHouse: Rule = {
  id: 'institution.listed-house',
  because:
    'a list of hospitals or schools names their place once, and those after by number or kind',
  certainty: 'likely',
  examples: [
    '青岛市第一人民医院、【第二人民医院】与北渡大学签署协议',
    '青岛市第一中学和【第七中学】签署协议',
    '青岛市第一中学、北渡大学第二医院签署协议',
    '青岛市第一人民医院和四川大学华西医院签署协议',
  ],
};

const HOUSE = '(?:医院|保健院|福利院|养老院|中学|小学|高中|学校|幼儿园)';
/** 青岛市第一人民医院: a place and a house that it may have more of. */
const OF_PLACE = new RegExp(
  `^(?<place>\\p{Script=Han}{1,8}?[省市州县区旗])(?![市县区])(?=\\p{Script=Han}+${HOUSE}$)`,
  'u',
);
/** 第二人民医院, 中医医院: which of them, and not whose. */
const WHICH = new RegExp(
  `^(?:第[一二三四五六七八九十\\d]{1,3}|[一二三四五六七八九十\\d]{1,3}(?=人民|中心|中医|实验|高级|完全|职业|附属|医|[中小]学)|中心|中医|人民|妇幼|儿童|口腔|传染病|实验|职业|特殊教育)\\p{Script=Han}*${HOUSE}$|^第[一二三四五六七八九十\\d]{1,3}${HOUSE}$`,
  'u',
);
const JOINER = /^(?:[、和与及]|以及)$/u;

/** The mentions with the place of the first before the further houses of a list. @param mentions in reading order */
export function withListedHouses(text: string, mentions: readonly Mention[]): Mention[] {
  const named: Mention[] = [];
  for (const mention of mentions) {
    const before = named.at(-1);
    const place =
      before?.type === 'institution' && mention.type === 'institution' && WHICH.test(mention.name)
        ? OF_PLACE.exec(before.name)?.groups?.['place']
        : undefined;
    const isListed = JOINER.test(text.slice(before?.end ?? mention.start, mention.start));
    named.push(place !== undefined && isListed ? inPlace(mention, place) : mention);
  }
  return named;
}

function inPlace(mention: Mention, place: string): Mention {
  const { id, certainty } = listedHouse;
  return {
    ...mention,
    name: `${place}${mention.name}`,
    rule: id,
    confidence: CERTAINTY[certainty],
  };
}
