import type { ArticleFacts } from '../../model/facts.ts';
import { boundedKey } from './bounded-key.ts';
import { overRows, type Run } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';

/** What the articles of each block say, by hash. */
export async function articlesIn(
  run: Run,
  blocks: readonly string[],
): Promise<ReadonlyMap<string, readonly ArticleFacts[]>> {
  if (blocks.length === 0) return new Map();
  const rows = await overRows(
    run,
    blocks.map((block) => ({ block, key: boundedKey(block) })),
    cypher`MATCH (:${name(OWN.lock)} {key: row.key})<-[:${name(OWN.in)}]-(f:${name(OWN.facts)})
      RETURN row.block AS block, f.facts AS facts ORDER BY f.hash`,
  );
  const parsed = new Map<unknown, ArticleFacts>();
  const factsOf = (text: unknown): ArticleFacts => {
    const facts = parsed.get(text) ?? (JSON.parse(String(text)) as ArticleFacts);
    parsed.set(text, facts);
    return facts;
  };
  const groups = Map.groupBy(rows, (row) => String(row['block']));
  return new Map(
    [...groups].map(([block, group]) => [block, group.map((row) => factsOf(row['facts']))]),
  );
}
