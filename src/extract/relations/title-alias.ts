import type { Context } from '../context.ts';
import type { Worded } from './report.ts';

/** 《青岚市与白榆县关于共享数据的安排》(简称《数据安排》), 以下称“数据安排”: what the text calls a title from here on. */
const NOTICE =
  /^》?\((?:以下|下)?(?:简称|称|又称)(?:为)?:?[《“‘]?(?<form>[^()《》“”‘’]{2,24})[》”’]?\)/u;
const REACH = 40;

/** Whether a title is what the text has said that it will call another. */
export function isShortTitle({ text }: Context, short: Worded, { end }: Worded): boolean {
  return NOTICE.exec(text.slice(end, end + REACH))?.groups?.['form'] === short.words;
}
