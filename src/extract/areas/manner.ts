import type { Span } from '../../model/span.ts';
import { itemAround, restOfItem } from './items.ts';

const MANNER =
  /^(?:建立|加强|强化|深化|推动|开展|健全|完善|实行|实施)?(?:\p{Script=Han}{0,4}(?:信息|线索|案件|数据|资源|情况|情报|政策|经验|警情|证据|标准)(?:移送|共享|互通|互认|统一|通报|移交|会商|同报|直报|互换|互推|协同|衔接|对接|交流|研究)|(?:联合|联动|协同|共同|统一|日常|交叉)(?:执法|监管|检查|整治|行动|宣传|巡查|会商|调查|办案|惩戒|巡逻|演练)\p{Script=Han}{0,4}|(?:队伍|警力|警务|实战|联合|联动|联勤|联训)?互训|\p{Script=Han}{0,4}(?:联勤联动|联络|监管联动|执法协作|[互共]\p{Script=Han}机制|互通机制))(?:渠道)?$/u;

/**
 * Whether words say how the parties work together, whatever it is about: 信息共享, 联合执法, 政策协同. As the
 * heading of a clause, or an item of a list, they leave it to the topic of the agreement what it is about.
 */
export function isManner(words: string): boolean {
  return MANNER.test(words);
}

/** Joined to the word for what is shared it makes a compound of a field: 医疗资源. */
const COMPOUND = 4;

/**
 * Whether the item of a list, or the part of a sentence, in which a word stands only says how they work
 * together; what is shared is of the field that its compound, or a word before it, names: 医疗资源共享.
 */
export function standsInManner(text: string, word: Span, within: Span): boolean {
  const rest = restOfItem(text, word.end, within.end);
  const isOfField = isManner(rest) || (rest !== '' && word.end - word.start >= COMPOUND);
  return !isOfField && isManner(itemAround(text, word, within));
}
