import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn, type ResolvedMention } from '../context.ts';
import type { Entity } from '../entity.ts';
import type { Mention } from '../mention.ts';
import { mechanismNames } from '../mentions/mechanism-names.ts';
import { projectNames } from '../mentions/project-names.ts';

/** How far before a name its verb stands. */
const REACH = 40;
/** What a joint body that its end tells is set up by. */
const SET_UP =
  /(?:成立|建立|设立|组建|组成|共建|健全|完善|实行|搭建|构建|创建|(?:每|定期|轮流|轮值)[^,。;]{0,8}召开|依托|发挥|通过|由|设)[^,。;!?\n]{0,30}$/u;

/** What its end tells to be a thing has a part in the agreement where it is built, furthered or used. */
const BUILT =
  /(?<!通过)(?:落[在户]|推进|推动|加快|参与|建设|打造|共建|布局|谋划|实施|开工|规划|依托|利用|使用|启用|用好|争取)[^,。;:!?\n]{0,30}$/u;
const IN_TYPE =
  /^[”」]?(?:项目)?(?:建设|投资|战略|合作|框架|共建|开发|入驻){0,4}(?:协议|备忘录|意向书)/u;
const BY_END: ReadonlySet<string> = new Set(
  [...mechanismNames, ...projectNames].map(({ id }) => id),
);

/** Whether a project or a joint body is named as a part of what is agreed: by what sets it up, not by its end alone. */
export function isAgreed(text: string, { type, rule, start, end }: Mention): boolean {
  if (!BY_END.has(rule) || IN_TYPE.test(text.slice(end, end + 20))) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  return (type === 'project' ? BUILT : SET_UP).test(before);
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

/** 框架协议约定, 根据备忘录: the kind of agreement that speaks, where it is more than 协议. */
const SPEAKING =
  /^(?:根据|按照|依据)?《?(?:[该此]|上述|双方)?(?<type>\p{Script=Han}{2,10}协议|\p{Script=Han}{0,8}(?:备忘录|意向书))书?》?(?:还)?(?:约定|明确|提出|规定|商定|确定|内容|期限|,)/u;

/** Whether an agreement of another kind speaks, of which the text tells besides what is its own. */
export function isOfOtherKind(text: string, stretch: Span, own: readonly Span[]): boolean {
  const type = speakingType(text, stretch);
  return (
    type !== null &&
    !isToldIn(text, own, stretch, type) &&
    isToldIn(text, [{ start: 0, end: stretch.start }], stretch, type)
  );
}

/** Whether an agreement of this very kind speaks. */
export function isOfOwnKind(text: string, stretch: Span, own: readonly Span[]): boolean {
  const type = speakingType(text, stretch);
  return type !== null && isToldIn(text, own, stretch, type);
}

function speakingType(text: string, { start, end }: Span): string | null {
  return SPEAKING.exec(text.slice(start, Math.min(end, start + 30)))?.groups?.['type'] ?? null;
}

function isToldIn(text: string, spans: readonly Span[], but: Span, words: string): boolean {
  return spans.some(
    ({ start, end }) => start !== but.start && text.slice(start, end).includes(words),
  );
}

/** Whether the words for another agreement say that the project is its own: 松塔产业园项目协议. */
export function isInOtherType(
  text: string,
  { entity }: ResolvedMention,
  own: readonly Span[],
): boolean {
  const inTypes = mentionsInTypes(text, entity);
  const isOwn = (mention: Mention) =>
    own.some(({ start, end }) => start <= mention.start && mention.end <= end);
  return inTypes.length > 0 && !inTypes.some(isOwn);
}

const inTypesOf = new WeakMap<Entity, readonly Mention[]>();

/** The mentions of an entity that words for an agreement follow; found once. */
function mentionsInTypes(text: string, entity: Entity): readonly Mention[] {
  const known = inTypesOf.get(entity);
  if (known) return known;
  const found = entity.mentions.filter(({ end }) => IN_TYPE.test(text.slice(end, end + 20)));
  inTypesOf.set(entity, found);
  return found;
}
