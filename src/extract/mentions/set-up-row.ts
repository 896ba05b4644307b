import type { Span } from '../../model/span.ts';
import type { IsOwnStart } from './own-starts.ts';
import { nameInItem } from './set-up-item.ts';
import { ENDS, OWN_ENDS } from './set-up-recognisers.ts';
import { KIND_OF_END, KIND_OF_OWN_END, type SetUpKind } from './set-up-words.ts';

/** The end of a name: its last word, a phase, and what may follow a name. */
const END = new RegExp(
  `(?:(?<end>${ENDS})|(?<own>${OWN_ENDS}))(?:[一二三四五六]期)?(?=[”」』]?(?:$|(?<built>建设(?=$|[^\\p{Script=Han}]|[和与及并等]|步伐|进度|工作|运营)|项目|前期|规划)|(?<begun>落地|开工|动工|启用|投用|投运|复工|扩能|(?:改造|升级)(?!工程|项目|计划)|年内|早日)|[、“》〉)(\\s和与及并等将]|以及|(?:战略|合作|框架|投资|共建){0,3}(?:协议|备忘录|意向书|座谈|签约)|揭牌|牌子|1[个所座条家处]|工作(?![站室组坊营队])|相关|部分|为|作为|正式|上线|制度|机制))`,
  'gu',
);
/** What a row of names ends in. */
const LISTED =
  /^[”」』]?(?:等[^,。;、和]{0,8}|[两三四五六七八九十\d]{1,2}[大个项]\p{Script=Han}{0,4})(?:项目|工程)/u;
const JOINER = /^[”」』》]?(?:建设|项目)?(?:、|和|与|及|以及|并|[“「『])+/u;

/** A name in a row. */
export interface Item extends Span {
  readonly kind: NonNullable<SetUpKind>;
  /** Whether 建设 or the like follows. */
  readonly isBuilt: boolean;
  /** Whether the row ends in what they all are: 等重大项目, 三大工程. */
  readonly isListed: boolean;
  /** How long its last word is. */
  readonly tail: number;
}

/** The names in a row after a verb, from the start of the row to the end of its clause. */
export function itemsAfter(text: string, row: Span, isOwn: IsOwnStart): Item[] {
  const words = text.slice(row.start, row.end);
  const found: Item[] = [];
  let at = 0;
  let from = 0;
  for (;;) {
    END.lastIndex = from;
    const end = END.exec(words);
    if (!end) break;
    const to = end.index + end[0].length;
    const item = itemAt(words, { start: at, end: to }, end, (place) => isOwn(row.start + place));
    if (item) found.push({ ...item, start: row.start + item.start, end: row.start + item.end });
    from = to;
    if (!item && end.groups?.['own'] !== undefined) continue;
    const joiner = JOINER.exec(words.slice(to));
    if (!joiner) return found.map((one) => ({ ...one, isListed: LISTED.test(words.slice(to)) }));
    at = from = to + joiner[0].length;
  }
  return found;
}

function itemAt(
  words: string,
  { start, end }: Span,
  { 0: tail, groups = {} }: RegExpExecArray,
  isPlace: (at: number) => boolean,
): Item | null {
  const own = groups['own'];
  const kind = own === undefined ? KIND_OF_END.get(groups['end'] ?? '') : KIND_OF_OWN_END.get(own);
  if (!kind) return null;
  const name = nameInItem(
    words.slice(start, end),
    tail.length,
    (at) => isPlace(start + at),
    kind === 'MECHANISM',
  );
  if (!name || (own !== undefined && !isOfOwn(words, start + name.start, isPlace))) return null;
  const isBuilt =
    groups['built'] !== undefined ||
    (groups['begun'] !== undefined && isOfOwn(words, start + name.start, isPlace));
  return {
    start: start + name.start,
    end: start + name.end,
    kind,
    isBuilt,
    isListed: false,
    tail: tail.length,
  };
}

/** Whether a name begins with one that is the document's own, or in quotes. */
function isOfOwn(words: string, start: number, isPlace: (at: number) => boolean): boolean {
  return isPlace(start) || /[“「『]/u.test(words.slice(Math.max(0, start - 1), start + 1));
}
