/**
 * Rows of a table whose first line names the columns and whose cells are parted by tabs.
 * A missing cell at the end of a line is `''`; lines that start with `#` and empty lines are left out.
 */
export function parseTsv<C extends string>(text: string): readonly Readonly<Record<C, string>>[] {
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line && line[0] !== '#');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const row: Record<string, string> = {};
    for (const [index, column] of columns.entries()) row[column] = cells[index] ?? '';
    return row as Record<C, string>;
  });
}

/** The forms or ids in a cell, which 、 parts. */
export function parts(cell: string): readonly string[] {
  return cell ? cell.split('、') : [];
}
