import neo4j from 'neo4j-driver';
import type { Property } from '../../model/graph-model.ts';
import type { Value, Values } from '../../model/value.ts';
import { foldedValue, isFolded } from '../folded-property.ts';
import { foldedProperty, indexKey, isIndexedByKey, keyProperty } from './index-key.ts';

/** Values as Neo4j keeps them: whole numbers as integers, lists never absent. */
export function storedValues(
  properties: readonly Property[],
  values: Values,
): Record<string, unknown> {
  return Object.fromEntries(
    properties.map((property) => [property.name, stored(property, values[property.name])]),
  );
}

/** What filters compare and indexes hold beside the values: folded texts, the beginnings of texts. */
export function comparedForms(
  properties: readonly Property[],
  values: Values,
): Record<string, unknown> {
  const folded = properties
    .filter(isFolded)
    .map((property) => [foldedProperty(property), foldedValue(values[property.name])] as const);
  const keys = properties.filter(isIndexedByKey).map((property) => {
    const value = values[property.name] ?? null;
    const compared = isFolded(property) ? (foldedValue(value) ?? value) : value;
    return [keyProperty(property), compared === null ? null : indexKey(String(compared))] as const;
  });
  return Object.fromEntries([...folded, ...keys]);
}

function stored({ list }: Property, value: Value | undefined): unknown {
  if (list) return value ?? [];
  return typeof value === 'number' ? storedNumber(value) : (value ?? null);
}

/** Without it the driver writes every number as a floating-point one. */
export function storedNumber(value: number): unknown {
  return Number.isSafeInteger(value) ? neo4j.int(value) : value;
}
