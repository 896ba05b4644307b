import { AppError } from '../errors/app-error.ts';

/** Above this share of control characters a text is taken for binary data. */
const CONTROL_SHARE = 0.3;

/**
 * Refuses what no article can be read from.
 * @throws AppError `document.empty` (nothing but blanks) or `document.binary`
 */
export function checkText(name: string, raw: string): void {
  if (IS_CONTROL.test(raw) && isBinary(raw)) throw new AppError('document.binary', { name });
  if (!VISIBLE.test(raw)) throw new AppError('document.empty', { name });
}

function isBinary(raw: string): boolean {
  const controls = raw.length - raw.replace(CONTROLS, '').length;
  return raw.includes('\0') || controls > raw.length * CONTROL_SHARE;
}

const CONTROL = String.raw`\x00-\x08\x0e-\x1f\x7f-\x9f`;
/** Asked first: most texts hold none. */
const IS_CONTROL = new RegExp(`[${CONTROL}]`);
const CONTROLS = new RegExp(`[${CONTROL}]+`, 'g');
const VISIBLE = new RegExp(String.raw`[^\s\u200b-\u200d\u2060\ufeff${CONTROL}]`);
