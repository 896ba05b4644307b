/** A way of numbering clauses. */
export interface MarkerStyle {
  readonly id: string;
  readonly because: string;
  /** Only at the start of a line or after the end of a sentence. */
  readonly position: 'line' | 'phrase';
  /** The characters that it can begin with; none where the start of a line tells it. */
  readonly starts: string;
  /** A mark that the paragraph needs besides: looked for first. */
  readonly needs?: string;
  /** Sticky; `number` is the numeral. */
  readonly pattern: RegExp;
  /** Where a heading ends: at the end of its sentence, already at a comma, or at a dash. */
  readonly heading: 'sentence' | 'phrase' | 'dash';
  /** Whether an item counts by its place alone, for its words skip numbers or have none. */
  readonly countsByPlace?: true;
  readonly examples: readonly string[];
}

const NUMERALS = '一二三四五六七八九十百';
const HAN = `[${NUMERALS}]{1,4}`;
const DIGITS = '0123456789';
/** The signs for the number 1 that those for 2, 3 … follow in Unicode, and how many there are. */
const SIGNS: readonly (readonly [string, number])[] = [
  ['①', 20],
  ['⑴', 20],
  ['⒈', 20],
  ['❶', 10],
  ['➀', 10],
  ['➊', 10],
  ['㈠', 10],
  ['㊀', 10],
  ['Ⅰ', 12],
];
/** The number that each sign of its own stands for. */
export const NUMBER_OF_SIGN: ReadonlyMap<string, number> = new Map(
  SIGNS.flatMap(([first, count]) =>
    Array.from({ length: count }, (_, i) => [String.fromCharCode(first.charCodeAt(0) + i), i + 1]),
  ),
);
const SIGNED = [...NUMBER_OF_SIGN.keys()].join('');
/** What numbers in the order of the words. */
export const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** The outermost style first: where two number the same text, the earlier one is taken. */
export const markerStyles: readonly MarkerStyle[] = Object.freeze([
  {
    id: 'article',
    because: 'the articles of a contract',
    position: 'line',
    starts: '第',
    pattern: new RegExp(`第(?<number>${HAN})条[、,:]?`, 'uy'),
    heading: 'sentence',
    examples: ['【第一条】合作内容', '违反该法第一条的规定'],
  },
  {
    id: 'han',
    because: 'the usual numbering of a document',
    position: 'line',
    starts: NUMERALS,
    pattern: new RegExp(`(?<number>${HAN})[、.:,]`, 'uy'),
    heading: 'sentence',
    examples: ['【一、】共建产业园区。', '连接一、二号站台。'],
  },
  {
    id: 'han-bracket',
    because: 'the second level of a document',
    position: 'line',
    starts: '(【',
    pattern: new RegExp(String.raw`(?:\((?<number>${HAN})\)|【(?<number2>${HAN})】)、?`, 'uy'),
    heading: 'sentence',
    examples: ['【(一)】加强产业协作。', '青岚路改造(一)期工程'],
  },
  {
    id: 'arabic',
    because: 'a numbered list',
    position: 'line',
    starts: DIGITS,
    pattern: /(?<number>\d{1,2})(?:\.(?!\d)|、|\)) ?/uy,
    heading: 'sentence',
    examples: ['【1.】加强产业协作。', '增长1.5倍'],
  },
  {
    id: 'arabic-padded',
    because: 'the numbered headings of a page made for telephones',
    position: 'line',
    starts: '0',
    pattern: /(?<number>0[1-9])[.、:/]? ?(?=[\p{Script=Han}“"])/uy,
    heading: 'sentence',
    examples: ['【01】岗位信息共享', '编号为01的线路'],
  },
  {
    id: 'arabic-bracket',
    because: 'a numbered list of a paragraph: 包括:(1)…;(2)…',
    position: 'line',
    starts: '(',
    pattern: /\((?<number>\d{1,2})\)、? ?/uy,
    heading: 'sentence',
    examples: ['【(1)】派驻专家;', '青岚路(1)号院'],
  },
  {
    id: 'circled',
    because: 'a numbered list inside a paragraph',
    position: 'phrase',
    starts: SIGNED,
    pattern: new RegExp(`(?<number>[${SIGNED}])[.、]? ?`, 'uy'),
    heading: 'sentence',
    examples: ['【①】加强产业协作;', '线路为青岚①路'],
  },
  {
    id: 'stem',
    because: 'items told apart by the ten stems, each on its line',
    position: 'line',
    starts: STEMS,
    pattern: new RegExp(`(?<number>[${STEMS}])[、.:]? ?(?!方|[${STEMS}])`, 'uy'),
    heading: 'sentence',
    examples: ['【甲】互借展品,每年一次;', '甲方派驻专家;'],
  },
  {
    id: 'ordinal',
    because: 'points counted in running text',
    position: 'phrase',
    starts: '第',
    pattern: new RegExp(`第(?<number>${HAN})(?:[,、:]|是)`, 'uy'),
    heading: 'phrase',
    examples: ['【第一,】加强产业协作,', '产量居全省第一,增长两成'],
  },
  {
    id: 'the-one',
    because: 'points counted in running text: 其一,…;其二,…',
    position: 'phrase',
    starts: '其',
    pattern: new RegExp(`其(?<number>${HAN})(?:[,、:]|是)`, 'uy'),
    heading: 'phrase',
    examples: ['【其一,】加强产业协作,', '这是其一,增长两成'],
  },
  {
    id: 'one-is',
    because: 'points of one sentence: 一是…二是…三是…',
    position: 'phrase',
    starts: NUMERALS,
    pattern: new RegExp(`(?<number>${HAN})是[:,]?`, 'uy'),
    heading: 'phrase',
    examples: ['【一是】加强产业协作,', '这一是非曲直已有定论'],
  },
  {
    id: 'one-must',
    because: 'points of one sentence that bind: 一要…二要…三要…',
    position: 'phrase',
    starts: NUMERALS,
    pattern: new RegExp(`(?<number>${HAN})要[:,]?`, 'uy'),
    heading: 'phrase',
    examples: ['【一要】互通信息,', '双方统一要求,'],
  },
  {
    id: 'first-next-last',
    because: 'points told in order: 首先…其次…最后…',
    position: 'phrase',
    starts: '首其再最',
    pattern: /(?<number>首先|其次|再次|最后)(?:是|明确|约定|提出|规定)?[,:]?/uy,
    heading: 'phrase',
    countsByPlace: true,
    examples: ['【首先】,加强产业协作', '双方最后一次会谈'],
  },
  {
    id: 'dash-heading',
    because: 'a heading of few words and a dash open each line of a list: 信息互通——…',
    position: 'line',
    starts: '',
    needs: '——',
    pattern: /(?:[^\p{L}\p{N}\s“"「—-]{1,2} ?)?["“「]?(?=\p{Script=Han}{2,12}["”」]?——)/uy,
    heading: 'dash',
    countsByPlace: true,
    examples: ['【“】信息互通”——共享雨情;', '新华社北京——双方签约'],
  },
]);

/** The styles that can begin with a character, in their order. */
export const stylesByStart: ReadonlyMap<string, readonly MarkerStyle[]> = new Map(
  [...new Set(markerStyles.flatMap(({ starts }) => [...starts]))].map((start) => [
    start,
    markerStyles.filter(({ starts }) => starts.includes(start)),
  ]),
);

const NONE: readonly MarkerStyle[] = [];
/** Those that any character can begin, at the start of a line alone. */
const ofLine = markerStyles.filter(({ starts }) => starts === '');
const stylesOfLine = new Map(
  [...stylesByStart].map(([start, styles]) => [start, [...styles, ...ofLine]]),
);
const stylesOfPhrase = new Map(
  [...stylesByStart].map(([start, styles]) => [
    start,
    styles.filter(({ position }) => position === 'phrase'),
  ]),
);

/** The styles that can stand at a place by the character there; in the midst of a sentence a phrase goes on. */
export function stylesAt(
  first: string,
  place: 'line' | 'sentence' | 'phrase',
): readonly MarkerStyle[] {
  if (place === 'line') return stylesOfLine.get(first) ?? ofLine;
  return (place === 'phrase' ? stylesOfPhrase : stylesByStart).get(first) ?? NONE;
}
