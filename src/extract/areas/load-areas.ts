import { AppError } from '../../errors/app-error.ts';
import type { Area, AreaTaxonomy } from './taxonomy.ts';
import { type AreaTerm, indexTerms } from './term-index.ts';

/**
 * Reads the list of areas from the parsed content of `seeds/areas.json`: the areas with their terms, the
 * terms that say little inside a compound, those that a compound is about, parts of terms that name another
 * area too, words that speak of no area (silent), ordinary words whose last character could begin a term
 * (国家|电视台 is not about 家电, 订立|交流 not about 立交), and the words in the names of bodies that work in an
 * area.
 * @throws AppError `areas.invalid` where an area is incomplete, a code stands twice, `broader` names
 * no area, or a term is given to two areas
 */
export function loadAreas(json: unknown): AreaTaxonomy {
  const list = asRecord(json, 'the list');
  const entries = asArray(list['areas'], 'areas').map((entry) => asRecord(entry, 'an area'));
  const areas = entries.map(areaOf);
  const generic = new Set(asTexts(list['generic'], 'generic'));
  const heads = asTexts(list['heads'], 'heads');
  const silent = ['silent', 'ordinary'].flatMap((key) => asTexts(list[key], key));
  const blends = Object.entries(asRecord(list['blends'], 'blends')).map(
    ([code, words]) => [code, asTexts(words, `blends of ${code}`)] as const,
  );
  const terms = entries
    .flatMap((entry, i) => termsOf(entry['terms'], areas[i]?.code ?? ''))
    .map((term) => ({
      ...term,
      isGeneric: generic.has(term.term),
      isHead: heads.some((head) => term.term.includes(head)),
      alsoCodes: blends.flatMap(([code, words]) =>
        code !== term.code && words.some((word) => term.term.includes(word)) ? [code] : [],
      ),
    }));
  checkCodes(
    areas,
    blends.map(([code]) => code),
  );
  checkTerms([...terms, ...silent.map((term) => ({ term, code: 'silent' }))]);
  const bodies = entries.flatMap((entry, i) => bodiesOf(entry['bodies'], areas[i]?.code ?? ''));
  checkTerms(bodies);
  return {
    version: asText(list['version'], 'version'),
    areas,
    index: indexTerms(terms, silent),
    bodies: indexTerms(bodies),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function areaOf(entry: Fields): Area {
  const code = asText(entry['code'], 'code');
  const broader = entry['broader'] ?? null;
  return {
    code,
    zh: asText(entry['zh'], `zh of ${code}`),
    en: asText(entry['en'], `en of ${code}`),
    altLabels: asTexts(entry['altLabels'], `altLabels of ${code}`),
    broader: broader === null ? null : asText(broader, `broader of ${code}`),
  };
}

/** Terms stand under their weight: `{ "4": ["…"], "3": ["…"] }`. */
function termsOf(
  value: unknown,
  code: string,
): Omit<AreaTerm, 'isGeneric' | 'isHead' | 'alsoCodes'>[] {
  return Object.entries(asRecord(value, `terms of ${code}`)).flatMap(([key, words]) => {
    const weight = Number(key);
    if (!(weight >= 1 && weight <= 4)) throw invalid(`${code} has terms of weight ${key}`);
    return asTexts(words, `terms of ${code}`).map((term) => ({ term, code, weight }));
  });
}

/** Words of names are as good as terms that name an area. */
const BODY_WEIGHT = 4;

function bodiesOf(value: unknown, code: string): AreaTerm[] {
  return asTexts(value ?? [], `bodies of ${code}`).map((term) => ({
    term,
    code,
    weight: BODY_WEIGHT,
    isGeneric: false,
    isHead: false,
    alsoCodes: [],
  }));
}

function checkCodes(areas: readonly Area[], used: readonly string[]): void {
  const codes = new Set(areas.map((area) => area.code));
  if (codes.size < areas.length) throw invalid('a code stands twice');
  for (const code of used) if (!codes.has(code)) throw invalid(`no area is ${code}`);
  for (const { code, broader } of areas)
    if (broader !== null && !codes.has(broader)) throw invalid(`${code} is under ${broader}`);
}

function checkTerms(terms: readonly Pick<AreaTerm, 'term' | 'code'>[]): void {
  const seen = new Map<string, string>();
  for (const { term, code } of terms) {
    const other = seen.get(term.toLowerCase());
    if (other !== undefined) throw invalid(`${term} stands under ${other} and ${code}`);
    if (term.length < 2) throw invalid(`${term} is too short for a term`);
    seen.set(term.toLowerCase(), code);
  }
}

function asRecord(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(`${what} is not an object`);
  return value as Fields;
}

function asArray(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(`${what} is not a list`);
  return value;
}

function asText(value: unknown, what: string): string {
  if (typeof value !== 'string' || value === '') throw invalid(`${what} is missing`);
  return value;
}

function asTexts(value: unknown, what: string): string[] {
  return asArray(value, what).map((one) => asText(one, what));
}

function invalid(reason: string): AppError {
  return new AppError('areas.invalid', { reason });
}
