import { AppError } from '../../errors/app-error.ts';
import type { GraphModel, Property } from '../../model/graph-model.ts';
import type { Connection, Run } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';

/** The form of what the store keeps beside the graph. */
const FORM = 5;

/** What the graph was written under: the type of each property of each kind and edge. */
interface Declaration {
  readonly form: number;
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Fits a store to the model: a property that was added needs nothing.
 * @param address where the store is, for the message
 * @throws AppError `store.drift` where the model changed in any other way
 */
export async function fitDeclaration(
  connection: Connection,
  model: GraphModel,
  address: string,
): Promise<void> {
  const wanted = declarationOf(model);
  await connection.write(async (run) => {
    const before = await declared(run);
    const reason = before && driftOf(before, wanted);
    if (reason) throw new AppError('store.drift', { path: address, reason });
    await run(
      cypher`MERGE (s:${name(OWN.store)} {name: 'graph'})
        SET s.declaration = ${JSON.stringify(wanted)}, s.revision = coalesce(s.revision, randomUUID())`,
    );
  });
}

/** The kinds and edge types that the store was written under; `[]` for a new one. */
export async function declaredNames(connection: Connection): Promise<string[]> {
  const before = await connection.write(declared);
  return Object.keys(before?.properties ?? {});
}

async function declared(run: Run): Promise<Declaration | null> {
  const [row] = await run(cypher`MATCH (s:${name(OWN.store)}) RETURN s.declaration AS text`);
  return row ? (JSON.parse(String(row['text'])) as Declaration) : null;
}

function declarationOf({ kinds, edges }: GraphModel): Declaration {
  const named = [...kinds.values(), ...edges.values()];
  return {
    form: FORM,
    properties: Object.fromEntries(
      named.map(({ name, properties }) => [
        name,
        Object.fromEntries(properties.map((property) => [property.name, typeOf(property)])),
      ]),
    ),
  };
}

/** Enums and dates are kept as text. */
function typeOf({ type, list }: Property): string {
  const stored = ['Int', 'Float', 'Boolean'].includes(type) ? type : 'String';
  return list ? `[${stored}]` : stored;
}

function driftOf(before: Declaration, wanted: Declaration): string | null {
  if (before.form !== FORM) return `it has form ${before.form}, this version writes form ${FORM}`;
  for (const table of Object.keys(wanted.properties)) {
    if (!before.properties[table]) return `it has nothing for ${table}`;
  }
  for (const [table, properties] of Object.entries(before.properties)) {
    for (const [property, type] of Object.entries(properties)) {
      const now = wanted.properties[table]?.[property];
      if (now === undefined) return `${table}.${property} is not declared`;
      if (now !== type) return `${table}.${property} has another type`;
    }
  }
  return null;
}
