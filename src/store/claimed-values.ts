import type { Kind, Property } from '../model/graph-model.ts';
import type { Value, Values } from '../model/value.ts';

/** Property and text of a value, as evidence keeps them. */
export type ClaimedText = readonly [property: string, text: string];

/**
 * The values of a keyed node: of what is claimed the least, of a list all, sorted.
 */
export function claimedValues(kind: Kind, claims: readonly ClaimedText[]): Values {
  const texts = Map.groupBy(claims, ([property]) => property);
  return Object.fromEntries(
    kind.properties.map((property) => {
      const claimed = new Set((texts.get(property.name) ?? []).map(([, text]) => text));
      return [property.name, shown(property, [...claimed].sort())];
    }),
  );
}

function shown(property: Property, texts: readonly string[]): Value {
  if (property.list) return texts;
  const [least] = texts;
  return least === undefined ? null : fromText(property, least);
}

function fromText({ type }: Property, text: string): Value {
  if (type === 'Boolean') return text === 'true';
  return type === 'Int' || type === 'Float' ? Number(text) : text;
}
