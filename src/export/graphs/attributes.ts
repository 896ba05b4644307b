import type { GraphModel, Property } from '../../model/graph-model.ts';
import type { Value } from '../../model/value.ts';

/** An attribute of a graph format, which knows no lists: one name has one type everywhere. */
export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
}

const TYPES: Readonly<Record<string, Attribute['type']>> = {
  Int: 'integer',
  Float: 'double',
  Boolean: 'boolean',
};

export function nodeAttributes({ kinds }: GraphModel): Attribute[] {
  return attributesOf([...kinds.values()].flatMap(({ properties }) => properties));
}

export function edgeAttributes({ edges }: GraphModel): Attribute[] {
  return attributesOf([...edges.values()].flatMap(({ properties }) => properties));
}

function attributesOf(properties: readonly Property[]): Attribute[] {
  const types = new Map<string, Attribute['type']>();
  for (const { name, type, list } of properties) {
    const wanted = list ? 'string' : (TYPES[type] ?? 'string');
    types.set(name, (types.get(name) ?? wanted) === wanted ? wanted : 'string');
  }
  return [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, type]) => ({ name, type }));
}

export function attributeText(value: Value): string {
  return Array.isArray(value) ? value.join('; ') : String(value);
}

/** What a node is called: its name, title, heading or label, else its id. */
export function labelOf({
  id,
  values,
}: {
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
}): string {
  const named = ['name', 'title', 'heading', 'labelZh', 'object', 'type'].find(
    (property) => typeof values[property] === 'string',
  );
  return named ? String(values[named]) : id;
}

/** Attributes of our own, with names that no property has. */
export const NODE_KIND: Attribute = { name: 'node_kind', type: 'string' };
export const EDGE_TYPE: Attribute = { name: 'edge_type', type: 'string' };
export const LABEL: Attribute = { name: 'label', type: 'string' };
