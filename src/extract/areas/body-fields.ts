import type { Span } from '../../model/span.ts';
import type { AreaTaxonomy } from './taxonomy.ts';
import { findTerms } from './term-index.ts';

/** The field that a body works in by its name, with the words of the name that say so: 附属医院 → health. */
export function fieldOfBody(
  name: string,
  { bodies }: AreaTaxonomy,
): (Span & { code: string }) | null {
  const field = findTerms(name, bodies).at(-1) ?? null;
  return field === null || isSubject(name, field) ? null : field;
}

/** 航空学院 teaches aviation and flies nobody; 师范大学 and 医学院 are words of their own. */
const SCHOOL = /(?:大学|学院)$/u;
/** Nor does an agricultural university farm, nor a college of customs clear goods; a university hospital treats. */
const BEFORE_SCHOOL = /^ (?:university|college|polytechnic)\b/iu;
const AFTER_SCHOOL = /\b(?:university|college|school|faculty) (?:of|for) (?:[a-z]+ and )?$/iu;
const SCHOOL_WORD = /大学|学院|school|university|college/u;

function isSubject(name: string, { term, start, end }: Span & { term: string }): boolean {
  if (SCHOOL_WORD.test(term)) return false;
  return (
    SCHOOL.test(name) ||
    BEFORE_SCHOOL.test(name.slice(end)) ||
    AFTER_SCHOOL.test(name.slice(0, start))
  );
}
