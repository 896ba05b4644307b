import { expect, test } from '@jest/globals';
import { otherForms } from '../../src/extract/areas/english-forms.ts';

test.each([
  ['the plural', 'think tank', ['think tanks', 'think-tank', 'think-tanks']],
  ['a plural of its own', 'hospital university', ['hospital universities']],
  ['the other spelling', 'data centre', ['data centers', 'data center']],
  ['the hyphen parted', 'cold-chain storage', ['cold chain storage']],
])('an English term has %s', (_, term, forms) => {
  expect(otherForms(term)).toEqual(expect.arrayContaining(forms));
});

test.each(['冷链', '5g', 'LED'])('%s has no other form', (term) => {
  expect(otherForms(term)).toEqual([]);
});
