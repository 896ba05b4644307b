const DIGITS = '〇一二三四五六七八九';

/** The number of a calendar's words: `12`, `十二`, `二十`, `二〇三一`. Counts up to 99, or digit by digit. */
export function chineseNumber(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const digits = words.replace(/[○零]/gu, '〇');
  if (!digits.includes('十'))
    return Number([...digits].map((digit) => DIGITS.indexOf(digit)).join(''));
  const [tens = '', ones = ''] = digits.split('十');
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
