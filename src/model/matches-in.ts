const NONE: RegExpExecArray[] = [];

/**
 * All matches of a pattern in a text, in order. What `matchAll` gives, without the copy of the pattern
 * that it makes at each call, which costs more than most texts take to look through.
 * @param pattern global; its `lastIndex` is left at 0
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += widthAt(text, pattern.lastIndex);
    match = pattern.exec(text);
  }
  return found;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
