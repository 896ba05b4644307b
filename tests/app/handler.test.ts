import { describe, expect, test } from '@jest/globals';
import { type Answering, type Asking, addressOf, pathOf, through } from '../../src/app/handler.ts';

const asking = (of: object) => of as Asking;

describe('handlers', () => {
  const run = (...handlers: Parameters<typeof through>[0]) =>
    new Promise((done) => void through(handlers, asking({}), {} as Answering, done));

  test('work one after the other', async () => {
    const said: number[] = [];
    await run(
      (_request, _response, next) => {
        said.push(1);
        setImmediate(next);
      },
      (_request, _response, next) => {
        said.push(2);
        next();
      },
    );
    expect(said).toEqual([1, 2]);
  });

  test.each([
    [
      'hand it on',
      (_request: Asking, _response: Answering, next: (error: unknown) => void) => next('late'),
    ],
    [
      'throw it',
      () => {
        throw 'late';
      },
    ],
    ['promise', () => Promise.reject('late')],
  ])('end with an error where they %s', async (_, handler) => {
    expect(await run(handler, () => expect(true).toBe(false))).toBe('late');
  });
});

test('a path is told without its parameters', () => {
  expect(['/a/b?c=d?e', '/a', ''].map((url) => pathOf(asking({ url })))).toEqual([
    '/a/b',
    '/a',
    '',
  ]);
});

describe('the address of a sender', () => {
  const forwarded = { 'x-forwarded-for': '192.0.2.1, 192.0.2.2' };
  test.each([
    [0, forwarded, '192.0.2.9'],
    [1, forwarded, '192.0.2.2'],
    [2, forwarded, '192.0.2.1'],
    [5, forwarded, '192.0.2.1'],
    [1, {}, '192.0.2.9'],
  ])('behind %d proxies, with %j, is %s', (proxies, headers, address) => {
    const request = asking({ headers, socket: { remoteAddress: '192.0.2.9' } });
    expect(addressOf(request, proxies)).toBe(address);
  });
});
