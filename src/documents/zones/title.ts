import type { Line } from '../lines.ts';
import { readDateline } from '../metadata/dateline.ts';
import { isSourceLine } from '../metadata/source-line.ts';
import { isCaption } from './caption.ts';
import { isFrame, isNumbered } from './line-kinds.ts';

const LONGEST = 100;
const LONGEST_LATIN = 160;
const SHORTEST = 10;
const SHORTEST_OF_ALL = 4;
const SECOND = /^(?:——|--|—)/u;
/** The name of a house alone, as it stands above its pages. */
const HOUSE =
  /^[\p{Script=Han}]{2,14}(?:厅|局|委|办|部|政府|委员会|管委会|中心|网站?|门户|日报|晚报|融媒|大学|学院|协会|商会|集团|公司|医院|法院|检察院)$/u;

/** What stands above a text without being of it. */
export function isAside(line: Line): boolean {
  return isSourceLine(line) || isFrame(line) || isCaption(line);
}

/** The line above `before` that is the headline: the nearest long one, else the nearest short one. */
export function titleAbove(lines: readonly Line[], before: number): number | undefined {
  const candidates = [...lines.slice(0, before).keys()].reverse().filter((index) => {
    const line = lines[index];
    return line !== undefined && !isAside(line);
  });
  const found = (shortest: number) =>
    candidates.find((index) => (lines[index]?.text.length ?? 0) >= shortest);
  const title = found(SHORTEST) ?? found(SHORTEST_OF_ALL);
  if (title === undefined || !SECOND.test(lines[title]?.head ?? '')) return title;
  return candidates.includes(title - 1) ? title - 1 : title;
}

/**
 * The line of a second headline: `——某某记` below the title, or a line above it that has the frame
 * of the page right above itself, for there the name of the site would stand higher.
 */
export function secondTitle(lines: readonly Line[], title: number | null): number | null {
  if (title === null) return null;
  if (SECOND.test(lines[title + 1]?.head ?? '')) return title + 1;
  if (title < 2) return null;
  const [above, higher] = [lines[title - 1], lines[title - 2]];
  const isKicker =
    above !== undefined &&
    higher !== undefined &&
    isFrame(higher) &&
    !isAside(above) &&
    above.text.length >= SHORTEST &&
    !HOUSE.test(above.head);
  return isKicker ? title - 1 : null;
}

/** Whether the line above the source is but the name of the house, and the headline stands below. */
export function isHouseAbove(lines: readonly Line[], title: number, below: number): boolean {
  return HOUSE.test(lines[title]?.head ?? '') && isTitleLike(lines, below);
}

/** A short line without a final mark, above a longer one. */
export function isTitleLike(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || isNumbered(line) || isAside(line)) return false;
  const longest = /\p{Script=Han}/u.test(line.head) ? LONGEST : LONGEST_LATIN;
  if (line.text.length > longest || /[。；;，,：:.]$/u.test(line.text)) return false;
  if (readDateline(line) !== null || line.text.includes('。')) return false;
  return lines.slice(index + 1, index + 5).some((next) => isText(next, line));
}

function isText(next: Line, title: Line): boolean {
  return next.text.length > title.text.length && next.marks > 0;
}
