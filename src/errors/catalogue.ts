interface CatalogueEntry {
  /** An HTTP status. */
  readonly status: number;
  /** `{name}` stands for a detail that the thrower gives. */
  readonly message: string;
  readonly hint: string;
}

/** Every error that a user can meet. The compiler checks that a thrower gives each `{detail}`. */
export const errorCatalogue = {
  'document.empty': {
    status: 422,
    message: 'The document {name} is empty.',
    hint: 'Check that the file was saved or downloaded whole.',
  },
  'document.binary': {
    status: 415,
    message: 'The document {name} is not text.',
    hint: 'Give a UTF-8 text file; save other formats as text first.',
  },
  'document.encoding': {
    status: 415,
    message: 'The document {name} is not valid UTF-8.',
    hint: 'Convert it first, for example with `iconv -f GB18030 -t UTF-8`.',
  },
  'document.too-large': {
    status: 413,
    message: 'The document {name} has {bytes} bytes; the limit is {limit}.',
    hint: 'Split it into one file an article.',
  },
  'document.unreadable': {
    status: 404,
    message: 'The document {name} cannot be read: {reason}.',
    hint: 'Check the path and its permissions.',
  },
  'document.withdrawn': {
    status: 409,
    message: 'The document {name} was withdrawn and is not taken in again.',
    hint: 'Restore it with the mutation restoreArticle.',
  },
  'document.not-understood': {
    status: 500,
    message: 'The document {name} could not be parsed: {reason}.',
    hint: 'This is a defect of Pactgraph; please report it with the document.',
  },
  'eval.gold': {
    status: 422,
    message: '{name}, line {line}: this is no annotation.',
    hint: 'Write one JSON object a line, with `agreements`, each with its `parties`, or with `page`; an article has `id`, `published` and `text` (the headline is its first line), or `corpus` and `id`.',
  },
  'model.invalid': {
    status: 500,
    message: 'schema.graphql cannot be used: {reason}.',
    hint: 'See the comments at the top of schema.graphql.',
  },
  'store.drift': {
    status: 500,
    message: 'The store at {path} does not fit schema.graphql: {reason}.',
    hint: 'Run `pactgraph rebuild` to build the graph again from the archive.',
  },
  'store.unavailable': {
    status: 503,
    message: 'The store at {path} cannot be opened: {reason}.',
    hint: 'Check that the folder exists and may be written, or set PACTGRAPH_DATA.',
  },
  'store.unreachable': {
    status: 503,
    message: 'Neo4j at {address} does not answer.',
    hint: 'Check that it runs and that NEO4J_URI is right; what waits goes on as soon as it answers.',
  },
  'store.refused': {
    status: 503,
    message: 'Neo4j at {address} refuses the user {user}.',
    hint: 'Check NEO4J_USER and NEO4J_PASSWORD.',
  },
  'store.no-database': {
    status: 503,
    message: 'Neo4j at {address} has no database {database}.',
    hint: 'Set NEO4J_DATABASE to one that is there, or leave it out for the default one.',
  },
  'query.time-limit': {
    status: 503,
    message: 'The query took longer than {seconds} seconds.',
    hint: 'Ask for smaller pages, less nesting or narrower filters.',
  },
  'export.time-limit': {
    status: 503,
    message: 'The export took longer than {seconds} seconds.',
    hint: 'Choose less (first=100, area=…), or run `pactgraph export`, which has no limit.',
  },
  'store.slow': {
    status: 503,
    message: 'The store took too long to answer.',
    hint: 'Ask for less at once, or again in a while.',
  },
  'server.busy': {
    status: 503,
    message: 'Too many heavy queries wait already.',
    hint: 'Ask again in a few seconds; whoever runs the server sets PACTGRAPH_READERS.',
  },
  'server.ends-again': {
    status: 500,
    message: 'Processes of the server end again and again, the last one with {how}.',
    hint: 'The log says why above; PACTGRAPH_PROCESSES=1 shows it without the others.',
  },
  'copy.not-empty': {
    status: 409,
    message: 'The store to copy to has an article that the other one has not: {hash}.',
    hint: 'Copy to an empty store, or to an earlier copy of the same one.',
  },
  'copy.differs': {
    status: 500,
    message: 'The copied graph differs from the other one, first at {kind} {id}.',
    hint: 'If nothing was written meanwhile, run `pactgraph rebuild` on the store that you copy from.',
  },
  'query.bad-cursor': {
    status: 400,
    message: 'The cursor {cursor} is not valid here.',
    hint: 'Pass a cursor that the same field gave under the same orderBy.',
  },
  'query.bad-page': {
    status: 400,
    message: '{argument} must be from 0 to {limit}; it is {value}.',
    hint: 'Ask for smaller pages and go on from pageInfo.endCursor.',
  },
  'query.both-directions': {
    status: 400,
    message: 'first and last cannot be used together.',
    hint: 'Use first with after, or last with before.',
  },
  'query.bad-date': {
    status: 400,
    message: '{value} is not a date.',
    hint: 'Write a day, a month or a year: 2020-05-25, 2020-05 or 2020.',
  },
  'query.too-deep': {
    status: 400,
    message: 'The query nests more than {limit} pages.',
    hint: 'Ask for the inner nodes by their id in a query of their own.',
  },
  'query.too-costly': {
    status: 400,
    message: 'The query can ask for more than {limit} nodes.',
    hint: 'Ask for smaller pages: a page of first: 20 in a page of first: 20 is 400 nodes.',
  },
  'query.too-large': {
    status: 400,
    message: 'The query has more than {limit} words and marks.',
    hint: 'Split it into several, or hand long values over as variables.',
  },
  'query.too-many': {
    status: 400,
    message: 'The query has {count} {what}; {limit} may be.',
    hint: 'Split it into several queries.',
  },
  'query.too-many-values': {
    status: 400,
    message: 'The answer can have more than {limit} values.',
    hint: 'Ask for smaller pages, or for fewer fields under several names.',
  },
  'query.no-introspection': {
    status: 400,
    message: 'This server does not tell its schema.',
    hint: 'The schema is in docs/api.graphql; whoever runs the server sets PACTGRAPH_INTROSPECTION.',
  },
  'query.too-complex': {
    status: 400,
    message: '{argument} is too complex: it may have up to {limit}.',
    hint: 'Split it into several queries.',
  },
  'query.bad-text': {
    status: 400,
    message: 'The text to search for must have 1 to {limit} characters; it has {length}.',
    hint: 'Give a few words; to look for a whole sentence, give its rarest ones.',
  },
  'query.bad-names': {
    status: 400,
    message: 'These names cannot be looked up: {reason}.',
    hint: '{what}.',
  },
  'query.unknown-id': {
    status: 404,
    message: 'There is no {kind} {id} in the corpus.',
    hint: 'Take ids from another answer; the id of each report of it is good too.',
  },
  'query.unknown-region': {
    status: 404,
    message: 'No article of the corpus names a region {name}.',
    hint: 'Ask `resolve(names: […])` what the lists and the graph know by this name.',
  },
  'query.ambiguous-name': {
    status: 400,
    message: 'Several regions have the name {name}.',
    hint: 'Give the id of one of them, such as {known}.',
  },
  'query.unknown-area': {
    status: 400,
    message: 'There is no area {area}.',
    hint: 'It must be one of: {known}.',
  },
  'query.bad-comparison': {
    status: 400,
    message: 'A comparison needs 2 to {limit} different agreements; {count} given.',
    hint: 'Give the ids of agreements that are not reports of the same one.',
  },
  'query.bad-property': {
    status: 400,
    message: 'There is no property {property} here.',
    hint: 'It must be one of: {known}.',
  },
  'query.bad-group': {
    status: 400,
    message: 'These groups cannot be made: {reason}.',
    hint: 'A key is one property, one relation with a key of its own, or `node`; see docs/groups.md.',
  },
  'query.too-wide': {
    status: 400,
    message: 'The analysis looks at more than {limit} groups.',
    hint: 'Narrow it by a region, an area or a period.',
  },
  'query.network-too-large': {
    status: 400,
    message:
      'Betweenness looks at up to {limit} nodes times edges in a request; with this network of {nodes} nodes and {edges} edges it is more.',
    hint: 'Narrow it by a region, an area or a period, ask for fewer dates, or for no betweenness.',
  },
  'query.bad-range': {
    status: 400,
    message: '{argument} must be from {least} to {most}; it is {value}.',
    hint: 'What reaches further is looked at in steps: ask again from a node of the answer.',
  },
  'query.empty-list': {
    status: 400,
    message: '{argument} is empty.',
    hint: 'Name at least one, or leave the argument out for what is taken by default.',
  },
  'query.invalid': {
    status: 400,
    message: 'The query is not valid.',
    hint: 'Compare it with the schema in the explorer at /graphql.',
  },
  'query.failed': {
    status: 500,
    message: 'The query could not be answered.',
    hint: 'This is a defect of Pactgraph; the server’s log says more.',
  },
  'query.not-persisted': {
    status: 404,
    message: 'There is no persisted operation of this hash.',
    hint: 'Send the SHA-256 of a file in the folder that PACTGRAPH_OPERATIONS names.',
  },
  'query.only-persisted': {
    status: 403,
    message: 'This server answers persisted operations alone.',
    hint: 'Send its SHA-256 as extensions.persistedQuery.sha256Hash in place of a query.',
  },
  'export.unknown': {
    status: 404,
    message: 'There is no export {name}.',
    hint: 'The address /export lists all of them.',
  },
  'export.bad-parameter': {
    status: 400,
    message: 'The parameter {name} cannot be used so.',
    hint: 'It must be {expected}.',
  },
  'export.too-large': {
    status: 413,
    message: 'The table has more than {limit} rows, too many for this format.',
    hint: 'Take csv or ndjson, which have no such limit, or narrow it by its parameters.',
  },
  'access.bad-key': {
    status: 401,
    message: 'This key or token is not good here.',
    hint: 'Send a key of `pactgraph keys add`, or a token of the issuer that is set, as `authorization: Bearer …`.',
  },
  'access.key-needed': {
    status: 401,
    message: 'This server answers whoever has a key.',
    hint: 'Send it as `authorization: Bearer …`; whoever runs the server makes one with `pactgraph keys add NAME`.',
  },
  'access.too-often': {
    status: 429,
    message: 'There were more than {limit} requests in a minute.',
    hint: 'Wait as many seconds as the header retry-after says; ask for more in one query.',
  },
  'keys.known': {
    status: 409,
    message: 'There is a key {name} already.',
    hint: 'Take another name, or run `pactgraph keys revoke {name}` first.',
  },
  'keys.unknown': {
    status: 404,
    message: 'There is no key {name}.',
    hint: '`pactgraph keys list` tells all of them.',
  },
  'keys.unreadable': {
    status: 500,
    message: 'The keys at {path} cannot be read: {reason}.',
    hint: 'Repair the file, or move it away and make new keys with `pactgraph keys add`.',
  },
  'access.no-keys': {
    status: 403,
    message: 'This server takes no writes: it is open to others and has no key set.',
    hint: 'Whoever runs it makes one with `pactgraph keys add NAME --role editor`; send it as `authorization: Bearer …`.',
  },
  'access.read-only': {
    status: 403,
    message: 'Writing needs a key of the role editor or admin.',
    hint: 'Send one as `authorization: Bearer …`; `pactgraph keys add NAME --role editor` makes one.',
  },
  'subscription.too-many': {
    status: 503,
    message: 'There are {limit} subscriptions already.',
    hint: 'Close those that are not needed, or ask again later.',
  },
  'archive.not-there': {
    status: 503,
    message: 'This server has no archive to look at for changes.',
    hint: 'Ask one that has.',
  },
  'ingest.bad-count': {
    status: 400,
    message: '1 to {limit} documents can be taken in at once; {count} were given.',
    hint: 'Send them in several requests, or put the files on the server and run `pactgraph ingest`.',
  },
  'ingest.no-file': {
    status: 400,
    message: 'There is no file.',
    hint: 'Send it as multipart/form-data, as the GraphQL multipart request specification has it.',
  },
  'request.no-preflight': {
    status: 403,
    message: 'A form could come from a page elsewhere.',
    hint: 'Send the header graphql-require-preflight: 1 with multipart/form-data.',
  },
  'reconcile.bad-queries': {
    status: 400,
    message: 'The batch of queries cannot be read: {reason}.',
    hint: 'Send `queries`, form encoded: a JSON object of queries by key, as the Reconciliation Service API 0.2 has it.',
  },
  'request.not-found': {
    status: 404,
    message: 'There is nothing at {path}.',
    hint: 'The API is at /graphql.',
  },
  'request.bad-address': {
    status: 400,
    message: 'The address of the request cannot be read.',
    hint: 'Send a path, and the server’s name in the header host.',
  },
  'request.not-json': {
    status: 415,
    message: 'The request’s body is not JSON.',
    hint: 'Send an object with the field `query`, and the header content-type: application/json.',
  },
  'request.too-large': {
    status: 413,
    message: 'The request is larger than {limit} bytes.',
    hint: 'Send smaller queries, with variables for long values.',
  },
  'config.invalid': {
    status: 500,
    message: '{name} cannot be {value}.',
    hint: 'It must be {expected}.',
  },
  'areas.invalid': {
    status: 500,
    message: 'The list of areas cannot be used: {reason}.',
    hint: 'Compare seeds/areas.json with the one of the release.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof errorCatalogue;

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The details that the message and the hint of an error name. */
export type Details<C extends ErrorCode> = Readonly<
  Record<
    | Placeholders<(typeof errorCatalogue)[C]['message']>
    | Placeholders<(typeof errorCatalogue)[C]['hint']>,
    string | number
  >
>;
