import type { Span } from '../../model/span.ts';
import { nameInItem } from './set-up-item.ts';
import { ENDS } from './set-up-recognisers.ts';
import { KIND_OF_END, type SetUpKind } from './set-up-words.ts';

/** The end of a name: its last word, a phase, and what may follow a name. */
const END = new RegExp(
  `(?<end>${ENDS})(?:[一二三四五六]期)?(?=[”」』]?(?:$|(?<built>建设(?=$|[^\\p{Script=Han}]|[和与及并等]|步伐|进度|工作|运营)|项目|前期|规划)|[、“》〉)(\\s和与及并等将]|以及|(?:战略|合作|框架|投资|共建){0,3}(?:协议|备忘录|意向书|座谈|签约)|揭牌|工作|相关|部分|为|作为|正式|落户|启用|上线))`,
  'gu',
);
const JOINER = /^[”」』》]?(?:建设|项目)?(?:、|和|与|及|以及|并|[“「『])+/u;

/** A name in a row. */
export interface Item extends Span {
  readonly kind: NonNullable<SetUpKind>;
  /** Whether 建设 or the like follows. */
  readonly isBuilt: boolean;
  /** How long its last word is. */
  readonly tail: number;
}

/** The names in a row after a verb, from the start of the row to the end of its clause. */
export function itemsAfter(text: string, row: Span, places: ReadonlySet<number>): Item[] {
  const words = text.slice(row.start, row.end);
  const found: Item[] = [];
  let at = 0;
  for (;;) {
    END.lastIndex = at;
    const end = END.exec(words);
    if (!end) break;
    const to = end.index + end[0].length;
    const item = itemAt(words, { start: at, end: to }, end, (place) =>
      places.has(row.start + place),
    );
    if (item) found.push({ ...item, start: row.start + item.start, end: row.start + item.end });
    const joiner = JOINER.exec(words.slice(to));
    if (!joiner) break;
    at = to + joiner[0].length;
  }
  return found;
}

function itemAt(
  words: string,
  { start, end }: Span,
  { 0: tail, groups = {} }: RegExpExecArray,
  isPlace: (at: number) => boolean,
): Item | null {
  const kind = KIND_OF_END.get(groups['end'] ?? '') ?? null;
  if (kind === null) return null;
  const name = nameInItem(words.slice(start, end), tail.length, (at) => isPlace(start + at));
  if (!name) return null;
  const isBuilt = groups['built'] !== undefined;
  return { start: start + name.start, end: start + name.end, kind, isBuilt, tail: tail.length };
}
