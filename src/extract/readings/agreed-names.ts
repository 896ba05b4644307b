import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn } from '../context.ts';
import type { Mention } from '../mention.ts';

/** How far before a name its verb stands. */
const REACH = 40;
/** Where something is or was held, seen or talked about: no part of what is agreed. */
const SCENE =
  /(?:[在于到赴]|(?:走进|参观|考察|调研|走访|来到|前往|位于|入驻|落户|通过|围绕|毗邻|途经|出席|参加)[^,。;:!?\n]{0,30})$/u;
/** What a joint body is set up by. */
const SET_UP =
  /(?:成立|建立|设立|组建|组成|共建|健全|完善|实行|搭建|构建|创建|召开|依托|发挥|通过|由)[^,。;:!?\n]{0,30}$/u;

/** Whether a project or a joint body is named as a part of what is agreed. */
export function isAgreed(text: string, mention: Mention): boolean {
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
  if (mention.type === 'institution') return SET_UP.test(before);
  return !isByEnd(mention) || !SCENE.test(before);
}

/** Only the grammar of its end tells the name, and no verb before it. */
function isByEnd({ rule }: Mention): boolean {
  return /^project\.(?:park|line|road|venue|platform|metro-line)$/u.test(rule);
}

const BY_AGREEMENT = /^(?:根据|按照|依据)[^,。;:\n]{2,50}(?:协议|备忘录|意向书),/u;

/** 根据青岚市与鸿拓集团的协议: what follows is agreed by those, and not by other pairs. */
export function isOfOthers(
  context: Context,
  { start, end }: Span,
  parties: ReadonlySet<string>,
): boolean {
  const opening = BY_AGREEMENT.exec(context.text.slice(start, Math.min(end, start + 70)));
  if (!opening) return false;
  const named = mentionsIn(context, { start, end: start + opening[0].length });
  const own = named.filter(({ entity }) => parties.has(entity.key));
  return own.length > 0 && own.length < named.length;
}
