import { pinyin } from 'pinyin-pro';
import { curated } from './curated.ts';

const IRREGULAR = new Map(
  curated<'name' | 'pinyin'>('irregular-pinyin').map((row) => [row.name, row.pinyin]),
);

/** A name without its rank in small letters a to z: 资阳 is `ziyang`. */
export function headInLetters(head: string): string {
  const word = IRREGULAR.get(head) ?? pinyin(head, { toneType: 'none', v: true, separator: '' });
  return word
    .toLowerCase()
    .replaceAll('v', 'u')
    .replace(/[^a-z]/g, '');
}
