import type { Context } from '../context.ts';

/** 3. or ③ or ● or 【合作】 at its beginning: a sentence opens an item of a digest. */
const OPENS = /^[\s“]*(?:\d{1,2}[.、](?!\d)|[①-⑳●◆▲■★◎○•▶◇△□☆*]|【[^【】]{1,12}】)/u;
/** No item has more sentences. */
const LONGEST_ITEM = 8;

/**
 * Whether one sentence is of another item than a later one. What stands before the first item is of all.
 * @param earlier @param later their places in reading order
 */
export function isOfOtherItem(context: Context, earlier: number, later: number): boolean {
  const item = itemOf(context, earlier);
  return item !== null && item !== itemOf(context, later);
}

/** The place of the sentence that opens the item of a sentence, or null. */
function itemOf({ segments: { sentences }, text }: Context, at: number): number | null {
  for (let i = at; i >= 0 && at - i < LONGEST_ITEM; i--) {
    const one = sentences[i];
    if (!one) return null;
    if (OPENS.test(text.slice(one.start, Math.min(one.end, one.start + OPENING)))) return i;
    if (one.isLine) return null;
  }
  return null;
}

const OPENING = 16;
