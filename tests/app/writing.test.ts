import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openStreet } from '../../src/app/open-street.ts';
import { ingest, rebuild } from '../../src/pipeline/ingest.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { openWritableServer, type WritableServer } from './writable-server.ts';

const SIGNED =
  '青岚市与白榆县签署战略合作协议\n\n5月6日,青岚市与白榆县在青岚市签署战略合作协议。\n\n一、共建产业园区。双方共建装备产业园。\n\n二、加强人才交流。互派干部挂职。\n';
const NO_REPORT = '青岚市举办菊花展\n\n市民踊跃参观,展期一个月。\n';

let server: WritableServer;
beforeEach(async () => {
  server = await openWritableServer();
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
});

const INGEST = `mutation ($input: [TextInput!]!) { ingestTexts(input: $input) {
  documents { name hash absence article { title agreements { nodes { id signedOn } } } }
  userErrors { code path message hint }
} }`;
const COUNT = '{ agreements { totalCount } articles { totalCount } }';
const text = (content: string, name = 'a') => ({ text: content, name, published: '2031-05-07' });

async function done(query: string, variables?: object) {
  const { data, errors } = await server.ask(query, variables);
  expect(errors ?? []).toEqual([]);
  return data as Record<string, Record<string, never>>;
}

async function ingestSigned(): Promise<{ hash: string; agreement: string }> {
  const { ingestTexts } = await done(INGEST, { input: [text(SIGNED)] });
  const [document] = (ingestTexts as unknown as Payload).documents;
  const [agreement] = document?.article?.agreements.nodes ?? [];
  return { hash: document?.hash ?? '', agreement: agreement?.id ?? '' };
}

interface Payload {
  readonly documents: readonly {
    readonly hash: string;
    readonly article: { readonly agreements: { readonly nodes: { readonly id: string }[] } } | null;
  }[];
}

describe('texts', () => {
  test('are taken in, each with what it reports, or why it reports nothing', async () => {
    const input = [text(SIGNED), text(NO_REPORT, 'b'), text('  ', 'c')];
    const { ingestTexts } = await done(INGEST, { input });
    expect(ingestTexts).toEqual({
      documents: [
        {
          name: 'a',
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
          absence: null,
          article: {
            title: '青岚市与白榆县签署战略合作协议',
            agreements: { nodes: [{ id: expect.any(String), signedOn: '2031-05-06' }] },
          },
        },
        { name: 'b', hash: expect.any(String), absence: 'NOT_STATED', article: null },
        { name: 'c', hash: expect.any(String), absence: 'NOT_EXTRACTED', article: null },
      ],
      userErrors: [
        {
          code: 'document.empty',
          path: ['input', '2'],
          message: expect.any(String),
          hint: expect.any(String),
        },
      ],
    });
    expect(await server.archive.count()).toEqual({ read: 2, failed: 1 });
  });

  test('that are none, or too many, are told and change nothing', async () => {
    for (const input of [[], Array(101).fill(text(SIGNED))]) {
      const { ingestTexts } = await done(INGEST, { input });
      expect(ingestTexts).toMatchObject({
        documents: [],
        userErrors: [{ code: 'ingest.bad-count', path: ['input'] }],
      });
    }
    expect(await server.archive.count()).toEqual({ read: 0, failed: 0 });
  });

  test('with a date of the wrong form are refused', async () => {
    const { errors } = await server.ask(INGEST, { input: [{ text: SIGNED, published: 'May' }] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'query.bad-date' });
  });

  test('come one by one too', async () => {
    const query = `mutation ($input: TextInput!) { ingestText(input: $input) {
      documents { absence } userErrors { code path } } }`;
    const { ingestText } = await done(query, { input: { text: '' } });
    expect(ingestText).toEqual({
      documents: [{ absence: 'NOT_EXTRACTED' }],
      userErrors: [{ code: 'document.empty', path: ['input'] }],
    });
  });
});

describe('a file', () => {
  const UPLOAD = `mutation ($file: File!) { ingestFile(file: $file, published: "2031-05-07") {
    documents { name article { agreements { totalCount } } } userErrors { code path } } }`;
  const upload = (file: Blob, headers: Readonly<Record<string, string>>) => {
    const form = new FormData();
    form.set('operations', JSON.stringify({ query: UPLOAD, variables: { file: null } }));
    form.set('map', JSON.stringify({ 0: ['variables.file'] }));
    form.set('0', file, '青岚.txt');
    return fetch(`${server.url}/graphql`, { method: 'POST', headers, body: form });
  };
  const PREFLIGHT = { 'graphql-require-preflight': '1' };

  test('comes with a multipart request', async () => {
    const response = await upload(new Blob([SIGNED]), PREFLIGHT);
    expect(await response.json()).toEqual({
      data: {
        ingestFile: {
          documents: [{ name: '青岚.txt', article: { agreements: { totalCount: 1 } } }],
          userErrors: [],
        },
      },
    });
  });

  test('larger than other requests may be is read', async () => {
    const page = `${SIGNED}\n${'<!-- -->'.repeat(140_000)}`;
    expect((await upload(new Blob([page]), PREFLIGHT)).status).toBe(200);
  });

  test('and others come with one request; what cannot be read is told, and the rest is taken', async () => {
    const form = new FormData();
    const query = `mutation ($files: [File!]!) { ingestFiles(files: $files, published: "2031-05-07") {
      documents { name absence } userErrors { code path } } }`;
    form.set('operations', JSON.stringify({ query, variables: { files: [null, null] } }));
    form.set('map', JSON.stringify({ 0: ['variables.files.0'], 1: ['variables.files.1'] }));
    form.set('0', new Blob(['']), '空.txt');
    form.set('1', new Blob([SIGNED]), '青岚.txt');
    const options = { method: 'POST', headers: PREFLIGHT, body: form };
    const response = await fetch(`${server.url}/graphql`, options);
    expect(await response.json()).toEqual({
      data: {
        ingestFiles: {
          documents: [
            { name: '空.txt', absence: 'NOT_EXTRACTED' },
            { name: '青岚.txt', absence: null },
          ],
          userErrors: [{ code: 'document.empty', path: ['files', '0'] }],
        },
      },
    });
    const none = `mutation { ingestFiles(files: []) { userErrors { code path } } }`;
    expect((await server.ask(none, {})).data).toEqual({
      ingestFiles: { userErrors: [{ code: 'ingest.bad-count', path: ['files'] }] },
    });
  });

  test('that is too large is refused', async () => {
    const response = await upload(new Blob(['字'.repeat(8_000_000)]), PREFLIGHT);
    expect(response.status).toBe(413);
  });

  test('that a page elsewhere could send is refused', async () => {
    const response = await upload(new Blob([SIGNED]), {});
    expect(response.status).toBe(403);
    expect((await response.json()).errors[0].extensions.code).toBe('request.no-preflight');
  });

  test('that is none is refused', async () => {
    const { errors } = await server.ask(UPLOAD, { file: 'text' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ingest.no-file' });
  });

  test('is not even read for who may not write', async () => {
    await using closed = await openWritableServer(false);
    const form = new FormData();
    form.set('operations', '{}');
    const options = { method: 'POST', headers: PREFLIGHT, body: form };
    const response = await fetch(`${closed.url}/graphql`, options);
    expect((await response.json()).errors[0].extensions.code).toMatch(/^access\./);
  });
});

test.each([
  `mutation { ingestText(input: { text: "x" }) { documents { hash } } }`,
  `mutation { ingestTexts(input: [{ text: "x" }]) { documents { hash } } }`,
  `mutation { withdrawArticle(id: "article:x") { hash } }`,
  `mutation { restoreArticle(hash: "x") { hash } }`,
])('%s is refused where nobody may write', async (mutation) => {
  await using closed = await openWritableServer(false);
  const { errors, data } = await closed.ask(mutation);
  expect(data ?? null).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ code: expect.stringMatching(/^access\./) });
  expect(await closed.archive.count()).toEqual({ read: 0, failed: 0 });
});

describe('an article that is withdrawn', () => {
  const WITHDRAW = `mutation ($id: ID!) { withdrawArticle(id: $id) { hash agreements userErrors { code path } } }`;
  const RESTORE = `mutation ($hash: String!) { restoreArticle(hash: $hash) { hash agreements userErrors { code path } } }`;
  const counts = (agreements: number, articles: number) => ({
    agreements: { totalCount: agreements },
    articles: { totalCount: articles },
  });

  test('leaves the graph and stays in the archive, whatever comes after', async () => {
    const { hash, agreement } = await ingestSigned();
    expect(await done(COUNT)).toEqual(counts(1, 1));
    const { withdrawArticle } = await done(WITHDRAW, { id: `article:${hash.slice(0, 16)}` });
    expect(withdrawArticle).toEqual({ hash, agreements: [agreement], userErrors: [] });
    expect(await done(COUNT)).toEqual(counts(0, 0));
    expect(await server.archive.get(hash)).toMatchObject({ withdrawnAt: expect.any(String) });

    const { ingestTexts } = await done(INGEST, { input: [text(SIGNED)] });
    expect(ingestTexts).toMatchObject({ userErrors: [{ code: 'document.withdrawn' }] });
    const { archive, store } = server;
    const now = () => '2031-06-01T00:00:00.000Z';
    await rebuild({ street: openStreet(), resolve, store, archive, now });
    expect(await done(COUNT)).toEqual(counts(0, 0));
  });

  test('comes back when it is restored', async () => {
    const { hash, agreement } = await ingestSigned();
    await done(WITHDRAW, { id: hash });
    const { restoreArticle } = await done(RESTORE, { hash });
    expect(restoreArticle).toEqual({ hash, agreements: [agreement], userErrors: [] });
    expect(await done(COUNT)).toEqual(counts(1, 1));
  });

  test('that is not there is told', async () => {
    const nothing = (path: string) => ({
      hash: null,
      agreements: [],
      userErrors: [{ code: 'query.unknown-id', path: [path] }],
    });
    for (const id of ['article:none', '0'.repeat(64), 'rubbish']) {
      expect((await done(WITHDRAW, { id }))['withdrawArticle']).toEqual(nothing('id'));
    }
    for (const hash of ['0'.repeat(64), 'rubbish']) {
      expect((await done(RESTORE, { hash }))['restoreArticle']).toEqual(nothing('hash'));
    }
  });
});

describe('what changed', () => {
  const CHANGES = `query ($since: DateTime!, $within: String) { changes(since: $since, within: $within, first: 2) {
    absence items { kind name reason newAgreements { signedOn } reportedAgain { signedOn } } nextSince
  } }`;
  const change = (kind: string, name: string, more: object = {}) => ({
    kind,
    name,
    reason: null,
    newAgreements: [],
    reportedAgain: [],
    ...more,
  });
  const SIGNED_ON = [{ signedOn: '2031-05-06' }];

  test('says what a document brought, and where to go on', async () => {
    const { archive, store } = server;
    const street = openStreet();
    const times = ['2031-05-07', '2031-05-08', '2031-05-09', '2031-05-10'];
    for (const [i, content] of [SIGNED, `${SIGNED}。`, NO_REPORT, ' '].entries()) {
      const now = () => `${times[i]}T00:00:00.000Z`;
      const bytes = new TextEncoder().encode(content);
      await ingest([{ name: String(i), bytes, published: '2031-05-07' }], {
        street,
        resolve,
        store,
        archive,
        now,
      });
    }
    const asked = async (since: string, within?: string) =>
      (await done(CHANGES, { since, within }))['changes'];
    expect(await asked('2031-05-07')).toEqual({
      absence: null,
      items: [
        change('REPORT', '0', { newAgreements: SIGNED_ON }),
        change('REPORT', '1', { newAgreements: SIGNED_ON }),
      ],
      nextSince: '2031-05-09T00:00:00.000Z',
    });
    expect(await asked('2031-05-08')).toMatchObject({
      items: [change('REPORT', '1', { reportedAgain: SIGNED_ON }), change('NO_REPORT', '2')],
    });
    expect(await asked('2031-05-10T08:00:00+08:00')).toMatchObject({
      items: [change('UNREADABLE', '3', { reason: expect.stringContaining('empty') })],
      nextSince: null,
    });
    expect(await asked('2032-01-01')).toEqual({
      absence: 'NOT_IN_CORPUS',
      items: [],
      nextSince: null,
    });
    expect(await asked('2031-05-08', '青岚市')).toMatchObject({ items: [{ name: '1' }] });
    await done(`mutation ($id: ID!) { withdrawArticle(id: $id) { hash } }`, {
      id: (await archive.receipts({ since: '2031-05-09', limit: 1 }))[0]?.hash,
    });
    expect(await asked('2031-05-09')).toMatchObject({ items: [{ kind: 'WITHDRAWN' }, {}] });
  });

  test.each([
    [{ since: 'yesterday' }, 'query.bad-date'],
    [{ since: '2031', within: '没有的地方' }, 'query.unknown-region'],
  ])('%j is refused', async (variables, code) => {
    const { errors } = await server.ask(CHANGES, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code });
  });
});

test('the health of an empty corpus is that there is nothing', async () => {
  const query = `{ corpusHealth { documents { read failed } articles agreements sourceCount withoutSource
    sources { name } fields { stated statedShare } } }`;
  expect((await done(query))['corpusHealth']).toEqual({
    documents: { read: 0, failed: 0 },
    articles: 0,
    agreements: 0,
    sourceCount: 0,
    withoutSource: 0,
    sources: [],
    fields: Array(12).fill({ stated: 0, statedShare: null }),
  });
});

describe('who listens', () => {
  const CHANGED = (filter = '') =>
    `subscription { agreementChanged${filter} { agreement { signedOn parties { nodes { name } } } } }`;
  const change = {
    data: {
      agreementChanged: {
        agreement: {
          signedOn: '2031-05-06',
          parties: { nodes: [{ name: '青岚市' }, { name: '白榆县' }] },
        },
      },
    },
  };

  test('is told how an ingest goes on, document by document', async () => {
    const events = await server.listen(
      'subscription { ingestProgress { done total name error { code } } }',
    );
    const first = events.next();
    await done(INGEST, { input: [text(SIGNED), text('', 'b')] });
    const progress = (n: number, name: string, error: object | null) => ({
      done: false,
      value: { data: { ingestProgress: { done: n, total: 2, name, error } } },
    });
    expect(await first).toEqual(progress(1, 'a', null));
    expect(await events.next()).toEqual(progress(2, 'b', { code: 'document.empty' }));
    events.close();
  });

  test('is told of an agreement that another process took in', async () => {
    const events = await server.listen(CHANGED());
    const next = events.next();
    const { archive, store } = server;
    const works = {
      street: openStreet(),
      resolve,
      store,
      archive,
      now: () => new Date().toISOString(),
    };
    const document = {
      name: 'x',
      bytes: new TextEncoder().encode(SIGNED),
      published: '2031-05-07',
    };
    await ingest([document], works);
    expect((await next).value).toEqual(change);
    events.close();
  });

  test('hears of those alone that pass the filter', async () => {
    const other = await server.listen(
      CHANGED('(filter: { parties: { some: { name: { eq: "别处" } } } })'),
    );
    const events = await server.listen(CHANGED('(filter: { signedOn: { gte: "2031" } })'));
    const nothing = other.next();
    const next = events.next();
    await ingestSigned();
    expect((await next).value).toEqual(change);
    events.close();
    other.close();
    await nothing.catch(() => {});
  });

  test('is told when an agreement goes', async () => {
    const { hash, agreement } = await ingestSigned();
    const events = await server.listen('subscription { agreementChanged { id agreement { id } } }');
    const next = events.next();
    await done(`mutation ($id: ID!) { withdrawArticle(id: $id) { hash } }`, { id: hash });
    expect((await next).value).toEqual({
      data: { agreementChanged: { id: agreement, agreement: null } },
    });
    events.close();
  });

  test.each(['text/event-stream', '*/*', 'text/event-stream, application/json'])(
    'is told what went wrong with its code, accepting %s',
    async (accept) => {
      const events = await server.listen(
        'subscription { agreementChanged { agreement { parties(first: 999) { totalCount } } } }',
        accept,
      );
      const next = events.next();
      await ingestSigned();
      expect((await next).value).toMatchObject({
        errors: [{ extensions: { code: 'query.bad-page', hint: expect.any(String) } }],
      });
      events.close();
    },
  );

  test('with a filter on nothing is refused', async () => {
    const events = await server.listen(CHANGED('(filter: { nothing: 1 })'));
    expect((await events.next()).value).toMatchObject({
      errors: [{ extensions: { code: 'query.invalid' } }],
    });
  });
});
