import type { TextEvidence } from '../model/evidence.ts';
import type { Span } from '../model/span.ts';
import type { View } from '../model/view.ts';

/** A span of the view with the rule that found it. */
export interface Found extends Span {
  readonly rule: string;
  readonly confidence: number;
}

/** Evidence on the raw text for what was found on the view's. */
export function evidenceAt(view: View, { start, end, rule, confidence }: Found): TextEvidence {
  const raw = view.rawSpan(start, end);
  return { ...raw, quote: view.raw.slice(raw.start, raw.end), rule, confidence };
}
