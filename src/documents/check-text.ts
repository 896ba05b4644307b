import { AppError } from '../errors/app-error.ts';

/** Above this share of control characters a text is taken for binary data. */
const CONTROL_SHARE = 0.3;

/**
 * Refuses what no article can be read from.
 * @throws AppError `document.empty` (nothing but blanks) or `document.binary`
 */
export function checkText(name: string, raw: string): void {
  let visible = false;
  let controls = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 0) throw new AppError('document.binary', { name });
    if (isControl(code)) controls++;
    else if (!visible) visible = !isBlank(raw.charAt(i));
  }
  if (controls > raw.length * CONTROL_SHARE) throw new AppError('document.binary', { name });
  if (!visible) throw new AppError('document.empty', { name });
}

function isControl(code: number): boolean {
  return (code < 0x20 && (code < 0x09 || code > 0x0d)) || (code >= 0x7f && code < 0xa0);
}

function isBlank(char: string): boolean {
  return /[\s\u200b-\u200d\u2060\ufeff]/.test(char);
}
