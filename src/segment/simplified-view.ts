import { simplify } from '../model/simplify.ts';
import type { View } from '../model/view.ts';

/**
 * The view of a text in Traditional characters in Simplified ones, which the rules and lists know;
 * spans stay on the raw text, for each character stands for one. A text that does not keep its
 * length is left as it is.
 * @param language a BCP 47 tag
 */
export function simplifiedView(view: View, language: string): View {
  if (language !== 'zh-Hant') return view;
  const text = simplify(view.text);
  if (text.length !== view.text.length) return view;
  return { ...view, text };
}
