import { type Evidence, isTextEvidence } from '../model/evidence.ts';
import type { Claim } from '../model/facts.ts';
import type { GraphEvidence } from '../model/graph-part.ts';
import { digest } from '../model/ids.ts';
import type { Value } from '../model/value.ts';

/** A row for each piece of evidence that a subject exists. */
export function existenceRows(
  subject: string,
  article: string | null,
  evidence: readonly Evidence[],
): GraphEvidence[] {
  return evidence.map((piece) => row(subject, article, null, null, piece));
}

/** A row for each piece of evidence of a value; a list gives rows for each of its items. */
export function claimRows(
  subject: string,
  article: string | null,
  claims: readonly Claim[],
): GraphEvidence[] {
  return claims.flatMap((claim) =>
    textsOf(claim.value).flatMap((text) =>
      claim.evidence.map((piece) => row(subject, article, claim.property, text, piece)),
    ),
  );
}

function textsOf(value: Value): string[] {
  if (value === null) return [];
  return typeof value === 'object' ? [...value] : [String(value)];
}

function row(
  subject: string,
  article: string | null,
  property: string | null,
  value: string | null,
  piece: Evidence,
): GraphEvidence {
  const content = isTextEvidence(piece)
    ? { article, ...words(piece), list: null, listVersion: null, listKey: null }
    : {
        article: null,
        ...NO_WORDS,
        list: piece.list,
        listVersion: piece.version,
        listKey: piece.key,
      };
  const id = `evidence:${digest(subject, property, value, ...Object.values(content))}`;
  return { id, subject, property, value, ...content };
}

const NO_WORDS = { start: null, end: null, quote: null, rule: null, confidence: null };

function words({ start, end, quote, rule, confidence }: Extract<Evidence, { quote: string }>) {
  return { start, end, quote, rule, confidence };
}
