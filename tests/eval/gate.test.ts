import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openCorpus } from '../../src/app/corpus.ts';
import { openStreet } from '../../src/app/open-street.ts';
import type { Field } from '../../src/eval/compare.ts';
import { readCase, readPage } from '../../src/eval/evaluate.ts';
import type { PageField } from '../../src/eval/gold-page.ts';
import { scorePages } from '../../src/eval/page-scores.ts';
import { readGold } from '../../src/eval/read-gold.ts';
import { score } from '../../src/eval/score.ts';

/**
 * What the parser must reach on a file of annotations; only a person lowers a floor. A file that nobody
 * has tuned on has none yet.
 */
interface Gate {
  /** F1 by field. */
  readonly floors?: Partial<Record<Field, number>>;
  /** The most agreements in articles that have none. */
  readonly inventions?: number;
}

const GATES: Readonly<Record<string, Gate>> = {
  'patterns.ndjson': {
    floors: {
      agreements: 0.98,
      parties: 0.98,
      status: 0.98,
      signedOn: 0.96,
      type: 0.95,
      kind: 0.95,
      areas: 0.95,
      projects: 0.95,
      mechanisms: 0.95,
      regions: 0.95,
    },
    inventions: 0,
  },
  'english.ndjson': {
    floors: {
      agreements: 0.97,
      parties: 0.97,
      status: 0.97,
      signedOn: 0.95,
      type: 0.95,
      kind: 0.95,
      areas: 0.9,
      projects: 0.95,
      mechanisms: 0.95,
      regions: 0.96,
    },
    inventions: 0,
  },
  'outlets.ndjson': {
    floors: {
      agreements: 0.975,
      parties: 0.965,
      status: 0.99,
      signedOn: 0.925,
      type: 0.92,
      kind: 0.94,
      areas: 0.845,
      projects: 0.84,
      mechanisms: 0.8,
      regions: 0.92,
    },
    inventions: 0,
  },
  'broadcasts.ndjson': {
    floors: {
      agreements: 0.97,
      parties: 0.95,
      status: 0.97,
      signedOn: 0.97,
      type: 0.95,
      kind: 0.95,
      areas: 0.89,
      projects: 0.86,
      regions: 0.95,
    },
    inventions: 0,
  },
  'aside.ndjson': {
    floors: {
      agreements: 0.9,
      parties: 0.85,
      status: 0.9,
      signedOn: 0.92,
      type: 0.89,
      kind: 0.86,
      areas: 0.77,
      projects: 0.4,
      regions: 0.92,
    },
    inventions: 2,
  },
  'fresh.ndjson': {
    floors: {
      agreements: 0.98,
      parties: 0.97,
      status: 0.97,
      signedOn: 0.97,
      type: 0.93,
      kind: 0.95,
      areas: 0.78,
      projects: 0.8,
      mechanisms: 0.7,
      regions: 0.91,
    },
    inventions: 0,
  },
  'statements.ndjson': { floors: { parties: 0.82 }, inventions: 0 },
  'reports.ndjson': { floors: { parties: 0.88 }, inventions: 0 },
  'lanes.ndjson': {},
  'orchard.ndjson': {},
  'quay.ndjson': {},
  'pier.ndjson': {},
  'jetty.ndjson': {
    floors: {
      agreements: 0.92,
      parties: 0.9,
      status: 0.97,
      signedOn: 0.85,
      type: 0.92,
      kind: 0.92,
      areas: 0.75,
      regions: 0.92,
    },
    inventions: 0,
  },
  'mill.ndjson': {},
  'beacon.ndjson': {},
  'anchor.ndjson': { floors: { agreements: 0.85, status: 0.94 }, inventions: 3 },
  'delta.ndjson': {},
  'epsilon.ndjson': {},
  'zeta.ndjson': {
    floors: { agreements: 0.97, parties: 0.95, areas: 0.86, regions: 0.94 },
    inventions: 0,
  },
  'eta.ndjson': {
    floors: { agreements: 0.98, parties: 0.98, status: 0.98, areas: 0.79, regions: 0.95 },
    inventions: 0,
  },
  'theta.ndjson': {
    floors: {
      agreements: 0.96,
      parties: 0.96,
      status: 0.98,
      signedOn: 0.98,
      type: 0.93,
      areas: 0.85,
      regions: 0.95,
    },
    inventions: 0,
  },
  'iota.ndjson': {
    floors: { agreements: 0.97, parties: 0.97, status: 0.98, areas: 0.88, regions: 0.94 },
    inventions: 0,
  },
  'kappa.ndjson': {
    floors: { agreements: 0.89, parties: 0.84, areas: 0.68, regions: 0.9 },
    inventions: 1,
  },
  'mu.ndjson': {
    floors: { agreements: 0.95, parties: 0.93, status: 0.97, areas: 0.73, regions: 0.94 },
    inventions: 0,
  },
  'nu.ndjson': {
    floors: { agreements: 0.95, parties: 0.93, status: 0.98, areas: 0.7, regions: 0.87 },
    inventions: 0,
  },
  'xi.ndjson': {
    floors: { agreements: 0.94, parties: 0.94, status: 0.98, areas: 0.78, regions: 0.92 },
    inventions: 0,
  },
  'omicron.ndjson': {
    floors: { agreements: 0.96, parties: 0.96, areas: 0.76, regions: 0.93 },
    inventions: 0,
  },
  'lambda.ndjson': {},
  'rest.ndjson': { floors: { regions: 0.94 }, inventions: 0 },
  'tide.ndjson': {
    floors: {
      agreements: 0.97,
      parties: 0.96,
      status: 0.98,
      signedOn: 0.955,
      type: 0.955,
      areas: 0.82,
      regions: 0.955,
    },
    inventions: 1,
  },
  'reef.ndjson': { floors: { agreements: 0.95, parties: 0.95, regions: 0.955 }, inventions: 0 },
  'nation.ndjson': { floors: { regions: 0.97 }, inventions: 0 },
  'wharf.ndjson': {},
  'harbour.ndjson': {
    floors: {
      agreements: 0.96,
      parties: 0.95,
      status: 0.99,
      signedOn: 0.92,
      type: 0.9,
      kind: 0.86,
      areas: 0.78,
      regions: 0.95,
    },
    inventions: 0,
  },
  'ferry.ndjson': {
    floors: {
      agreements: 0.99,
      parties: 0.99,
      status: 0.99,
      signedOn: 0.96,
      type: 0.94,
      kind: 0.99,
      areas: 0.82,
      regions: 0.93,
    },
    inventions: 0,
  },
};

const FOLDER = join(import.meta.dirname, '../gold');
/** Third-party articles, which lie beside the project and are no part of it. */
const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const isThere = existsSync(CORPUS);
const corpus = openCorpus(isThere ? CORPUS : null);
const street = openStreet();

describe.each(Object.entries(GATES))('the parser on %s', (file, { floors, inventions }) => {
  const gold = readGold(file, readFileSync(join(FOLDER, file), 'utf8'), corpus.articleOf);
  if (gold.missing > 0) {
    test.skip(`the articles are not at hand: there is no ${CORPUS}`, () => undefined);
    return;
  }
  const scores = score(gold.cases.map((one) => readCase(one, street)));

  if (floors) {
    test.each(Object.entries(floors))('%s: F1 of at least %d', (field, floor) => {
      expect(scores.fields[field as Field].f1).toBeGreaterThanOrEqual(floor);
    });
  }

  if (inventions !== undefined) {
    test(`invents at most ${inventions}`, () => {
      expect(scores.inventions).toBeLessThanOrEqual(inventions);
    });
  }

  test('takes nothing from the frame, and quotes only what stands there', () => {
    expect([scores.boilerplate, scores.spansOff]).toEqual([0, 0]);
  });
});

/** How many saved pages of 26 must be read right. */
const PAGE_FLOORS: Partial<Record<PageField, number>> = {
  title: 26,
  time: 26,
  body: 26,
  source: 26,
};

describe('the reader of pages on pages.ndjson', () => {
  const file = 'pages.ndjson';
  const { pages } = readGold(file, readFileSync(join(FOLDER, file), 'utf8'), corpus.articleOf);
  const read = pages.flatMap((page) => {
    const bytes = corpus.pageOf(page.page);
    return bytes ? [readPage(page, bytes, street)] : [];
  });
  if (read.length < pages.length) {
    test.skip(`the pages are not at hand: there is no ${CORPUS}`, () => undefined);
    return;
  }
  const { right } = scorePages(read);

  test.each(Object.entries(PAGE_FLOORS))('%s: at least %d pages', (field, floor) => {
    expect(right[field as PageField]).toBeGreaterThanOrEqual(floor);
  });
});
