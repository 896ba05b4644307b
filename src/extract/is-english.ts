import type { Span } from '../model/span.ts';

/** Whether a stretch of text holds Latin letters and not one Chinese character; stops at the first. */
export function isEnglish(text: string, { start, end }: Span): boolean {
  let hasLetter = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3400 && unit <= 0x9fff) return false;
    hasLetter ||= (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  }
  return hasLetter;
}
