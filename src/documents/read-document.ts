import { hash } from 'node:crypto';
import { AppError } from '../errors/app-error.ts';
import type { Document } from '../model/document.ts';
import { decode, decodePage } from './charset.ts';
import { checkText } from './check-text.ts';
import { MAX_DOCUMENT_BYTES } from './limits.ts';
import { readHtml } from './readers/html.ts';
import { readTextDump } from './readers/text.ts';

export interface DocumentInput {
  /** How errors call it: a path or an address. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `2020-05-25` or a moment with its zone: used where the text gives no date. */
  readonly published?: string | null;
}

/**
 * Reads one document from its bytes.
 * @throws AppError `document.empty`, `document.binary`, `document.encoding` or `document.too-large`
 */
export function readDocument(input: DocumentInput): Document {
  const { name, bytes, published = null } = input;
  if (bytes.length > MAX_DOCUMENT_BYTES) throw tooLarge(name, bytes.length);
  if (bytes.length === 0) throw new AppError('document.empty', { name });
  if (isHtml(name, bytes)) return pageOf(name, bytes, published);
  return documentOf(name, decode(name, bytes), hashOf(bytes), published);
}

const HEAD = 512;
/** `<` */
const TAG = 0x3c;
const PAGE = /^\s*(?:\u00ef\u00bb\u00bf)?<(?:!doctype html|html|head)\b/i;

/** A page by its name, or by how it begins. */
function isHtml(name: string, bytes: Uint8Array): boolean {
  if (/\.html?$/i.test(name)) return true;
  if (bytes.find(isVisible) !== TAG) return false;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  return PAGE.test(head.toString('latin1'));
}

/** No blank, and no part of the mark that tells the order of bytes. */
function isVisible(byte: number): boolean {
  return byte > 0x20 && byte !== 0xa0 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf;
}

function pageOf(name: string, bytes: Uint8Array, published: string | null): Document {
  const page = decodePage(name, bytes);
  checkText(name, page);
  const reading = readHtml(page, published);
  checkText(name, reading.raw);
  return { hash: hashOf(bytes), format: 'html', ...reading };
}

function documentOf(name: string, raw: string, hash: string, published: string | null): Document {
  checkText(name, raw);
  return { hash, format: 'text', raw, ...readTextDump(raw, published) };
}

function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

function tooLarge(name: string, bytes: number): AppError {
  return new AppError('document.too-large', { name, bytes, limit: MAX_DOCUMENT_BYTES });
}
