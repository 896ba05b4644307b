import neo4j from 'neo4j-driver';
import type { Property } from '../../model/graph-model.ts';
import type { Value, Values } from '../../model/value.ts';
import { indexKey, isIndexedByKey, keyProperty } from './index-key.ts';

/** Values as Neo4j keeps them: whole numbers as integers, lists never absent. */
export function storedValues(
  properties: readonly Property[],
  values: Values,
): Record<string, unknown> {
  return Object.fromEntries(
    properties.map((property) => [property.name, stored(property, values[property.name])]),
  );
}

/** The beginnings of texts, for the indexes. */
export function indexKeys(
  properties: readonly Property[],
  values: Values,
): Record<string, unknown> {
  return Object.fromEntries(
    properties.filter(isIndexedByKey).map((property) => {
      const value = values[property.name] ?? null;
      return [keyProperty(property), value === null ? null : indexKey(String(value))];
    }),
  );
}

function stored({ list }: Property, value: Value | undefined): unknown {
  if (list) return value ?? [];
  return typeof value === 'number' ? storedNumber(value) : (value ?? null);
}

/** Without it the driver writes every number as a floating-point one. */
export function storedNumber(value: number): unknown {
  return Number.isSafeInteger(value) ? neo4j.int(value) : value;
}
