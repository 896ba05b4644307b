import type { ResolvedMention } from '../context.ts';
import { isByCharacter } from '../mentions/by-character.ts';
import { isGovernment, sharedHead } from '../mentions/shared-heads.ts';
import { isOwn } from './own-names.ts';
import type { PartyGroup } from './signers.ts';

/** Between two names of a list: a joiner, with a bracket or a person and their office before it. */
const JOINT =
  /^(?:\([^()]{1,30}\))?[\p{Script=Han}\d·“”]{0,14}?[,]?(?:(?:与|和|同|跟|、)(?:\p{Script=Han}{1,6}的)?|邀请?|及|以及|·|—+|-|——|携手?|牵手|联合|联手|♡|×|\+|&|;|,(?=\p{Script=Han}{2,14}代表$))(?:中国|中共|台湾|上游|下游|左岸|右岸|毗邻|相邻|邻近|(?:新疆)?生产建设兵团|友城|友好城市|姊妹城市|[甲乙丙丁]方|\p{Script=Han}{2,4}[省市州县区旗]|\p{Script=Han}{2,14}代表){0,2}$/u;

/** No list of parties is longer. */
export const LONGEST_LIST = 1000;

/** 副市长(代)赵某与: what stands in brackets after an office. */
const ACTING = /(?<=[长任记])\([^()]{1,8}\)/u;

/** The list of names that ends with one of them. */
export function chainEndingAt(text: string, names: PartyGroup, last: number): PartyGroup {
  let first = last;
  while (first > 0) {
    const [left, right] = [names[first - 1], names[first]];
    if (!left || !right) break;
    const between = text.slice(left.mention.end, right.mention.start).replace(ACTING, '');
    const isRow =
      between === '' && (isByCharacter(right.mention) || right.mention.rule === sharedHead.id);
    const isHeadline =
      (between === '' && ((isPlace(left) && isPlace(right)) || isGovernment(left.mention))) ||
      (between === ' ' && isInTitle(text, left));
    const isShared =
      (between === ',' && isAlike(left, right)) || opensProvince(text, names, first, between);
    if (NAMELY.test(between) || (left.entity === right.entity && between.includes(','))) break;
    if (!isRow && !isHeadline && !isShared && !(JOINT.test(between) && isOwn(left, between))) break;
    first--;
  }
  return names.slice(first, last + 1);
}

/** 《云陌区人民政府 北渡大学共建协议》: in book marks a blank joins, in a headline it may part. */
function isInTitle(text: string, { mention: { start } }: ResolvedMention): boolean {
  return /《[^《》]*$/u.test(text.slice(Math.max(0, start - LONGEST_TITLE), start));
}

const LONGEST_TITLE = 80;

/** 湘赣边两市——郴州、赣州: who they are is told one by one. */
const NAMELY = /[两三四五六七八九十](?:个)?(?:省市|[省市区县地州校院])(?:—+|:)$/u;

/** 甲省乙县、丙县,丁省戊县: of a list that 、 or a province has begun, a comma may part the provinces. */
function opensProvince(text: string, names: PartyGroup, at: number, between: string): boolean {
  const [before, left, right] = [names[at - 2], names[at - 1], names[at]].map(
    (one) => one?.mention,
  );
  if (left?.type !== 'region' || right?.type !== 'region' || !/^,[和及]?$/u.test(between))
    return false;
  const follows = before?.type === 'region' && text.slice(before.end, left.start) === '、';
  return right.within.length > 0 && (left.within.length > 0 || follows);
}

/** 青岚市检察院,白榆市检察院: bodies of one kind, of different places. */
function isAlike(left: ResolvedMention, right: ResolvedMention): boolean {
  const [a, b] = [left.entity, right.entity];
  const isBody = [a, b].every(({ type, kind }) => type === 'institution' && kind === 'GOVERNMENT');
  return isBody && a !== b && a.name.slice(-KIND_LENGTH) === b.name.slice(-KIND_LENGTH);
}

/** The end of the name of a body that says what kind it is: 检察院, 公安局. */
const KIND_LENGTH = 3;

/** 广州深圳签署: headlines and titles put two places side by side, of which neither lies in the other. */
function isPlace({ mention }: ResolvedMention): boolean {
  return mention.type === 'region' && mention.entries.length > 0;
}

/** The list of names that the clause begins with. */
export function opening(text: string, names: PartyGroup, from: number): PartyGroup {
  const [first] = names;
  const start = first?.mention.start ?? from;
  const clause = text.slice(from, start);
  if (!first || !WHEN.test(clause.slice(clause.lastIndexOf(',') + 1))) return [];
  let end = 0;
  while (end + 1 < names.length && chainEndingAt(text, names, end + 1)[0] === first) end++;
  return names.slice(0, end + 1);
}

/** What a clause may begin with before its first name. */
export const WHEN =
  /^(?:会上|其中|近日|日前|当[天日]|今[天日]|昨[天日]|(?:\d{1,2}月)?\d{1,2}日)?$/u;

/** The joiners that set two sides off from each other. */
export const SIDES = /[与和同]/u;

/** Each party once. */
export function uniqueParties(group: PartyGroup): PartyGroup {
  return group.filter(
    ({ entity }, i) => group.findIndex((other) => other.entity.key === entity.key) === i,
  );
}
