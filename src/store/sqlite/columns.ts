import type { Property } from '../../model/graph-model.ts';
import type { Value, Values } from '../../model/value.ts';
import { foldedValue, isFolded } from '../folded-property.ts';
import type { Row } from './database.ts';
import type { SqlValue } from './sql.ts';

/** A property's value as its column holds it: lists as JSON, truth as 1 and 0. */
function toColumn({ list }: Property, value: Value | undefined): SqlValue {
  if (list) return JSON.stringify(value ?? []);
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

/** What the columns of a property hold, see `columnsOf`: its value and, of a text, the form that is compared. */
export function toColumns(property: Property, value: Value | undefined): SqlValue[] {
  const own = toColumn(property, value);
  if (!isFolded(property)) return [own];
  const folded = foldedValue(value);
  return [own, folded === null ? null : toColumn(property, folded)];
}

/** The value of a property whose column holds this. */
export function fromColumn({ list, type }: Property, stored: unknown): Value {
  if (list) return JSON.parse(String(stored ?? '[]')) as string[];
  if (stored === undefined || stored === null) return null;
  if (type === 'Boolean') return stored !== 0;
  return type === 'Int' || type === 'Float' ? Number(stored) : String(stored);
}

/** @param prefix stands before the names of the columns */
export function readValues(properties: readonly Property[], row: Row, prefix = ''): Values {
  return Object.fromEntries(
    properties.map((property) => [
      property.name,
      fromColumn(property, row[`${prefix}${property.name}`]),
    ]),
  );
}
