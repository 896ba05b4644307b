import type { ArticleFacts } from '../../model/facts.ts';
import { boundedKey } from './bounded-key.ts';
import { overRows, type Run } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';

/** What the articles of each block say, by hash. @param known those that need not be read */
export async function articlesIn(
  run: Run,
  blocks: readonly string[],
  known: readonly ArticleFacts[],
): Promise<ReadonlyMap<string, readonly ArticleFacts[]>> {
  if (blocks.length === 0) return new Map();
  const members = await overRows(
    run,
    blocks.map((block) => ({ block, key: boundedKey(block) })),
    cypher`MATCH (:${name(OWN.lock)} {key: row.key})<-[:${name(OWN.in)}]-(f:${name(OWN.facts)})
      RETURN row.block AS block, f.hash AS hash ORDER BY hash`,
  );
  const facts = new Map(known.map((one) => [one.hash, one]));
  const hashes = new Set(members.map(({ hash }) => String(hash)));
  const others = [...hashes].filter((hash) => !facts.has(hash));
  for (const read of await factsOf(run, others)) facts.set(read.hash, read);
  const groups = Map.groupBy(members, (row) => String(row['block']));
  return new Map(
    [...groups].map(([block, group]) => [
      block,
      group.flatMap(({ hash }) => facts.get(String(hash)) ?? []),
    ]),
  );
}

async function factsOf(run: Run, hashes: readonly string[]): Promise<ArticleFacts[]> {
  const rows = await overRows(
    run,
    hashes,
    cypher`MATCH (f:${name(OWN.facts)} {hash: row}) RETURN f.facts AS facts`,
  );
  return rows.map((row) => JSON.parse(String(row['facts'])) as ArticleFacts);
}
