import type { Document, Stated } from '../model/document.ts';
import type { TextEvidence } from '../model/evidence.ts';
import type { ArticleFacts, Claim } from '../model/facts.ts';
import { articleId } from '../model/ids.ts';
import type { Reading } from '../model/reading.ts';
import { addAgreement } from './agreement-facts.ts';
import { addEntities } from './entity-facts.ts';
import { addEvent } from './event-facts.ts';
import { claim, FactSheet } from './fact-sheet.ts';

/**
 * A reading as the facts that the store takes. A document that reports no agreement and no event
 * gives no facts: it stays in the archive alone.
 * @param rules the version of the rules and lists that read it
 */
export function toArticleFacts(reading: Reading, rules: string): ArticleFacts {
  const { hash } = reading.document;
  if (reading.agreements.length + reading.events.length === 0) {
    return { hash, rules, article: null, subjects: [], edges: [] };
  }
  const sheet = new FactSheet();
  const article = articleId(hash);
  sheet.subject(article, 'Article', { by: 'article' }, documentClaims(reading.document), []);
  const refs = addEntities(sheet, reading);
  const context = { sheet, reading, article, refs };
  reading.agreements.forEach((agreement, n) => {
    addAgreement(context, agreement, n);
  });
  reading.events.forEach((event, n) => {
    addEvent(context, event, n);
  });
  return { hash, rules, article, subjects: sheet.subjects, edges: sheet.edges };
}

function documentClaims(document: Document): Claim[] {
  return [
    ...statedClaim(document, 'title', document.title),
    ...statedClaim(document, 'source', document.source),
    ...statedClaim(document, 'publishedAt', document.publishedAt),
    ...statedClaim(document, 'views', document.views),
    ...statedClaim(document, 'url', document.url),
    ...claim('language', document.language),
    ...claim('hash', document.hash),
  ];
}

function statedClaim(
  document: Document,
  property: string,
  stated: Stated<string | number> | null,
): Claim[] {
  if (stated === null) return [];
  return claim(property, stated.value, wordsOf(document, stated));
}

/** The words of a value of the page; none where the caller handed it in. */
function wordsOf({ raw }: Document, { start, end, rule }: Stated<unknown>): TextEvidence[] {
  if (start === end) return [];
  return [{ start, end, quote: raw.slice(start, end), rule, confidence: 1 }];
}
