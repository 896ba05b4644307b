import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openStreet } from '../../src/app/open-street.ts';
import { evaluate } from '../../src/eval/evaluate.ts';
import { readGold } from '../../src/eval/gold.ts';
import type { Field } from '../../src/eval/score.ts';

/** F1 that the parser must not fall below; only a person lowers a floor. */
const FLOORS: Partial<Record<Field, number>> = {
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
};

describe('the parser on short articles, one or more for each pattern of the genre', () => {
  const text = readFileSync(join(import.meta.dirname, '../gold/patterns.ndjson'), 'utf8');
  const { cases } = readGold(text, () => undefined);
  const scores = evaluate(cases, openStreet());

  test.each(Object.entries(FLOORS))('%s: F1 of at least %d', (field, floor) => {
    expect(scores.fields[field as Field].f1).toBeGreaterThanOrEqual(floor);
  });

  test('invents nothing, and quotes only what stands there', () => {
    expect([scores.inventions, scores.spansOff]).toEqual([0, 0]);
    expect(cases.length).toBeGreaterThanOrEqual(90);
  });
});
