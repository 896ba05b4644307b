import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CellType } from './cell.ts';
import type { Table } from './table.ts';
import { wholeTable } from './whole.ts';

const TYPES = { text: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

export async function* writeParquet(table: Table): AsyncGenerator<Uint8Array> {
  const rows = await wholeTable(table);
  const columnData = table.columns.map(({ name, type }, i) => ({
    name,
    type: TYPES[type satisfies CellType],
    data: rows.map((row) => row[i] ?? null),
  }));
  yield new Uint8Array(parquetWriteBuffer({ columnData }));
}
