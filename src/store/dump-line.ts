import type { Values } from '../model/value.ts';

/** One line of `pactgraph dump`: a node, an edge (kind = its type, with from and to) or a piece of evidence. */
export interface DumpLine {
  readonly kind: string;
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  /** Names sorted; nulls and empty lists left out. */
  readonly values: Values;
}
