import type { Document } from '../model/document.ts';
import type { Segments } from '../model/segments.ts';
import { claimsOf } from './claimed-counts.ts';
import { gapsOf, wrongClaims } from './clause-checks.ts';
import { clausesOf } from './clauses.ts';
import { createView } from './create-view.ts';
import { leadOf } from './leads.ts';
import { markersOf } from './markers.ts';
import { paragraphsOf, titleSpan } from './paragraphs.ts';
import { topRun } from './runs.ts';
import { sentencesOf } from './sentences.ts';
import { simplifiedView } from './simplified-view.ts';

/**
 * Splits a document's title and body into sentences and its numbered clauses (一、 （一） 1. 一是 …).
 * Whether a numbered run is the clauses of an agreement or somebody's advice is for later stages.
 * A gap in the numbering and a wrong count are diagnostics; it never throws.
 */
export function segment(document: Document): Segments {
  const view = simplifiedView(createView(document.raw, document.title), document.language);
  const title = titleSpan(document, view);
  const paragraphs = paragraphsOf(document, view, title);
  const run = topRun(view.text, paragraphs, markersOf(view.text, paragraphs));
  const clauses = clausesOf(view.text, paragraphs, run);
  const claims = claimsOf(view.text, paragraphs, clauses);
  return {
    view,
    title,
    sentences: sentencesOf(view.text, paragraphs, clauses),
    clauses,
    clauseLead: run[0] ? leadOf(view.text, paragraphs, run[0]) : 'open',
    claimedCounts: claims.map(({ start, end, count }) => ({ start, end, count })),
    diagnostics: [...gapsOf(view, run), ...wrongClaims(view, claims, clauses)],
  };
}
