import type { Cell } from './cell.ts';
import type { Table } from './table.ts';

/** So that Excel reads UTF-8. */
const MARK = '\uFEFF';

/**
 * What a spreadsheet would take for a formula, in the full width that East Asian ones take too. A
 * cell that begins so gets a ' in front, which they show as text.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** RFC 4180. @param mark whether the file begins with a byte order mark */
export async function* writeCsv({ columns, rows }: Table, mark: boolean): AsyncGenerator<string> {
  yield `${mark ? MARK : ''}${lineOf(columns.map(({ name }) => name))}`;
  for await (const row of rows) yield lineOf(row);
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
