import type { EdgeType, GraphModel, Kind, Property, Relation } from '../../model/graph-model.ts';
import { defaultOrder } from '../default-order.ts';

/** A table with its columns and SQLite types; derived from the model. */
export interface Table {
  readonly name: string;
  readonly columns: ReadonlyMap<string, string>;
  /** Columns that may be added to a table that is there: the properties. */
  readonly addable: ReadonlySet<string>;
  readonly indexes: readonly string[];
}

/** A property of one end of an edge, copied into the edge so that its index can order by it. */
export interface OrderKey {
  readonly end: 'from' | 'to';
  readonly property: string;
  /** The kinds at that end that have it. */
  readonly kinds: readonly string[];
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

/** The end of the edge that a relation leads to. */
export function farEnd({ direction }: Relation): 'from' | 'to' {
  return direction === 'OUT' ? 'to' : 'from';
}

export function nearEnd({ direction }: Relation): 'from' | 'to' {
  return direction === 'OUT' ? 'from' : 'to';
}

export function orderKeysOf(model: GraphModel, edge: EdgeType): OrderKey[] {
  const keys = new Map<string, OrderKey>();
  for (const relation of relationsOf(model, edge)) {
    if (relation.orderKey === null) continue;
    const key = { end: farEnd(relation), property: relation.orderKey };
    const kinds = keys.get(orderKeyColumn(key))?.kinds ?? [];
    const joined = [...new Set([...kinds, ...relation.targetKinds])];
    keys.set(orderKeyColumn(key), { ...key, kinds: joined });
  }
  return [...keys.values()];
}

function relationsOf(model: GraphModel, { name }: EdgeType): Relation[] {
  return [...model.kinds.values()].flatMap(({ relations }) =>
    relations.filter(({ edge }) => edge === name),
  );
}

function kindTable(kind: Kind): Table {
  return {
    name: kind.name,
    columns: new Map([['id', 'TEXT PRIMARY KEY'], ...kind.properties.map(columnOf)]),
    addable: new Set(kind.properties.map(({ name }) => name)),
    indexes: kind.properties.filter(isIndexed).map((property) => indexOf(kind.name, property)),
  };
}

function columnOf({ name, type, list }: Property): [string, string] {
  if (list) return [name, 'TEXT'];
  if (type === 'Int' || type === 'Boolean') return [name, 'INTEGER'];
  return [name, type === 'Float' ? 'REAL' : 'TEXT'];
}

/** Long text, which search reads with the least weight, is found by search and not by equality. */
function isIndexed({ list, searchable }: Property): boolean {
  return !list && (searchable === null || searchable > 1);
}

function indexOf(table: string, { name, unique }: Property): string {
  return `CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS "${table}.${name}" ON "${table}" ("${name}")`;
}

function edgeTable(model: GraphModel, edge: EdgeType): Table {
  const ends = ['from_id', 'from_kind', 'to_id', 'to_kind'];
  return {
    name: edge.name,
    columns: new Map([
      ['id', 'TEXT PRIMARY KEY'],
      ...ends.map((end): [string, string] => [end, 'TEXT']),
      ...orderKeysOf(model, edge).map((key): [string, string] => [orderKeyColumn(key), 'TEXT']),
      ...edge.properties.map(columnOf),
    ]),
    addable: new Set(edge.properties.map(({ name }) => name)),
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
