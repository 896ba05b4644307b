import writeExcelFile from 'write-excel-file/node';
import type { Cell } from './cell.ts';
import type { Table } from './table.ts';
import { wholeTable } from './whole.ts';

/** What Excel takes in one cell. */
const LONGEST_CELL = 32_767;
const LONGEST_SHEET_NAME = 31;

/** One sheet. Texts are typed as texts, so that none of them is ever a formula. */
export async function* writeXlsx(table: Table): AsyncGenerator<Uint8Array> {
  const rows = await wholeTable(table);
  const head = table.columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
  const data = [head, ...rows.map((row) => row.map(excelCell))];
  const options = { sheet: table.name.slice(0, LONGEST_SHEET_NAME), stickyRowsCount: 1 };
  yield await writeExcelFile(data, options).toBuffer();
}

function excelCell(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return { value: cell.slice(0, LONGEST_CELL), type: String };
}
