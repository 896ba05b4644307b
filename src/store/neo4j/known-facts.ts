import type { ArticleFacts } from '../../model/facts.ts';
import type { Resolve } from '../../model/graph-part.ts';
import type { KnownFacts } from '../changed-facts.ts';
import { boundedKey } from './bounded-key.ts';
import { overRows, type Row, type Run } from './connection.ts';
import { type Cypher, cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';

/** Under which rules these articles are known, and in which blocks. */
export function rulesOf(batch: readonly ArticleFacts[]): Cypher {
  return cypher`UNWIND ${batch.map(({ hash }) => hash)} AS hash
    MATCH (f:${name(OWN.facts)} {hash: hash})
    RETURN f.hash AS hash, f.rules AS rules, f.blocks AS blocks`;
}

/** @param rows the answer to `rulesOf` */
export function knownIn(rows: readonly Row[]): KnownFacts[] {
  return rows.map(({ hash, rules, blocks }) => ({
    hash: String(hash),
    rules: String(rules),
    blocks: blocks as string[],
  }));
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
