import { expect, test } from '@jest/globals';
import { acceptedType } from '../../src/app/accepted-type.ts';

const RESPONSE = 'application/graphql-response+json';

test.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/*', 'application/json'],
  [RESPONSE, RESPONSE],
  ['application/json; charset=utf-8', 'application/json'],
  [`${RESPONSE}, application/json;q=0.9`, RESPONSE],
  [`text/event-stream, Application/JSON, ${RESPONSE}`, 'application/json'],
  ['text/event-stream', null],
  ['application/json; charset=utf-16', null],
  ['text/html', null],
  ['', null],
])('of %j it takes %j', (accept, type) => {
  expect(acceptedType(accept)).toBe(type);
  expect(acceptedType(accept)).toBe(type);
});
