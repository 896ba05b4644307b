import neo4j from 'neo4j-driver';
import { EVIDENCE_PROPERTIES } from '../read-trees.ts';
import type { Branch, EvidenceSelection } from '../selection.ts';
import { type Cypher, cypher, join, NULL, name, word } from './cypher.ts';
import { ORDER, orderPrefix } from './evidence-order.ts';
import { node, property } from './pattern.ts';

type ArticleTree = (article: Branch, depth: number) => Cypher;

/**
 * The evidence of a node or an edge, the surest first, that of existence before that of values: a
 * list. Of one value: its own and that of existence, which counts where it has none; two lists.
 * @param articleTree reads an article that stands at a depth
 */
export function compileEvidence(
  selection: EvidenceSelection,
  subject: Cypher,
  depth: number,
  articleTree: ArticleTree,
): Cypher {
  const item = itemOf(selection, depth, articleTree);
  const first = (condition: Cypher) => firstOf(selection, subject, depth, condition, item);
  const order = property(evidenceAt(depth), ORDER);
  if (selection.property === null) return cypher`[${first(cypher`${order} IS NOT NULL`)}]`;
  const lists = [selection.property, null].map((one) =>
    first(cypher`${order} STARTS WITH ${orderPrefix(one)}`),
  );
  return cypher`[${join(lists, ', ')}]`;
}

/** Reads no more pieces than are asked for: the index of subject and order holds them sorted. */
function firstOf(
  { limit }: EvidenceSelection,
  subject: Cypher,
  depth: number,
  condition: Cypher,
  item: Cypher,
): Cypher {
  const e = evidenceAt(depth);
  return cypher`COLLECT { MATCH (${e}:Evidence) WHERE ${e}.subject = ${subject}.id AND ${condition}
    WITH ${e} ORDER BY ${e}.subject, ${property(e, ORDER)} LIMIT ${neo4j.int(limit)}
    RETURN ${item} }`;
}

function itemOf({ article }: EvidenceSelection, depth: number, articleTree: ArticleTree): Cypher {
  const e = evidenceAt(depth);
  const at = depth + 1;
  const values = join(
    EVIDENCE_PROPERTIES.map((one) => property(e, one)),
    ', ',
  );
  const tree = article
    ? cypher`head(COLLECT { MATCH (${node(at)}:${name(article.kind)})
        WHERE ${node(at)}.id = ${e}.article
        RETURN ${articleTree(article, at)} })`
    : NULL;
  return cypher`[${values}, ${tree}]`;
}

function evidenceAt(depth: number): Cypher {
  return word(`e${depth}`);
}
