import type { Span } from '../../model/span.ts';
import type { AreaTaxonomy } from './taxonomy.ts';
import { OTHER_AREA } from './taxonomy.ts';
import { type AreaMatch, eachArea, findTerms } from './term-index.ts';

/** What parts one item of a list, or one clause of a sentence, from the next. */
const DIVIDER = /[、,;:。()《》“”"/&+·和与及暨并]| and | & /u;
/** A term of this weight names an area; lighter ones beside it in an item only colour it. */
const NAMING_WEIGHT = 3;

/**
 * The terms that say what a stretch of text is about, item by item: a generic word yields to what
 * stands beside it in a compound (电影产业 is about films, 工业博物馆 about a museum), and in an item that
 * names an area the words that only touch on one say nothing. Offsets are on the whole text.
 */
export function topicTerms(
  text: string,
  { start, end }: Span,
  { index }: AreaTaxonomy,
): AreaMatch[] {
  const words = text.slice(start, end);
  return itemsOf(words, findTerms(words, index)).flatMap((item) => {
    const named = item.filter(
      (term, i) =>
        !item.some((beside) => yields(term, beside)) &&
        !colours(words, term, item[i + 1]) &&
        !isOfTrade(words, term) &&
        !isTheme(words, term) &&
        !isOfSchools(term, item[i - 1]) &&
        !item.slice(i + 1).some((later) => isMatterOf(term, later)),
    );
    const isNamed = named.some(({ weight }) => weight >= NAMING_WEIGHT);
    return named
      .filter(({ weight }) => !isNamed || weight >= NAMING_WEIGHT)
      .map((term) => ({ ...term, start: start + term.start, end: start + term.end }))
      .flatMap(eachArea);
  });
}

/** Joined to it, or after it in the same item: 养老补贴互认 is about care. */
function yields(term: AreaMatch, beside: AreaMatch): boolean {
  if (!term.isGeneric || beside.isGeneric || beside.weight < NAMING_WEIGHT) return false;
  return beside.end <= term.start || beside.start === term.end;
}

/** 酿酒师 is who has learnt to do it. */
function isOfTrade(words: string, { code, end }: AreaMatch): boolean {
  return code === 'industry' && /^[师匠]/u.test(words.slice(end, end + 1));
}

/** 湿地主题纪录片 is a film; 以湿地为主题 is about the land. */
function isTheme(words: string, { end }: AreaMatch): boolean {
  return /^(?:保护|文化)?(?:主题|题材)的?(?:纪录[片]|影[视片]|电[影视]|短片|微?短?剧|影展|摄影|展[览陈演]?|绘本|图书|作品|文艺|节目|文创|创作)/u.test(
    words.slice(end, end + THEME_REACH),
  );
}

const THEME_REACH = 10;

/** 职业教育创新中心 is for schools, and not for research; 教育、技术创新中心 are two. */
function isOfSchools({ code, start, term }: AreaMatch, last: AreaMatch | undefined) {
  return (
    code === 'science-innovation' &&
    term.startsWith('创新') &&
    last?.code === 'education' &&
    last.end === start
  );
}

/** 水果贸易 is about trade, 旅游人才 about people, 瓷器文化 about culture. */
function colours(words: string, term: AreaMatch, next: AreaMatch | undefined): boolean {
  if (next && term.code === 'industry' && next.term.startsWith('文化'))
    return isJoined(words, term, next);
  return (
    next?.isHead === true &&
    next.code !== OTHER_AREA &&
    next.weight >= NAMING_WEIGHT &&
    isJoined(words, term, next)
  );
}

/** In one compound, of which a blank parts the words in English. */
function isJoined(words: string, term: AreaMatch, next: AreaMatch): boolean {
  return words.slice(term.end, next.start).trim() === '';
}

const INSPECTION = 'business-environment';
/** Schools and inspectors have what industry makes for their matter: 集成电路学院, 饮片监管; 蔬菜质量标准; 中药检测结果互认. */
const WITH_MATTER: ReadonlySet<string> = new Set(['education', INSPECTION]);
const DRUG = /(?:药[材品物]?|制剂|器械|疫苗)$/u;

function isMatterOf(term: AreaMatch, later: AreaMatch): boolean {
  if (!WITH_MATTER.has(later.code) || later.weight < NAMING_WEIGHT) return false;
  if (term.code === 'agriculture') return later.code !== 'education' && later.start === term.end;
  if (term.code === 'health') return later.code === INSPECTION && DRUG.test(term.term);
  return term.code === 'industry';
}

/** No item of a list has more words of areas. */
const MOST_TERMS = 40;

function itemsOf(words: string, terms: readonly AreaMatch[]): AreaMatch[][] {
  const items: AreaMatch[][] = [];
  let last: AreaMatch | undefined;
  for (const term of terms) {
    const isNext =
      last === undefined ||
      items.at(-1)?.length === MOST_TERMS ||
      DIVIDER.test(words.slice(last.end, term.start));
    if (isNext) items.push([term]);
    else items.at(-1)?.push(term);
    last = term;
  }
  return items;
}
