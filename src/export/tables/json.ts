import type { Row } from './cell.ts';
import type { Table } from './table.ts';

/** One array of objects. */
export async function* writeJson(table: Table): AsyncGenerator<string> {
  let before = '[\n';
  for await (const row of table.rows) {
    yield `${before}${objectOf(table, row)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** One object a line. */
export async function* writeNdjson(table: Table): AsyncGenerator<string> {
  for await (const row of table.rows) yield `${objectOf(table, row)}\n`;
}

function objectOf({ columns }: Table, row: Row): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null])));
}
