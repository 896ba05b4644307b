import type { Span } from './span.ts';

/** Something odd in the data, reported and never thrown. */
export interface Diagnostic extends Span {
  readonly rule: string;
  readonly severity: 'info' | 'warning';
  readonly message: string;
}
