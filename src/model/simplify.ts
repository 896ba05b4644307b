import { Converter } from 'opencc-js/t2cn';

let converter: ((text: string) => string) | undefined;

/** A text in Simplified characters; the dictionaries are opened when the first comes. */
export function simplify(text: string): string {
  const convert = converter ?? Converter({ from: 't', to: 'cn' });
  converter = convert;
  return convert(text);
}
