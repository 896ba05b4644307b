import { Converter } from 'opencc-js/t2cn';

let converter: ((text: string) => string) | undefined;

/** A text in Simplified characters; the dictionaries are opened when the first comes. */
export function simplify(text: string): string {
  const convert = converter ?? Converter({ from: 't', to: 'cn' });
  converter = convert;
  return convert(text).replaceAll(/[衞隣]/gu, (form: string) => FORMS[form] ?? form);
}

/** Forms that Hong Kong writes and the dictionaries leave out: 衞生署. */
const FORMS: Readonly<Record<string, string>> = { 衞: '卫', 隣: '邻' };
