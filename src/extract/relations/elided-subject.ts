import type { Context } from '../context.ts';
import { isSelf } from './own-names.ts';
import { opening, WHEN } from './party-chain.ts';
import { SUBJECT_REACH } from './party-subject.ts';
import type { PartyGroup } from './signers.ts';

/** Who is on a journey, by what they are together: 代表团走访了牧场,并与白榆县结好. */
const TEAM = '(?:(?:代表|访问|考察|访华|学习)团|考察组)(?:一行)?';
/** A clause in which only a time stands before 与: its subject is that of a clause before. */
const ELIDED = new RegExp(
  `^[^\\p{Script=Han}]*(?:并|还|又|也|已|曾|将|拟|于|随后|此后|后来|其后|同时|先后|陆续|相继|分别|正式|同年|次年|当年|去年|今年|明年|年内|[本上下]月|近日|日前|[今昨当同][天日]|[上下]午|\\d{1,4}[年月日]|[,\\s]|${TEAM})*(?:与|和|同|跟)(?:中国|日本|韩国)?$`,
  'u',
);
const TEAM_OPENS = new RegExp(`^(?:${TEAM})(?!长|副|成员)`, 'u');

/** 9日,望川,包括渡川银行在内的12家机构,与北渡大学签署: who is only counted, set off from where they are. */
const COUNTED =
  /^(?:包括[^,;]{2,40}在内的|来自[^,;]{2,20}的)?(?:[2-9]|\d{2,}|[两三四五六七八九十百]+)(?:余|多)?[家所名位][^,;与和同]{2,14}$/u;

/** Whether the last clause before a partner has no subject of its own. @param clause up to 与 */
export function isElided(clause: string): boolean {
  return ELIDED.test(clause);
}

/**
 * The subject of the clauses before one that has none: 青岚市位于东部,同白榆县相邻,2031年与望川市结为友好城市. It is
 * the last name that opens a clause, whatever other names stand in them; `null` where no name does, and `[]` where
 * a delegation does so after it, of which the text has told before, or some that are only counted.
 * @param before the names from `from` on up to the partner
 */
export function elidedSubject(
  { text }: Context,
  before: PartyGroup,
  from: number,
  to: number,
): PartyGroup | null {
  const at = before.findLastIndex(({ mention }) => opensClause(text, mention.start, from));
  const first = before[at];
  const rest = text.slice(first?.mention.start ?? from, to);
  const clauses = rest.split(/[,;]/u);
  if (clauses.some((clause) => TEAM_OPENS.test(clause)) || COUNTED.test(clauses.at(-2) ?? ''))
    return [];
  if (!first || !isSelf(text, first) || OTHER_PART.test(rest)) return null;
  const isRow = rest.includes(';') && opensAlone(text, before, at, from);
  if (rest.length > (isRow ? ROW_REACH : SUBJECT_REACH)) return null;
  const names = before.slice(at);
  return opening(text, names, first.mention.start);
}

/** 青岚市建港;另一队到白榆县,与望川市签约: after a semicolon others are told of, unless its first clause has no subject. */
const OTHER_PART = /;[^,;]*,[^;]*$/u;

function opensClause(text: string, start: number, from: number): boolean {
  const near = text.slice(Math.max(from, start - OPENER), start);
  const mark = Math.max(...[',', ';', ':', '。'].map((one) => near.lastIndexOf(one)));
  const isWhole = mark >= 0 || start - OPENER <= from;
  return isWhole && WHEN.test(near.slice(mark + 1));
}

/** 青岚市法院介绍,三年来设庭9个;配备专员8名;去年同白榆县妇联会签意见: who opens a row of deeds has done them all. */
function opensAlone(text: string, before: PartyGroup, at: number, from: number): boolean {
  return before.slice(0, at).every(({ mention }) => !opensClause(text, mention.start, from));
}

/** No row of deeds is longer. */
const ROW_REACH = 300;

/** 9月12日 before a name is no longer. */
const OPENER = 10;
