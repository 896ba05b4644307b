import type { Span } from '../../model/span.ts';
import type { AreaTaxonomy } from './taxonomy.ts';
import { findTerms } from './term-index.ts';

/** The field that a body works in by its name, with the words of the name that say so: 附属医院 → health. */
export function fieldOfBody(
  name: string,
  { bodies }: AreaTaxonomy,
): (Span & { code: string }) | null {
  return findTerms(name, bodies).at(-1) ?? null;
}
