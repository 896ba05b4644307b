/** Characters that XML 1.0 cannot hold, not even escaped. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in an element or between quotation marks. */
export function xml(text: string): string {
  return text.replace(IMPOSSIBLE, '\uFFFD').replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);
}
