import type { Recogniser } from '../recogniser.ts';

/** A rule for words that report an agreement. Groups: `name` in book marks, `type` as worded. */
export interface AgreementRecogniser extends Recogniser {
  /** Whether the words alone report an agreement, or only with parties beside them. */
  readonly needsParties: boolean;
  /** True where the words count only beside the names of both sides: 甲与乙达成合作. */
  readonly needsBoth?: true;
  /** True where both may be told before, as 双方 or 两市 say: 甲到访乙,双方各执一份协议. */
  readonly mayPointBack?: true;
  /** True where the words tell of an agreement that there has been: 合作始于一份协议. */
  readonly tellsOfOld?: true;
  /** True where the words name an agreement, and whatever the clause says was done with it counts: 各执一份协议. */
  readonly anyVerb?: true;
  /** True where the parties stand within the words: 由甲与乙签订. */
  readonly holdsParties?: boolean;
  /** True where those whose agreement it is stand right before the words: 甲与乙的合作协议明确. */
  readonly followsNames?: true;
  /** True where the words tell pairs that sign, one by one: 签约的共两对:甲对乙;丙对丁. */
  readonly tellsPairs?: true;
  /** True where the words count partners whom nobody names: 缔结国际友好城市45对. */
  readonly countsPartners?: true;
  /** True where the words tell each side on its own: 一方是甲,另一方是乙. */
  readonly tellsSides?: boolean;
}
