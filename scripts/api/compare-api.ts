import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, parse, print, visit } from 'graphql';

/** What breaks a client that was written for an earlier schema. */
interface Break {
  /** What it is about: `Type.field`, `Type.field.argument`, … */
  readonly path: string;
  readonly message: string;
}

/** Breaks that are meant, by path, with the reason of each. */
export type AllowedBreaks = ReadonlyMap<string, string>;

/** @param released and @param now schemas in the schema language */
export async function breaksBetween(released: string, now: string): Promise<Break[]> {
  const changes = await diff(buildSchema(released), buildSchema(now));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path = '', message }) => ({ path, message }));
}

/**
 * What stands against a schema, in lines for whoever changed it; none where all is well.
 * @param changelog each break that is meant has to be told there
 */
export function objections(
  breaks: readonly Break[],
  allowed: AllowedBreaks,
  changelog: string,
): string[] {
  const broken = new Set(breaks.map(({ path }) => path));
  return [
    ...breaks
      .filter(({ path }) => !allowed.has(path))
      .map(({ path, message }) => `${path}: ${message}.`),
    ...[...allowed.keys()].flatMap((path) => {
      if (!broken.has(path)) return `${path} is allowed to break, and does not.`;
      return changelog.includes(`\`${path}\``) ? [] : `CHANGELOG.md does not tell of \`${path}\`.`;
    }),
  ];
}

/** @param table `path`, a tab and the reason in each line but the first */
export function readAllowed(table: string): AllowedBreaks {
  const lines = table.split('\n').slice(1).filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [path = '', reason = ''] = line.split('\t');
      if (!reason) throw new TypeError(`no reason for ${path}`);
      return [path, reason];
    }),
  );
}

/** The schema without descriptions, which break nobody. */
export function withoutDescriptions(schema: string): string {
  const bare = visit(parse(schema), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `${print(bare)}\n`;
}
