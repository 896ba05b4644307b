import { pinyin } from 'pinyin-pro';
import { curated } from './curated.ts';
import { divisions } from './division-table.ts';

/** A division by what English news calls it; `forms` are joined by 、. */
interface EnglishDivision {
  readonly name: string;
  readonly kind: string;
  readonly forms: string;
  readonly code: string;
}

interface Named {
  readonly code: string;
  /** The name without its rank, in letters. */
  readonly head: string;
  /** `County`, `District`, `City`. */
  readonly rank: string;
  readonly kind: string;
}

/**
 * Provinces whose names are not Chinese ones (Inner Mongolia, Tibet, Xinjiang): English has forms of
 * its own for their places, which the curated table gives.
 */
const OTHER_LANGUAGES = /^(?:15|54|65)/u;
const RANKS: readonly (readonly [RegExp, string, string])[] = [
  [/市$/u, 'City', 'CITY'],
  [/地区$/u, 'Prefecture', 'CITY'],
  [/新区$/u, 'New Area', 'DISTRICT'],
  [/(?<!自治)县$/u, 'County', 'COUNTY'],
  [/(?<!林|特)区$/u, 'District', 'DISTRICT'],
];
/** A shorter name is often a word or a person's: Mile, Anda. */
const SHORTEST_ALONE = 5;

/**
 * The prefectures, counties and districts that English news can mean by their names in pinyin, where
 * one alone is so called: `Tongchuan` and `Tongchuan City`, `Meitan County`.
 * @param taken forms that the curated table gives
 */
export function englishDivisions(taken: ReadonlySet<string>): EnglishDivision[] {
  const curatedCodes = new Set(curated<'code'>('english-places').map(({ code }) => code));
  const irregular = new Map(
    curated<'name' | 'pinyin'>('irregular-pinyin').map((row) => [row.name, row.pinyin]),
  );
  const all = divisions().flatMap((division) => namedIn(division, irregular));
  const ranked = Map.groupBy(all, ({ head, rank }) => `${head} ${rank}`);
  const heads = Map.groupBy(all, ({ head }) => head);
  return all.flatMap(({ code, head, rank, kind }) => {
    if (OTHER_LANGUAGES.test(code) || curatedCodes.has(code)) return [];
    const whole = `${head} ${rank}`;
    const forms = [
      ...(ranked.get(whole)?.length === 1 ? [whole] : []),
      ...(isCity(rank) && standsAlone(head, code, heads.get(head) ?? []) ? [head] : []),
    ].filter((form) => !taken.has(form));
    const [name] = forms;
    return name === undefined ? [] : [{ name, kind, forms: forms.slice(1).join('、'), code }];
  });
}

function namedIn(
  { code, name }: { readonly code: string; readonly name: string },
  irregular: ReadonlyMap<string, string>,
): Named[] {
  if (code.endsWith('0000')) return [];
  const rank = RANKS.find(([pattern]) => pattern.test(name));
  if (!rank) return [];
  const [pattern, word, kind] = rank;
  const bare = name.replace(pattern, '');
  const head = irregular.get(bare) ?? inLetters(bare);
  return [{ code, head: bare.length === 1 ? withRank(head, word) : head, rank: word, kind }];
}

/** 浚县 is Xunxian County. */
function withRank(head: string, rank: string): string {
  return rank === 'County' ? `${head}xian` : head;
}

function isCity(rank: string): boolean {
  return rank === 'City' || rank === 'Prefecture';
}

/** A prefecture stands before the counties of its name; a city among counties has to be the only one. */
function standsAlone(head: string, code: string, same: readonly Named[]): boolean {
  if (head.length < SHORTEST_ALONE) return false;
  const upper = same.filter((one) => one.code.endsWith('00'));
  return upper.length > 0 ? upper.length === 1 && upper[0]?.code === code : same.length === 1;
}

/** GB/T 28039: one word, an apostrophe before a syllable that begins with a vowel, u for ü. */
function inLetters(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const word = syllables
    .map((syllable, i) => (i > 0 && /^[aoe]/u.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'u');
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
