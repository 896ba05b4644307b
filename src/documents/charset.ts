import { AppError } from '../errors/app-error.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Decodes UTF-8. A byte order mark stays in the text, for offsets count it; a lone surrogate, which some
 * tools write as three bytes, becomes U+FFFD.
 * @throws AppError `document.encoding` or `document.binary`
 */
export function decode(name: string, bytes: Uint8Array): string {
  if (startsAsUtf16(bytes)) throw new AppError('document.encoding', { name });
  if (bytes.includes(0)) throw new AppError('document.binary', { name });
  try {
    return utf8.decode(withoutSurrogates(bytes));
  } catch (cause) {
    throw new AppError('document.encoding', { name }, { cause });
  }
}

/**
 * Decodes a page. UTF-8 that decodes without a fault is UTF-8, whatever the page declares: pages lie.
 * Else what it declares, else GB18030.
 * @throws AppError `document.encoding` or `document.binary`
 */
export function decodePage(name: string, bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new AppError('document.binary', { name });
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /charset\s*=\s*["']?\s*(?<label>[\w-]+)/i.exec(head)?.groups?.['label'];
  for (const label of ['utf-8', declared, 'gb18030']) {
    const text = label === undefined ? null : tryDecode(label, bytes);
    if (text !== null) return text;
  }
  throw new AppError('document.encoding', { name });
}

/** Null where the bytes are not of the encoding, or the label means none. */
function tryDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(withoutSurrogates(bytes));
  } catch {
    return null;
  }
}

function startsAsUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The bytes with each encoded surrogate (ED A0..BF 80..BF) as U+FFFD (EF BF BD). */
function withoutSurrogates(bytes: Uint8Array): Uint8Array {
  const isSurrogate = (at: number) => bytes[at] === 0xed && (bytes[at + 1] ?? 0) >= 0xa0;
  let at = bytes.indexOf(0xed);
  while (at >= 0 && !isSurrogate(at)) at = bytes.indexOf(0xed, at + 1);
  if (at < 0) return bytes;
  const clean = bytes.slice();
  for (; at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    if (isSurrogate(at)) clean.set([0xef, 0xbf, 0xbd], at);
  }
  return clean;
}
