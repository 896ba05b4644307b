import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { createSchema } from '../../src/graphql/schema.ts';
import { readModel } from '../../src/model/read-model.ts';
import { reported } from '../resolve/reports.ts';
import { openApi, SDL } from './open-api.ts';

const DOCS = join(import.meta.dirname, '../../docs');

describe('a property that is added to schema.graphql, one line and nothing else', () => {
  const added = SDL.replace(
    'type Agreement @node {',
    'type Agreement @node {\n  "A throw-away."\n  motto: String @searchable',
  );

  test('is stored, shown, filtered by, ordered by and searched', async () => {
    const article = reported({ article: 'a', name: '青云协议' });
    const subjects = article.subjects.map((subject) =>
      subject.kind === 'Agreement'
        ? {
            ...subject,
            claims: [
              ...subject.claims,
              { property: 'motto', value: '同舟共济', evidence: subject.evidence },
            ],
          }
        : subject,
    );
    await using api = await openApi([{ ...article, subjects }], { sdl: added });
    const { data, errors } = await api.ask(`{
      agreements(filter: { motto: { startsWith: "同舟" } }, orderBy: [{ motto: DESC }]) {
        nodes { motto evidence(property: "motto") { property quote } }
      }
      search(text: "共济") { nodes { id } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      agreements: { nodes: [{ motto: '同舟共济', evidence: [{ property: 'motto', quote: 'a' }] }] },
      search: { nodes: [{ id: expect.stringMatching(/^agreement:/) }] },
    });
  });
});

describe('docs', () => {
  const api = createSchema(readModel(SDL));
  const files = readdirSync(join(DOCS, 'queries')).filter((name) => name.endsWith('.graphql'));

  test.each(files)('queries/%s fits the schema', (file) => {
    const query = parse(readFileSync(join(DOCS, 'queries', file), 'utf8'));
    expect(validate(api, query)).toEqual([]);
  });

  test('api.graphql is a schema with a list and a single root for each kind', () => {
    const printed = buildSchema(readFileSync(join(DOCS, 'api.graphql'), 'utf8'));
    const roots = Object.keys(printed.getQueryType()?.getFields() ?? {});
    expect(roots).toEqual(
      expect.arrayContaining(
        'node agreement agreements regions institutions projects areas clauses commitments events articles search'.split(
          ' ',
        ),
      ),
    );
  });
});
