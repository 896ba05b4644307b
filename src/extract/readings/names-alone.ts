import type { Document } from '../../model/document.ts';
import { once } from '../../model/once.ts';
import type { Reading } from '../../model/reading.ts';
import type { Segments } from '../../model/segments.ts';
import type { Entities } from '../entity.ts';
import { settle } from '../settle.ts';
import { institutionReadings, projectReadings, regionReadings } from './entity-readings.ts';
import { reviewOf } from './review.ts';

/** What names alone tell. */
type Names = Pick<Reading, 'regions' | 'institutions' | 'projects' | 'review'>;

/**
 * The reading of a document that tells of no agreement and no event, as most news does not: its facts are
 * none, so its names are looked for when somebody asks for them. A class, for to make an object with getters
 * of its own takes longer than to read a sentence.
 */
export class NamesAlone implements Reading {
  readonly document: Document;
  readonly agreements: Reading['agreements'] = [];
  readonly events: Reading['events'] = [];
  readonly diagnostics: Reading['diagnostics'];
  readonly #names: () => Names;

  /** @param named works out what its names mean */
  constructor(document: Document, { view, diagnostics }: Segments, named: () => Entities) {
    this.document = document;
    this.diagnostics = [...document.diagnostics, ...diagnostics];
    this.#names = once(() => {
      const { entities, proposed } = settle(view.text, named(), new Set());
      return {
        regions: regionReadings(view, entities.all),
        institutions: institutionReadings(view, entities.all, () => []),
        projects: projectReadings(view, entities.all),
        review: reviewOf(view, entities, proposed),
      };
    });
  }

  get regions(): Names['regions'] {
    return this.#names().regions;
  }

  get institutions(): Names['institutions'] {
    return this.#names().institutions;
  }

  get projects(): Names['projects'] {
    return this.#names().projects;
  }

  get review(): Names['review'] {
    return this.#names().review;
  }
}
