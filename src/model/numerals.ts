const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const SMALL_UNITS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  拾: 10,
  佰: 100,
  仟: 1000,
};
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 1e8, 億: 1e8 };

/**
 * The number that a numeral means: `23`, `1.5`, `二十三`, `二〇二五`, `一百零五`, `3万`, `两`; null for
 * anything else.
 */
export function parseNumber(text: string): number | null {
  const words = text.trim();
  if (words === '' || words.length > 20) return null;
  if (/^\d+(?:\.\d+)?$/.test(words)) return Number(words);
  if (/^\d{1,3}(?:,\d{3})+$/.test(words)) return Number(words.replaceAll(',', ''));
  const large = LARGE_UNITS[words.at(-1) ?? ''];
  if (large !== undefined && words.length > 1 && /^[\d.]+$/.test(words.slice(0, -1)))
    return scaled(words.slice(0, -1), large);
  return isDigitRow(words) ? Number(digitsOf(words)) : parseUnits(words);
}

function scaled(number: string, unit: number): number | null {
  const value = parseNumber(number);
  return value === null ? null : value * unit;
}

/** `二〇二五`: digits in a row, read one by one. */
function isDigitRow(words: string): boolean {
  return [...words].every((char) => DIGITS[char] !== undefined);
}

function digitsOf(words: string): string {
  return [...words].map((char) => DIGITS[char]).join('');
}

function parseUnits(words: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of words) {
    const value = DIGITS[char];
    const small = SMALL_UNITS[char];
    const large = LARGE_UNITS[char];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? 0)) * large;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}
