/** Which database, and as whom. */
export interface Neo4jOptions {
  /** `neo4j://host:7687`, `bolt://…`, or with `+s` for an encrypted connection. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null for the user's default one. */
  readonly database: string | null;
  /** A reading is broken off after this long, in milliseconds. */
  readonly timeLimit: number;
}
