import type { Recogniser } from '../recogniser.ts';

/** How the words tell the day. */
type TimeKind =
  /** Year, month and day as written, as far as they go. */
  | 'calendar'
  /** So many days before the publication date. */
  | 'relative'
  /** Lately: no date. */
  | 'vague';

export interface TimeRecogniser extends Recogniser {
  readonly finds: TimeKind;
}
