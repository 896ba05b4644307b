import type { GraphModel, Property } from '../../model/graph-model.ts';
import { orderKeysOf } from '../order-keys.ts';
import type { Connection, Row } from './connection.ts';
import { anyOf, type Cypher, cypher, join, name, word } from './cypher.ts';
import { indexedProperties } from './edge-order.ts';
import { ORDER } from './evidence-order.ts';
import { isIndexed, isIndexedByKey, keyProperty } from './index-key.ts';
import { OWN, TOKENS } from './labels.ts';

/** An index or a constraint under the name that it is known by. */
interface SchemaPiece {
  readonly name: string;
  readonly statement: Cypher;
}

const PREFIX = 'pactgraph_';

export const TEXT_INDEX = `${PREFIX}text`;

const AWAIT_SECONDS = 600;

/** Makes what is missing of the constraints and indexes; any number of processes may do so at once. */
export async function makeSchema(connection: Connection, model: GraphModel): Promise<void> {
  const there = new Set(await namesThere(connection));
  const missing = piecesOf(model).filter((piece) => !there.has(piece.name));
  for (const { statement } of missing) await connection.write((run) => run(statement));
  if (missing.length > 0) {
    await connection.write((run) => run(cypher`CALL db.awaitIndexes(${AWAIT_SECONDS})`));
  }
}

/** Drops every constraint and index of the graph; the archive's stay. */
export async function dropSchema(connection: Connection): Promise<void> {
  const archive = new Set(archivePieces().map((piece) => piece.name));
  const isOurs = (row: Row) =>
    String(row['name']).startsWith(PREFIX) && !archive.has(String(row['name']));
  const constraints = await connection.read(cypher`SHOW CONSTRAINTS YIELD name RETURN name`);
  for (const row of constraints.filter(isOurs)) {
    const statement = cypher`DROP CONSTRAINT ${name(String(row['name']))} IF EXISTS`;
    await connection.write((run) => run(statement));
  }
  const indexes = await connection.read(cypher`SHOW INDEXES YIELD name RETURN name`);
  for (const row of indexes.filter(isOurs)) {
    const statement = cypher`DROP INDEX ${name(String(row['name']))} IF EXISTS`;
    await connection.write((run) => run(statement));
  }
}

async function namesThere(connection: Connection): Promise<string[]> {
  const indexes = await connection.read(cypher`SHOW INDEXES YIELD name RETURN name`);
  return indexes.map((row) => String(row['name']));
}

function piecesOf(model: GraphModel): SchemaPiece[] {
  return [
    unique(OWN.store, 'name'),
    unique(OWN.facts, 'hash'),
    unique(OWN.part, 'name'),
    unique(OWN.holding, 'key'),
    index(OWN.holding, 'thing'),
    unique(OWN.member, 'id'),
    unique(OWN.lock, 'key'),
    unique('Evidence', 'id'),
    index('Evidence', 'subject', ORDER),
    ...[...model.kinds.values()].flatMap((kind) => [
      unique(kind.name, 'id'),
      ...kind.properties.filter(isIndexed).map((one) => propertyPiece(kind.name, one)),
    ]),
    ...[...model.edges.keys()].map(uniqueEdge),
    ...[...model.edges.values()].flatMap((type) =>
      orderKeysOf(model, type).map((key) => edgeIndex(type.name, indexedProperties(key))),
    ),
    textIndex(model),
  ];
}

/** Constraints and indexes of the archive. */
export async function makeArchiveSchema(connection: Connection): Promise<void> {
  for (const { statement } of archivePieces()) await connection.write((run) => run(statement));
}

function archivePieces(): SchemaPiece[] {
  return [
    unique(OWN.document, 'hash'),
    index(OWN.document, 'receivedAt'),
    index(OWN.document, 'withdrawnAt'),
    unique(OWN.judgement, 'id'),
    unique(OWN.judgement, 'place'),
  ];
}

function propertyPiece(label: string, property: Property): SchemaPiece {
  if (property.unique) return unique(label, property.name);
  return index(label, isIndexedByKey(property) ? keyProperty(property) : property.name);
}

function unique(label: string, property: string): SchemaPiece {
  const piece = `${PREFIX}${label}_${property}`;
  return {
    name: piece,
    statement: cypher`CREATE CONSTRAINT ${name(piece)} IF NOT EXISTS
      FOR (n:${name(label)}) REQUIRE n.${name(property)} IS UNIQUE`,
  };
}

function uniqueEdge(type: string): SchemaPiece {
  const piece = `${PREFIX}${type}_id`;
  return {
    name: piece,
    statement: cypher`CREATE CONSTRAINT ${name(piece)} IF NOT EXISTS
      FOR ()-[r:${name(type)}]-() REQUIRE r.id IS UNIQUE`,
  };
}

function index(label: string, ...properties: readonly string[]): SchemaPiece {
  return indexOn(label, cypher`(n:${name(label)})`, properties);
}

function edgeIndex(type: string, properties: readonly string[]): SchemaPiece {
  return indexOn(type, cypher`()-[n:${name(type)}]-()`, properties);
}

function indexOn(of: string, pattern: Cypher, properties: readonly string[]): SchemaPiece {
  const piece = [`${PREFIX}${of}`, ...properties].join('_');
  const columns = join(
    properties.map((property) => cypher`n.${name(property)}`),
    ', ',
  );
  return {
    name: piece,
    statement: cypher`CREATE INDEX ${name(piece)} IF NOT EXISTS FOR ${pattern} ON (${columns})`,
  };
}

/** One over all kinds that search reads; the tokens are cut by us, so blanks are all it parts at. */
function textIndex(model: GraphModel): SchemaPiece {
  const kinds = [...model.kinds.values()]
    .filter(({ properties }) => properties.some(({ searchable }) => searchable !== null))
    .map((kind) => kind.name);
  return {
    name: TEXT_INDEX,
    statement: cypher`CREATE FULLTEXT INDEX ${name(TEXT_INDEX)} IF NOT EXISTS
      FOR (n:${anyOf(kinds)}) ON EACH [n.${name(TOKENS)}]
      OPTIONS { indexConfig: { ${word('`fulltext.analyzer`')}: 'whitespace' } }`,
  };
}
