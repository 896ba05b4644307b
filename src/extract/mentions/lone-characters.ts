import { gather } from '../../model/gather.ts';
import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import { literalSign } from '../literals.ts';
import type { Mention } from '../mention.ts';
import type { Rule } from '../recogniser.ts';
import { memberAt } from './group-members.ts';

export const loneCharacter: Rule = {
  id: 'region.lone-character',
  because:
    'a place by one character after 在, where something is held there, or after 涉, where it is what is at issue',
  certainty: 'likely',
  examples: [
    '论坛在【京】举行',
    '在涉港、涉【疆】等问题上',
    '在京杭运河沿线',
    '牵涉台风的案件',
    '涉藏州县的学校',
  ],
};

/** What is held somewhere, and who meets whom there. */
const HELD =
  '举[行办]|召开|开[幕播展赛业机讲演]|闭幕|成立|启[动用幕]|发布|签[署订约]|揭[牌晓幕]|首[演映发]|亮相|会[见谈晤]|出席|宣布|颁[奖布发]|同|落[幕成]|挂牌|上[线演映]|达成|敲定|订立|缔结|换文|座谈|会商|商定|结为|结成|考察|调研|逝世';
const LONE = new RegExp(
  `(?<=在)[京沪津渝](?=${HELD})|(?<=(?:^|[^牵干跋关])涉)[台港澳疆藏]{1,3}(?=[、,和及与等]|问题|议题|事务)`,
  'gu',
);
const mayBeLone = literalSign('在京 在沪 在津 在渝 涉台 涉港 涉澳 涉疆 涉藏'.split(' '));

/** Places by a character that stands alone: 在京举行, 涉台、涉疆问题. */
export function loneCharacters(
  text: string,
  from: number,
  to: number,
  gazetteer: Gazetteer,
): Mention[] {
  if (!mayBeLone(text, from, to)) return [];
  return gather(matchesIn(text.slice(from, to), LONE), ({ index, 0: characters }) =>
    [...characters].flatMap((one, i) => memberAt(one, from + index + i, loneCharacter, gazetteer)),
  );
}
