import type { Kind } from '../../model/graph-model.ts';
import type { Values } from '../../model/value.ts';
import { claimedValues } from '../claimed-values.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** The values of a keyed node: those that its evidence claims. */
export function keyedValues(database: Database, kind: Kind, id: string): Values {
  const rows = database.all(
    sql`SELECT DISTINCT property, value FROM evidence
        WHERE subject = ${id} AND property IS NOT NULL`,
  );
  return claimedValues(
    kind,
    rows.map((row) => [String(row['property']), String(row['value'])]),
  );
}
