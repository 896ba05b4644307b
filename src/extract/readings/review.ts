import type { ReviewItem } from '../../model/reading.ts';
import type { View } from '../../model/view.ts';
import type { Entities } from '../entity.ts';
import { evidenceAt } from '../evidence-at.ts';
import type { Mention } from '../mention.ts';

/** Names that the document leaves open, and those that one mention alone tells. */
export function reviewOf(
  view: View,
  { unresolved }: Entities,
  proposed: readonly Mention[],
): ReviewItem[] {
  const item = (mention: Mention, why: string): ReviewItem => ({
    what: mention.type,
    value: { name: mention.name },
    why,
    evidence: [evidenceAt(view, { ...mention, confidence: Math.min(mention.confidence, OPEN) })],
  });
  return [
    ...unresolved.map(({ mention, why }) => item(mention, why)),
    ...proposed.map((mention) =>
      item(mention, 'Only the grammar of names tells it, and only once.'),
    ),
  ];
}

/** The most that an open name has. */
const OPEN = 0.6;
