import type { Kind, Property } from '../../model/graph-model.ts';
import type { Value, Values } from '../../model/value.ts';
import { fromText } from './columns.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** The values of a keyed node: of what its evidence claims the least, of a list all, sorted. */
export function keyedValues(database: Database, kind: Kind, id: string): Values {
  const rows = database.all(
    sql`SELECT DISTINCT property, value FROM evidence
        WHERE subject = ${id} AND property IS NOT NULL`,
  );
  const claimed = new Map<string, string[]>();
  for (const row of rows) {
    const property = String(row['property']);
    claimed.set(property, [...(claimed.get(property) ?? []), String(row['value'])]);
  }
  return Object.fromEntries(
    kind.properties.map((property) => [
      property.name,
      shown(property, (claimed.get(property.name) ?? []).sort()),
    ]),
  );
}

function shown(property: Property, texts: readonly string[]): Value {
  if (property.list) return texts;
  const [least] = texts;
  return least === undefined ? null : fromText(property, least);
}
