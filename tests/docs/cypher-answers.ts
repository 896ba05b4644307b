import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { openStreet } from '../../src/app/open-street.ts';
import { findFiles, readFiles } from '../../src/app/source-files.ts';
import type { Stores } from '../../src/pipeline/copy.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { Server } from '../store/neo4j-server.ts';

const ROOT = join(import.meta.dirname, '../..');
const SECTION = /^## (\d+\. [^\n]+)\n.*?```cypher\n(.*?)```\n\n```json\n(.*?)```/gmsu;

/** Every query of docs/cypher.md has the answer that stands below it, on the article that ships. */
export function cypherAnswers(server: () => Server, open: () => Promise<Stores>): void {
  const text = readFileSync(join(ROOT, 'docs/cypher.md'), 'utf8');
  const sections = [...text.matchAll(SECTION)].map(([, title = '', query = '', answer = '']) => {
    return { title, query, answer: JSON.parse(answer) as unknown };
  });

  beforeAll(async () => {
    const { store, archive } = await open();
    const { paths } = await findFiles([join(ROOT, 'seeds/articles')]);
    const now = () => '2031-04-06T00:00:00.000Z';
    const works = { street: openStreet(), resolve, store, archive, now };
    await ingest(readFiles(paths, null), works);
    await store[Symbol.asyncDispose]();
    await archive[Symbol.asyncDispose]();
  });

  test('there are ten', () => expect(sections).toHaveLength(10));

  test.each(sections)('$title', async ({ query, answer }) => {
    const { uri, user, password } = server();
    const auth = neo4j.auth.basic(user, password);
    await using driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
    const { records } = await driver.executeQuery(query);
    expect(records.map((record) => record.toObject())).toEqual(answer);
  });
}
