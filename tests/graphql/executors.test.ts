import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reported } from '../resolve/reports.ts';
import { type OpenApi, openApi } from './open-api.ts';

describe.each(['none', 'repeated', 'all'] as const)('where %s is compiled', (compiles) => {
  let api: OpenApi;
  beforeAll(async () => {
    api = await openApi([reported({ article: 'a', signedOn: '2020-05-25' })], { compiles });
  });
  afterAll(async () => {
    await api[Symbol.asyncDispose]();
  });

  test('a query that comes again has the same answer', async () => {
    const query = `query ($filter: AgreementFilter, $no: Boolean = false) {
      agreements(filter: $filter) { totalCount nodes { signedOn @skip(if: $no) type @include(if: $no) } }
    }`;
    const ask = () => api.ask(query, { filter: { not: { signedOn: { lt: '2020' } } } });
    const first = await ask();
    expect(first).toMatchObject({
      data: { agreements: { totalCount: 1, nodes: [{ signedOn: '2020-05-25' }] } },
      errors: [],
    });
    expect([await ask(), await ask()]).toEqual([first, first]);
  });

  test.each([
    ['query.bad-date', { filter: { signedOn: { eq: '2020-13' } } }],
    ['query.invalid', { filter: { nothing: 1 } }],
    ['query.bad-page', { first: 201 }],
    ['query.bad-cursor', { after: 'rubbish' }],
  ])('%s is told each time', async (code, variables) => {
    const query = `query ($filter: AgreementFilter, $first: Int, $after: String) {
      agreements(filter: $filter, first: $first, after: $after) { nodes { id } }
    }`;
    for (let i = 0; i < 3; i += 1) {
      const { status, data, errors } = await api.ask(query, variables);
      expect({ status, data, code: errors[0]?.extensions.code }).toEqual({
        status: 400,
        data: null,
        code,
      });
      expect(errors).toHaveLength(1);
    }
  });

  test('of several operations in a document each is answered', async () => {
    const query = `query a { agreements { totalCount } } query b { regions { totalCount } }`;
    for (let i = 0; i < 2; i += 1) {
      expect((await api.ask(query, {}, 'a')).data).toEqual({ agreements: { totalCount: 1 } });
      expect((await api.ask(query, {}, 'b')).data).toEqual({ regions: { totalCount: 2 } });
    }
  });
});
