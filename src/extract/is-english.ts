import type { Span } from '../model/span.ts';

const [OPENING, CLOSING] = ['('.charCodeAt(0), ')'.charCodeAt(0)];

/**
 * Whether a stretch of text holds Latin letters and not one Chinese character, but for those in brackets
 * that give a name in its own script: Nantong (南通). Stops at the first other.
 */
export function isEnglish(text: string, { start, end }: Span): boolean {
  let hasLetter = false;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === OPENING && hasLetter) depth++;
    else if (unit === CLOSING && depth > 0) depth--;
    else if (unit >= 0x3400 && unit <= 0x9fff && depth === 0) return false;
    hasLetter ||= (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  }
  return hasLetter && depth === 0;
}
