import neo4j from 'neo4j-driver';
import type { Branch, EvidenceSelection } from '../selection.ts';
import { type Cypher, cypher, join, NULL, name, word } from './cypher.ts';
import { node, property } from './pattern.ts';

/** What evidence says, in the order in which it is read back. */
export const EVIDENCE_PROPERTIES = [
  'id',
  'subject',
  'property',
  'value',
  'start',
  'end',
  'quote',
  'rule',
  'confidence',
  'list',
  'listVersion',
  'listKey',
] as const;

type ArticleTree = (article: Branch, depth: number) => Cypher;

/**
 * The evidence of a node or an edge, the surest first, that of existence before that of values.
 * Of one value: its own first, then that of existence, which counts where there is none of its own.
 * @param articleTree reads an article that stands at a depth
 */
export function compileEvidence(
  { property: wanted, limit, article }: EvidenceSelection,
  subject: Cypher,
  depth: number,
  articleTree: ArticleTree,
): Cypher {
  const e = word(`e${depth}`);
  const at = depth + 1;
  const ofValue = cypher`AND (${e}.property = ${wanted} OR ${e}.property IS NULL)`;
  const item = join(
    EVIDENCE_PROPERTIES.map((one) => property(e, one)),
    ', ',
  );
  const tree = article
    ? cypher`head(COLLECT { MATCH (${node(at)}:${name(article.kind)}) WHERE ${node(at)}.id = ${e}.article
        RETURN [[], ${node(at)}.id, ${articleTree(article, at)}, null] })`
    : NULL;
  return cypher`COLLECT { MATCH (${e}:Evidence) WHERE ${e}.subject = ${subject}.id
    ${wanted === null ? cypher`` : ofValue}
    WITH ${e} ORDER BY ${orderOf(e, wanted !== null)} LIMIT ${neo4j.int(limit)}
    RETURN [${item}, ${tree}] }`;
}

/** As SQLite sorts them: nulls first where it rises, last where it falls. */
function orderOf(e: Cypher, ofValue: boolean): Cypher {
  const first = ofValue ? cypher`${e}.property IS NULL` : cypher`${e}.property IS NOT NULL`;
  return cypher`${first}, ${e}.property, ${e}.confidence IS NULL, ${e}.confidence DESC,
    ${e}.article IS NOT NULL, ${e}.article, ${e}.start IS NOT NULL, ${e}.start, ${e}.id`;
}
