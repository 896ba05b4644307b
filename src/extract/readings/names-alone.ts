import type { Document } from '../../model/document.ts';
import { once } from '../../model/once.ts';
import type { Reading } from '../../model/reading.ts';
import type { Segments } from '../../model/segments.ts';
import type { Entities } from '../entity.ts';
import { settle } from '../settle.ts';
import { institutionReadings, projectReadings, regionReadings } from './entity-readings.ts';
import { reviewOf } from './review.ts';

/**
 * The reading of a document that tells of no agreement and no event, as most news does not: its facts are
 * none, so its names are looked for when somebody asks for them.
 * @param named works out what its names mean
 */
export function namesAlone(
  document: Document,
  { view, diagnostics }: Segments,
  named: () => Entities,
): Reading {
  const settled = once(() => settle(view.text, named(), new Set()));
  const all = () => settled().entities.all;
  const regions = once(() => regionReadings(view, all()));
  const institutions = once(() => institutionReadings(view, all(), () => []));
  const projects = once(() => projectReadings(view, all()));
  const review = once(() => reviewOf(view, settled().entities, settled().proposed));
  return {
    document,
    agreements: [],
    events: [],
    get regions() {
      return regions();
    },
    get institutions() {
      return institutions();
    },
    get projects() {
      return projects();
    },
    get review() {
      return review();
    },
    diagnostics: [...document.diagnostics, ...diagnostics],
  };
}
