import type { Line } from '../lines.ts';

const CAPTION = [
  /^(?:图片来源|图源|图\/|图为|配图|资料图|图片说明|Photo:|Image:|Credit:)/iu,
  /^\S{0,80}\.(?:jpe?g|png|gif|webp|bmp)$/iu,
  /^!\[/u,
  /^.{0,20}(?:截图|截屏)$/u,
  /^[^。！？!?]{1,60}(?:摄影?|供图|制图|图片由.{1,20}提供)[)）]?$/u,
];
const LONGEST = 120;

/** A line about a picture: its source, its file, who took it. */
export function isCaption(line: Line): boolean {
  return line.text.length <= LONGEST && CAPTION.some((pattern) => pattern.test(line.head));
}
