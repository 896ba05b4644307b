import { pinyin } from 'pinyin-pro';
import { curated } from './curated.ts';
import { divisions } from './division-table.ts';
import { bareOf, peoplesOf } from './peoples.ts';

/** A division by what English news calls it; `forms` and `shared` are joined by 、. */
interface EnglishDivision {
  readonly name: string;
  readonly kind: string;
  /** What means it alone. */
  readonly forms: string;
  /** What others are called too, the name itself perhaps among them. */
  readonly shared: string;
  readonly code: string;
}

interface Named {
  readonly code: string;
  /** The name without its rank, in letters. */
  readonly head: string;
  /** What English news calls it, the fullest first. */
  readonly names: readonly string[];
  readonly isCity: boolean;
  readonly kind: string;
}

/**
 * Provinces whose names are not Chinese ones (Inner Mongolia, Tibet, Xinjiang): English has forms of
 * its own for their places, which the curated table gives.
 */
const OTHER_LANGUAGES = /^(?:15|54|65)/u;
const RANKS: readonly (readonly [RegExp, string, string])[] = [
  [/自治州$/u, 'Autonomous Prefecture', 'CITY'],
  [/自治县$/u, 'Autonomous County', 'COUNTY'],
  [/市$/u, 'City', 'CITY'],
  [/地区$/u, 'Prefecture', 'CITY'],
  [/新区$/u, 'New Area', 'DISTRICT'],
  [/县$/u, 'County', 'COUNTY'],
  [/(?<!林|特)区$/u, 'District', 'DISTRICT'],
];
/** A shorter name is often a word or a person's: Mile, Anda. */
const SHORTEST_ALONE = 5;

/**
 * The prefectures, counties and districts that English news can mean by their names in pinyin:
 * `Tongchuan` and `Tongchuan City`, `Meitan County`, `Mabian Yi Autonomous County`. What several are
 * called (`Gulou District`, `Pingxiang`) is shared: the rest of a document tells which it means.
 * @param taken forms that the curated table gives
 */
export function englishDivisions(taken: ReadonlySet<string>): EnglishDivision[] {
  const curatedCodes = new Set(curated<'code'>('english-places').map(({ code }) => code));
  const all = divisions().flatMap((division) => namedIn(division));
  const called = Map.groupBy(
    all.flatMap(({ code, names }) => [...new Set(names)].map((name) => ({ name, code }))),
    ({ name }) => name,
  );
  const heads = Map.groupBy(all, ({ head }) => head);
  return all.flatMap(({ code, head, names: [name = '', ...others], kind, isCity }) => {
    if (OTHER_LANGUAGES.test(code) || curatedCodes.has(code)) return [];
    const isAlone = isCity && standsAlone(head, code, heads.get(head) ?? []);
    const forms = [
      ...new Set([...others, ...(isCity && head.length >= SHORTEST_ALONE ? [head] : [])]),
    ];
    const isShared = (form: string) =>
      taken.has(form) || (form === head ? !isAlone : (called.get(form)?.length ?? 0) > 1);
    return [
      {
        name,
        kind,
        forms: forms.filter((form) => !isShared(form)).join('、'),
        code,
        shared: [name, ...forms].filter(isShared).join('、'),
      },
    ];
  });
}

/** 四川 is Sichuan, 成都 Chengdu: what a zone is named after, in letters. */
export function placesInLetters(all: readonly Division[]): ReadonlyMap<string, string> {
  const own = new Map(
    curated<'name' | 'code'>('english-places').map(({ name, code }) => [code, name] as const),
  );
  return new Map(
    all.map(({ code, name }) => {
      const bare = bareOf(name.replace(/(?:自治[州县区]|[省市区县州盟]|地区|维吾尔自治区)$/u, ''));
      return [
        bare,
        own.get(code)?.replace(/ (?:Province|.*Autonomous Region)$/u, '') ?? lettersOf(bare),
      ];
    }),
  );
}

interface Division {
  readonly code: string;
  readonly name: string;
}

function namedIn({ code, name }: Division): Named[] {
  if (code.endsWith('0000')) return [];
  const rank = RANKS.find(([pattern]) => pattern.test(name));
  if (!rank) return [];
  const [pattern, word, kind] = rank;
  const own = name.replace(pattern, '');
  const bare = bareOf(own);
  const letters = lettersOf(bare);
  const head = bare.length === 1 ? withRank(letters, word) : letters;
  const short = word.replace('Autonomous ', '');
  const peoples = word === short ? null : peoplesOf(own);
  const names =
    peoples === null
      ? [`${head} ${word}`]
      : [`${head} ${peoples} ${word}`.replace('  ', ' '), `${head} ${word}`, `${head} ${short}`];
  return [{ code, head, names, isCity: kind === 'CITY', kind }];
}

/** 浚县 is Xunxian County. */
function withRank(head: string, rank: string): string {
  return rank === 'County' ? `${head}xian` : head;
}

/** A prefecture stands before the counties of its name; a city among counties has to be the only one. */
function standsAlone(head: string, code: string, same: readonly Named[]): boolean {
  if (head.length < SHORTEST_ALONE) return false;
  const upper = same.filter((one) => one.code.endsWith('00'));
  return upper.length > 0 ? upper.length === 1 && upper[0]?.code === code : same.length === 1;
}

const IRREGULAR = new Map(
  curated<'name' | 'pinyin'>('irregular-pinyin').map((row) => [row.name, row.pinyin]),
);

function lettersOf(bare: string): string {
  return IRREGULAR.get(bare) ?? inLetters(bare);
}

/**
 * GB/T 28039: one word, an apostrophe before a syllable that begins with a vowel, u for ü. In names of
 * places 都 is a capital (Huadu) and never the adverb.
 */
function inLetters(name: string): string {
  const read = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const syllables = read.map((syllable, i) => (name[i] === '都' ? 'du' : syllable));
  const word = syllables
    .map((syllable, i) => (i > 0 && /^[aoe]/u.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'u');
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
