import type { ArticleFacts } from '../../model/facts.ts';
import type { Resolve } from '../../model/graph-part.ts';
import { boundedKey } from './bounded-key.ts';
import { overRows, type Row, type Run } from './connection.ts';
import { type Cypher, cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';

/** The changes of a batch that change something. */
export interface Changed {
  /** Of each article the last. */
  readonly facts: readonly ArticleFacts[];
  /** How many changes they stand for. */
  readonly count: number;
  /** The blocks that the articles of the batch were in. */
  readonly blocksBefore: readonly string[];
}

/** Under which rules these articles are known, and in which blocks. */
export function rulesOf(batch: readonly ArticleFacts[]): Cypher {
  return cypher`UNWIND ${batch.map(({ hash }) => hash)} AS hash
    MATCH (f:${name(OWN.facts)} {hash: hash})
    RETURN f.hash AS hash, f.rules AS rules, f.blocks AS blocks`;
}

/** @param known the answer to `rulesOf` */
export function changedAmong(batch: readonly ArticleFacts[], known: readonly Row[]): Changed {
  const rules = new Map(known.map((row) => [row['hash'], row['rules']]));
  const facts = new Map<string, ArticleFacts>();
  let count = 0;
  for (const change of batch) {
    if (rules.get(change.hash) === change.rules) continue;
    rules.set(change.hash, change.rules);
    facts.set(change.hash, change);
    count += 1;
  }
  const before = known.filter((row) => facts.has(String(row['hash'])));
  return {
    facts: [...facts.values()],
    count,
    blocksBefore: before.flatMap((row) => row['blocks'] as string[]),
  };
}

/** Keeps what articles say; the locks of their blocks are there. */
export async function remember(
  run: Run,
  changed: readonly ArticleFacts[],
  resolve: Resolve,
): Promise<void> {
  const rows = changed.map((facts) => ({
    hash: facts.hash,
    rules: facts.rules,
    facts: JSON.stringify(facts),
    blocks: resolve.blocks(facts),
    keys: resolve.blocks(facts).map(boundedKey),
  }));
  await overRows(
    run,
    rows,
    cypher`MERGE (f:${name(OWN.facts)} {hash: row.hash})
      SET f.rules = row.rules, f.facts = row.facts, f.blocks = row.blocks`,
  );
  await overRows(
    run,
    rows,
    cypher`MATCH (:${name(OWN.facts)} {hash: row.hash})-[r:${name(OWN.in)}]->() DELETE r`,
  );
  await overRows(
    run,
    rows,
    cypher`UNWIND row.keys AS key
      MATCH (f:${name(OWN.facts)} {hash: row.hash}) MATCH (l:${name(OWN.lock)} {key: key})
      MERGE (f)-[:${name(OWN.in)}]->(l)`,
  );
}
