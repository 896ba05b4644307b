import type { Property } from '../model/graph-model.ts';
import type { Value } from '../model/value.ts';
import { foldText } from './fold-text.ts';
import type { Test } from './selection.ts';

/** Tests that go by the order of texts compare what is written, as pages are ordered by it. */
const BY_FORM: readonly Test['test'][] = [
  'eq',
  'ne',
  'in',
  'notIn',
  'contains',
  'startsWith',
  'endsWith',
  'has',
  'hasAny',
  'hasAll',
];

/** Whether filters compare the property's texts folded, see `foldText`. */
export function isFolded({ type, exact }: Property): boolean {
  return type === 'String' && !exact;
}

/** The folded form of a value to be kept beside it: null where it is the value itself. */
export function foldedValue(value: Value | undefined): Value {
  if (value === undefined || value === null) return null;
  const folded = foldedAlike(value);
  return [folded].flat().join('\n') === [value].flat().join('\n') ? null : folded;
}

/** The test as it is of folded texts; null where it compares the property as it is written. */
export function foldedTest(property: Property, { test, value }: Test): Test | null {
  if (!isFolded(property) || !BY_FORM.includes(test) || value === null) return null;
  return { test, value: foldedAlike(value) };
}

function foldedAlike(value: Test['value']): string | string[] {
  return Array.isArray(value) ? value.map((one) => foldText(String(one))) : foldText(String(value));
}
