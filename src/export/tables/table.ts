import type { CellType, Row } from './cell.ts';

/** A table whose rows come one by one. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: CellType }[];
  readonly rows: AsyncIterable<Row>;
}
