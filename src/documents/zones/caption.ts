import { anyOf } from '../../model/any-of.ts';
import { type Line, oncePerLine } from '../lines.ts';

/** What a caption begins with. */
const OPENING = anyOf(
  /^▲?\s?(?:图片来源|图片来自|图源|图[/｜|：:]|图为|配图|资料图|图片说明|Photo\s*[:/]|Image\s*:|Credit\s*:|Pictured?\s*:)/iu,
  /^图\s?[①-⑳一二三四五六七八九\d]{1,2}[\s:：][^。]*$/u,
  /^\[?!\[/u,
);
/** What it consists of, to its end. */
const WHOLE = [
  /^\S{0,80}\.(?:jpe?g|png|gif|webp|bmp)$/iu,
  /^.{0,30}(?:截图|截屏)[)）]?$/u,
  /^[^。！？!?]{1,60}(?:摄影?|供图|制图|图片由.{1,20}提供)[)）]?$/u,
  /^[(（【]\s?(?:图|图片|摄影|资料图)\s?[/:：｜由][^。]{1,40}[)）】]$/u,
];
/** What a line must end in for those: asked first, for most lines do not. */
const END = /(?:截图|截屏|摄影?|供图|制图|提供|[)）】\]])[)）]?$|\.\w{3,4}$/u;
/** A credit in brackets that a line ends in. */
const CREDIT =
  /[(（【[]\s?(?:[^()（）【】[\]]{0,20}(?:供图|摄|截图)|资料图片?|(?:Photo|Image|Picture|Credit)s?\b[^()（）【】[\]]{0,60}|[^()（）【】[\]]{0,30}\bvia [A-Z][^()（）【】[\]]{0,30})[)）】\]]$/iu;
/** Of a short line the giver alone: `…合影（局方提供）`. */
const GIVER = /[(（][^()（）]{1,20}提供[)）]$/u;
/** A line that ends in the name of the house that gave the picture: `… 某局供图 青岚网发`. */
const GIVEN = /(?:供图|摄)\s[\p{L}\p{N}-]{2,12}$/u;
/** What a report opens with, that of a picture as well. */
const NEWS = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日[，,]/u;
const SHORT = 60;
const LONG = 120;
const LONGEST = 360;

/** A line about a picture: its source, its file, who took it. */
export const isCaption = oncePerLine((line) => {
  const { head, text } = line;
  if (text.length > LONGEST) return false;
  if (text.length <= LONG && OPENING.test(head)) return true;
  if (GIVEN.test(line.tail.slice(-2 * 12))) return line.sentenceMarks <= 1;
  if (!END.test(line.tail.slice(-8))) return false;
  return (text.length <= LONG && WHOLE.some((pattern) => pattern.test(head))) || isCredited(line);
});

/** Nothing but one sentence and a credit: a paragraph with a credited picture in it has more. */
function isCredited({ head, tail, text, sentenceMarks }: Line): boolean {
  if (sentenceMarks > 1 || (sentenceMarks > 0 && NEWS.test(head))) return false;
  return CREDIT.test(tail) || (text.length <= SHORT && GIVER.test(tail));
}
