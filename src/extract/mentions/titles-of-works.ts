import type { Span } from '../../model/span.ts';

/** What papers of states and offices end in, which speak of the places that they name. */
const PAPER =
  /(?:协议书?|协定|备忘录|意向书|声明|宣言|公报|条约|公约|条例|规划|方案|计划|意见|办法|通知|纲要|决定|报告|公告|规定|决议|[白蓝]皮书|倡议书?|议定书|合同|章程|清单|指南|标准|目录|细则|措施|批复|函|书|法|准则|要点|名单|安排|合作|纪要|共识|规则|机制|制度|通报|议程|愿景)(?:\([^()]*\))?$/u;
const LONGEST = 24;

/** Whether a place stands in the title of a film, a book, a paper and the like: 《云陌往事》. */
export function isInWork(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const opens = before.lastIndexOf('《');
  if (opens < 0 || before.includes('》', opens)) return false;
  const after = text.slice(end, end + LONGEST);
  const closes = after.indexOf('》');
  if (closes < 0 || after.slice(0, closes).includes('《')) return false;
  return !PAPER.test(
    `${before.slice(opens + 1)}${text.slice(start, end)}${after.slice(0, closes)}`,
  );
}
