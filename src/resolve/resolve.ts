import type { ArticleFacts } from '../model/facts.ts';
import type { Resolve } from '../model/graph-part.ts';
import { blockPart } from './block-part.ts';
import { ownPart } from './own-part.ts';

/** How articles' facts become the graph; pure, handed to the store. */
export const resolve: Resolve = { own: ownPart, block: blockPart, blocks: blocksOf };

function blocksOf(facts: ArticleFacts): string[] {
  const blocks = facts.subjects.flatMap(({ identity }) =>
    identity.by === 'cluster' ? [identity.block] : [],
  );
  return [...new Set(blocks)].sort();
}
