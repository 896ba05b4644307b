import type { AgreementStatus } from '../../model/schema.generated.ts';
import type { Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import type { PartyGroup } from './signers.ts';

/** Words that report an agreement: one place in the text. */
export interface Report extends Span {
  readonly rule: string;
  readonly confidence: number;
  /** Where the words of the signing begin, the parties before them aside. */
  readonly at: number;
  readonly sentence: Sentence;
  /** The title in book marks, with its place. */
  readonly name: Worded | null;
  /** The type as worded, with its place. */
  readonly type: Worded | null;
  readonly status: AgreementStatus;
  /** `[]` where the words point back to parties named before, or name none. */
  readonly parties: PartyGroup;
  readonly pointsBack: boolean;
  /** Where the words point back, the bodies whose persons sign, should nobody have been told before. */
  readonly delegates?: PartyGroup;
  /** The time of this one, where the words tell of several that were signed one after another. */
  readonly signedIn?: Span;
  /** One of several that the same words sign: 分别与甲、乙签署, 签署A协议、B协议. */
  readonly isOneOfSeveral: boolean;
  /** True where the parties are those of the headline above, for the sentence names none. */
  readonly isOfHeadline?: boolean;
  /** The words of the signing alone, without the parties. */
  readonly words: string;
}

export interface Worded extends Span {
  readonly words: string;
}
