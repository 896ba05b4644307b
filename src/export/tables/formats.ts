import { FLAT_VIEWS, type FlatView } from '../../model/flat-views.ts';
import { cellTypes, type Row } from './cell.ts';
import { writeCsv } from './csv.ts';
import { writeJson, writeNdjson } from './json.ts';
import { writeParquet } from './parquet.ts';
import { allRows, type Source } from './rows.ts';
import type { Table } from './table.ts';
import { writeXlsx } from './xlsx.ts';

interface TableFormat {
  readonly mediaType: string;
  /** @param mark whether a text begins with a byte order mark, where the format knows one */
  write(table: Table, mark: boolean): AsyncIterable<string | Uint8Array>;
}

/** By the ending of the file's name. */
export const TABLE_FORMATS: Readonly<Record<string, TableFormat>> = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: writeCsv },
  json: { mediaType: 'application/json; charset=utf-8', write: writeJson },
  ndjson: { mediaType: 'application/x-ndjson; charset=utf-8', write: writeNdjson },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsx,
  },
  parquet: { mediaType: 'application/vnd.apache.parquet', write: writeParquet },
};

export function tableFormatOf(name: string): TableFormat | undefined {
  return Object.hasOwn(TABLE_FORMATS, name) ? TABLE_FORMATS[name] : undefined;
}

export function viewOf(name: string): FlatView | undefined {
  return FLAT_VIEWS.find((view) => view.name === name);
}

/** A view as a table. @param rows those of a page; all where not given */
export function tableOf(
  source: Source,
  view: FlatView,
  rows: AsyncIterable<Row> = allRows(source, view),
): Table {
  const types = cellTypes(source.model, view);
  const columns = view.columns.map(({ name }, i) => ({ name, type: types[i] ?? 'text' }));
  return { name: view.name, columns, rows };
}
