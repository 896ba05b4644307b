import type { Mention } from '../mention.ts';

const BODY = '公司|企业|集团|银行|大学|高校|学校|院校|学院|医院|研究院|研究所';

/** 同这家公司, 这所大学还与: one that has been told, where a party stands. */
export const THIS_BODY = `(?<=[与和同跟])这[家所](?<told>${BODY})|这[家所](?<told>${BODY})(?=(?:还|又|也|将|已|就|曾|刚刚?|才|再次|随后|此前|今天|昨天|近日|日前|[今去前当]年)*[与和同跟](?!学|志|时|行|期))`;

/** “我们医院和…签了协议”: the one of whoever speaks, where a party stands. */
export const OUR_BODY =
  '(?<ours>我们(?:学校|医院|大学|学院|研究院|研究所|协会|商会|公司|集团|局|馆)(?=(?:就|已|还|又|也|刚刚?|曾|[去今前]年|[上本这]个?[周月]|[今昨前]天|\\d{1,2}[月日])*[与和同跟]))';

/**
 * The body that 这家公司 means: the last of its kind before the clause it stands in. Who stands beside it
 * (北渡集团和这家公司) is another.
 * @param mentions in reading order
 */
export function bodyToldBefore(
  mentions: readonly Mention[],
  text: string,
  at: number,
  word: string,
): Mention | null {
  const before = text.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  const mark = Math.max(...[...',;。'].map((one) => before.lastIndexOf(one)));
  const clause = at - before.length + mark;
  return mentions.findLast((one) => one.start < clause && isSuch(one, word)) ?? null;
}

const LONGEST_CLAUSE = 200;

/** 这家企业 is a firm, whatever its name ends in. */
function isSuch({ type, kind, name }: Mention, word: string): boolean {
  if (type !== 'institution') return false;
  if (/公司|企业|集团/u.test(word)) return kind === 'ENTERPRISE';
  return /[校学]/u.test(word) ? /大学|学院|学校|中学|小学/u.test(name) : name.endsWith(word);
}
