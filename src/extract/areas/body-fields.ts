import type { Span } from '../../model/span.ts';
import type { AreaTaxonomy } from './taxonomy.ts';
import { findTerms } from './term-index.ts';

/** The field that a body works in by its name, with the words of the name that say so: 附属医院 → health. */
export function fieldOfBody(
  name: string,
  { bodies }: AreaTaxonomy,
): (Span & { code: string }) | null {
  const field = findTerms(name, bodies).at(-1) ?? null;
  const isSubject = field !== null && SCHOOL.test(name) && !SCHOOL.test(field.term);
  return isSubject ? null : field;
}

/** 航空学院 teaches aviation and flies nobody; 师范大学 and 医学院 are words of their own. */
const SCHOOL = /(?:大学|学院)$/u;
