/** schema.graphql as data. Names are the schema's own. */
export interface GraphModel {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly interfaces: ReadonlyMap<string, Interface>;
  readonly edges: ReadonlyMap<string, EdgeType>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

type ScalarName = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime';

/** A property of a kind, of an interface or of an edge; `id` is not among them. */
export interface Property {
  readonly name: string;
  readonly description: string | null;
  /** A scalar, or the name of an enum of the model (stored as its value's name). */
  readonly type: ScalarName | string;
  readonly list: boolean;
  readonly required: boolean;
  readonly unique: boolean;
  /** The weight of a hit in full-text search, or null where search does not read it. */
  readonly searchable: number | null;
  /** Whether search finds it by how its beginning sounds, too. */
  readonly pinyin: boolean;
  readonly derived: boolean;
  /** A text that filters compare as it is written; one that is unique always is. */
  readonly exact: boolean;
}

export interface Kind {
  readonly name: string;
  /** The name of the API's list of all of them: `agreements`. */
  readonly plural: string;
  readonly description: string | null;
  readonly interfaces: readonly string[];
  readonly properties: readonly Property[];
  readonly relations: readonly Relation[];
}

/** What several kinds share; its properties are those that the schema declares on it. */
export interface Interface {
  readonly name: string;
  readonly description: string | null;
  readonly properties: readonly Property[];
  /** The kinds that implement it, in the schema's order. */
  readonly kinds: readonly string[];
}

/** A to-many field of a kind: an edge type seen from one end. */
export interface Relation {
  readonly field: string;
  readonly description: string | null;
  readonly edge: string;
  /** OUT: the kind that has the field is the edge's source. */
  readonly direction: 'IN' | 'OUT';
  /** The declared type of the far end: a kind or an interface. */
  readonly target: string;
  /** The far end's kinds. */
  readonly targetKinds: readonly string[];
  /** The name of the `@relationProperties` type, or null. */
  readonly properties: string | null;
  /** A property of the far end that orders the connection by default, descending; ties by id. */
  readonly orderKey: string | null;
}

export interface EdgeType {
  readonly name: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly propertiesType: string | null;
  readonly properties: readonly Property[];
}
