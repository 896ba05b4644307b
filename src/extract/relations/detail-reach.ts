import type { Pact } from './group-reports.ts';

/** How far the last report reaches while the sentences are read on. */
export interface Reach {
  /** The pacts reported last. */
  told: readonly Pact[];
  /** Those of them that the text speaks of: 与北渡大学的协议聚焦… */
  current: readonly Pact[];
  /** The paragraph of the report. */
  reported: number;
  /** The paragraph that opens what is agreed. */
  open: number;
  /** Whether the sentence before reports. */
  isNext: boolean;
  /** Whether a heading has begun another matter; only 根据协议 still leads back. */
  isCut: boolean;
  /** Whether a list of lines goes on: 协议内容如下: */
  isRun: boolean;
  /** The paragraph of its last point, which may go on for more than a sentence: 第一件,修路。 */
  point: number;
}
