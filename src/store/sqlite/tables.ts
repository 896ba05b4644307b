import type { EdgeType, GraphModel, Kind, Property, Relation } from '../../model/graph-model.ts';
import { defaultOrder } from '../default-order.ts';
import { isFolded } from '../folded-property.ts';
import { farEnd, nearEnd, type OrderKey, orderKeysOf, relationsOf } from '../order-keys.ts';

/** A table with its columns and SQLite types; derived from the model. */
export interface Table {
  readonly name: string;
  readonly columns: ReadonlyMap<string, string>;
  /** Columns that may be added to a table that is there: the properties. */
  readonly addable: ReadonlySet<string>;
  readonly indexes: readonly string[];
}

export function tablesOf(model: GraphModel): Table[] {
  return [
    ...[...model.kinds.values()].map(kindTable),
    ...[...model.edges.values()].map((edge) => edgeTable(model, edge)),
  ];
}

export function orderKeyColumn({ end, property }: Pick<OrderKey, 'end' | 'property'>): string {
  return `${end}.${property}`;
}

function kindTable(kind: Kind): Table {
  return {
    name: kind.name,
    columns: new Map([['id', 'TEXT PRIMARY KEY'], ...kind.properties.flatMap(columnsOf)]),
    addable: addableOf(kind.properties),
    indexes: kind.properties.filter(isIndexed).map((property) => indexOf(kind.name, property)),
  };
}

/** The column of a value, and that of its folded form. */
export function columnsOf(property: Property): [string, string][] {
  const own: [string, string] = [property.name, typeOf(property)];
  return isFolded(property) ? [own, [foldedColumn(property), 'TEXT']] : [own];
}

function addableOf(properties: readonly Property[]): ReadonlySet<string> {
  return new Set(properties.flatMap(columnsOf).map(([column]) => column));
}

function typeOf({ type, list }: Property): string {
  if (list) return 'TEXT';
  if (type === 'Int' || type === 'Boolean') return 'INTEGER';
  return type === 'Float' ? 'REAL' : 'TEXT';
}

/** Holds the form that filters compare, where it is another than the value. */
export function foldedColumn({ name }: Pick<Property, 'name'>): string {
  return `${name}.folded`;
}

/** Long text, which search reads with the least weight, is found by search and not by equality. */
export function isIndexed({ list, searchable }: Property): boolean {
  return !list && (searchable === null || searchable > 1);
}

function indexOf(table: string, property: Property): string {
  const { name, unique } = property;
  const compared = isFolded(property)
    ? `COALESCE("${foldedColumn(property)}", "${name}")`
    : `"${name}"`;
  return `CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS "${table}.${name}" ON "${table}" (${compared})`;
}

function edgeTable(model: GraphModel, edge: EdgeType): Table {
  const ends = ['from_id', 'from_kind', 'to_id', 'to_kind'];
  return {
    name: edge.name,
    columns: new Map([
      ['id', 'TEXT PRIMARY KEY'],
      ...ends.map((end): [string, string] => [end, 'TEXT']),
      ...orderKeysOf(model, edge).map((key): [string, string] => [orderKeyColumn(key), 'TEXT']),
      ...edge.properties.flatMap(columnsOf),
    ]),
    addable: addableOf(edge.properties),
    indexes: [...new Set(relationsOf(model, edge).map((relation) => pathIndex(model, relation)))],
  };
}

/** From a node to its neighbours, in the relation's default order. */
function pathIndex(model: GraphModel, relation: Relation): string {
  const [near, far] = [nearEnd(relation), farEnd(relation)];
  const order = defaultOrder(model, relation).map(({ by, property, direction }) => {
    const column = by === 'edge' ? property : orderKeyColumn({ end: far, property });
    return `"${column}" ${direction}`;
  });
  const columns = [`"${near}_id"`, `"${far}_kind"`, ...order, `"${far}_id"`].join(', ');
  const index = `${relation.edge}.${near}.${order.join(',').replaceAll('"', '')}`;
  return `CREATE INDEX IF NOT EXISTS "${index}" ON "${relation.edge}" (${columns})`;
}
