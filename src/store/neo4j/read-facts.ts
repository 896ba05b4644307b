import neo4j from 'neo4j-driver';
import type { ArticleFacts } from '../../model/facts.ts';
import type { Connection } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';

const PAGE = 100;

/** See `GraphStore.facts`; page by page, so that the store may be written meanwhile. */
export async function* readFacts(connection: Connection): AsyncGenerator<ArticleFacts> {
  let last = '';
  for (;;) {
    const rows = await connection.read(
      cypher`MATCH (f:${name(OWN.facts)}) WHERE f.hash > ${last}
        RETURN f.facts AS facts ORDER BY f.hash LIMIT ${neo4j.int(PAGE)}`,
    );
    const page = rows.map((row) => JSON.parse(String(row['facts'])) as ArticleFacts);
    yield* page;
    last = page.at(-1)?.hash ?? '';
    if (page.length < PAGE) return;
  }
}
