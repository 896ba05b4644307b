import type { Line } from '../lines.ts';

/** What a caption begins or consists of. */
const CAPTION = [
  /^▲?\s?(?:图片来源|图片来自|图源|图[/｜|：:]|图为|配图|资料图|图片说明|图片说明|Photo\s*[:/]|Image\s*:|Credit\s*:|Pictured?\s*:)/iu,
  /^图\s?[①-⑳一二三四五六七八九\d]{1,2}[\s:：][^。]*$/u,
  /^\S{0,80}\.(?:jpe?g|png|gif|webp|bmp)$/iu,
  /^\[?!\[/u,
  /^.{0,30}(?:截图|截屏)[)）]?$/u,
  /^[^。！？!?]{1,60}(?:摄影?|供图|制图|图片由.{1,20}提供)[)）]?$/u,
  /^[(（【]\s?(?:图|图片|摄影|资料图)\s?[/:：｜由][^。]{1,40}[)）】]$/u,
];
/** A credit in brackets that a line ends in. */
const CREDIT =
  /[(（【[]\s?(?:[^()（）【】[\]]{0,20}(?:供图|提供|摄|截图)|资料图片?|(?:Photo|Image|Picture|Credit)s?\b[^()（）【】[\]]{0,60}|[^()（）【】[\]]{0,30}\bvia [A-Z][^()（）【】[\]]{0,30})[)）】\]]$/iu;
/** A short line that ends in the name of the house that gave the picture: `… 某局供图 青岚网发`. */
const GIVEN = /(?:供图|摄)\s[\p{L}\p{N}-]{2,12}$/u;
const LONGEST = 120;

/** A line about a picture: its source, its file, who took it. */
export function isCaption(line: Line): boolean {
  if (line.text.length > LONGEST) return line.text.length <= 3 * LONGEST && isCredited(line);
  return CAPTION.some((pattern) => pattern.test(line.head)) || isCredited(line);
}

/** Nothing but one sentence and a credit: a paragraph with a credited picture in it has more. */
function isCredited(line: Line): boolean {
  return line.sentenceMarks <= 1 && (CREDIT.test(line.tail) || GIVEN.test(line.tail));
}
