import { Converter } from 'opencc-js/t2cn';
import type { View } from '../model/view.ts';

let convert: ((text: string) => string) | null = null;

/**
 * The view of a text in Traditional characters in Simplified ones, which the rules and lists know;
 * spans stay on the raw text, for each character stands for one. A text that does not keep its
 * length is left as it is.
 * @param language a BCP 47 tag
 */
export function simplifiedView(view: View, language: string): View {
  if (language !== 'zh-Hant') return view;
  convert ??= Converter({ from: 't', to: 'cn' });
  const text = convert(view.text);
  return text.length === view.text.length
    ? { ...view, text, rawSpan: view.rawSpan.bind(view) }
    : view;
}
