import { AppError } from '../errors/app-error.ts';

/**
 * Decodes UTF-8. A byte order mark stays in the text, for offsets count it.
 * @throws AppError `document.encoding` or `document.binary`
 */
export function decode(name: string, bytes: Uint8Array): string {
  if (startsAsUtf16(bytes)) throw new AppError('document.encoding', { name });
  if (bytes.includes(0)) throw new AppError('document.binary', { name });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('document.encoding', { name }, { cause });
  }
}

function startsAsUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
