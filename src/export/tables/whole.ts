import { AppError } from '../../errors/app-error.ts';
import type { Row } from './cell.ts';
import type { Table } from './table.ts';

/** Rows of the formats that cannot be written before the last row is known. */
const MOST_ROWS = 200_000;

/** All rows at once. @throws AppError `export.too-large` */
export async function wholeTable({ rows }: Table): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) {
    if (all.length === MOST_ROWS) throw new AppError('export.too-large', { limit: MOST_ROWS });
    all.push(row);
  }
  return all;
}
