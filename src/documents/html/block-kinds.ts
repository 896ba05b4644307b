import type { ZoneKind } from '../../model/document.ts';
import type { Line } from '../lines.ts';
import { isSourceLine } from '../metadata/source-line.ts';
import { isCaption } from '../zones/caption.ts';
import { isFrame, isNumbered } from '../zones/line-kinds.ts';
import { isPromotion } from '../zones/promotion.ts';
import { isCredits, isTail, opensOthers } from '../zones/tail.ts';
import type { Block } from './page-text.ts';

/** A block with the line that it is in the page's text. */
export interface Placed {
  readonly block: Block;
  readonly line: Line;
}

type Kind = Exclude<ZoneKind, 'title'>;

const SHORT = 60;
/** Of a line that names other articles, how much must be links. */
const MOSTLY = 0.6;
/** The length up to which a line that opens with a heading is nothing but one. */
const HEADING = 12;
/** A box of other articles has fewer blocks, and less of the text: a bigger one holds the article too. */
const LARGEST_BOX = 40;
const LARGEST_SHARE = 0.4;
/** How many elements up the box of a heading is looked for. */
const HIGHEST_BOX = 4;

/** What each block of the body that readability kept is; what is not `body` is of the page's frame. */
export function kindsOf(placed: readonly Placed[]): Kind[] {
  const kinds = placed.map((_, i) => ownKind(placed, i));
  markBoxes(placed, kinds);
  markEdges(placed, kinds);
  return kinds;
}

/** By its own words and its element alone. */
function ownKind(placed: readonly Placed[], index: number): Kind {
  const one = placed[index];
  if (one === undefined) return 'body';
  const { block, line } = one;
  if (hasCaptionClass(block.element)) return 'caption';
  if (opensOthers(line)) return namesOthers(block) ? 'footer' : 'body';
  if (isTail(line) || isCredits(line) || BUTTON.test(line.head)) return 'footer';
  if (isOfPicture(block, line) || isCaption(line) || isBesideMedia(placed, index)) return 'caption';
  if (isLinkAlone(block)) return 'navigation';
  if (isSourceLine(line) && line.text.length <= SHORT) return 'meta';
  return isFrame(line) && !isPromotion(line) ? 'navigation' : 'body';
}

/** Words of buttons and counters beside a text. */
const BUTTON =
  /^(?:点击|举报|分享|收藏|知道了|图集|关键词|文章关键词|责编|本文来源)(?:[:：\s]|$)|^(?:原创)\s?[:：]|^(?:\+1|\d{1,3})$|^[（(]责/u;

/** Below a picture in one block with it: its alternative text again, or a few words that are no sentence. */
function isOfPicture({ picture, text }: Block, line: Line): boolean {
  return picture !== null && (text === picture || isFewWords(line));
}

function isFewWords(line: Line): boolean {
  return line.text.length <= SHORT && !/[。！？…]$/u.test(line.text) && !isNumbered(line);
}

const MEDIA = 'img, video, audio, embed, object';

/** A few words that share a box with a picture or a player, and with nothing else of the text. */
function isBesideMedia(placed: readonly Placed[], index: number): boolean {
  const one = placed[index];
  if (one === undefined || !isFewWords(one.line)) return false;
  const others = [placed[index - 1], placed[index + 1]].map(
    (other) => other?.block.element ?? null,
  );
  let box: Element | null = one.block.element;
  for (let step = 0; box !== null && step < HIGHEST_BOX; step++, box = box.parentElement) {
    if (others.some((other) => other !== null && box?.contains(other))) return false;
    if (box.querySelector(MEDIA) !== null) return true;
  }
  return false;
}

const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|img[_-]?(?:descr?|desc|txt|info|title)|pic(?:ture)?[_-]?(?:descr?|txt|info|note|title)|photo[_-]?(?:descr?|desc|info)|imgDesc|picDesc)(?:$|[\s_-])/u;

function hasCaptionClass(element: Element): boolean {
  if (element.closest('figcaption, caption') !== null) return true;
  return [element, element.parentElement].some((one) =>
    CAPTION_CLASS.test(one?.getAttribute('class') ?? ''),
  );
}

/** Nothing but one link, and no sentence. */
function isLinkAlone({ text, linked }: Block): boolean {
  return linked >= text.length && text.length <= SHORT && !/[。！？]$/u.test(text);
}

/** `此前报道：` and the headline of another article; or the heading of a list alone. */
function namesOthers({ text, linked }: Block): boolean {
  return text.length <= HEADING || linked >= (text.length - HEADING) * MOSTLY;
}

/** The other articles under a heading: the box that the heading stands in, or the links that follow it. */
function markBoxes(placed: readonly Placed[], kinds: Kind[]): void {
  const total = sizeOf(placed);
  let done = 0;
  placed.forEach(({ block, line }, i) => {
    if (i < done || block.text.length > HEADING || !opensOthers(line)) return;
    const box = boxEnd(placed, i);
    const fits = box !== null && sizeOf(placed.slice(i, box)) <= total * LARGEST_SHARE;
    done = fits ? box : linksEnd(placed, i);
    kinds.fill('footer', i, done);
  });
}

function sizeOf(placed: readonly Placed[]): number {
  return placed.reduce((sum, { block }) => sum + block.text.length, 0);
}

/** Where the blocks end that the box of a heading holds; null where it holds what stands above, too. */
function boxEnd(placed: readonly Placed[], index: number): number | null {
  const elementAt = (i: number) => placed[i]?.block.element ?? null;
  let box = elementAt(index)?.parentElement;
  for (let step = 0; box && step < HIGHEST_BOX; step++, box = box.parentElement) {
    if (index > 0 && box.contains(elementAt(index - 1))) return null;
    let end = index;
    while (end < index + LARGEST_BOX && box.contains(elementAt(end))) end++;
    if (end > index + 1) return end < index + LARGEST_BOX ? end : null;
  }
  return null;
}

function linksEnd(placed: readonly Placed[], index: number): number {
  const isListed = (block: Block | undefined) =>
    block !== undefined && block.linked >= block.text.length * MOSTLY;
  let end = index + 1;
  while (isListed(placed[end]?.block)) end++;
  return end;
}

/** Advertising, above the first block of the text and below its last. */
function markEdges(placed: readonly Placed[], kinds: Kind[]): void {
  const order = [...kinds.keys()];
  markEdge(order, placed, kinds);
  markEdge(order.toReversed(), placed, kinds);
}

function markEdge(order: readonly number[], placed: readonly Placed[], kinds: Kind[]): void {
  for (const i of order) {
    const line = placed[i]?.line;
    if (kinds[i] !== 'body' || line === undefined) continue;
    if (!isPromotion(line)) return;
    kinds[i] = 'navigation';
  }
}
