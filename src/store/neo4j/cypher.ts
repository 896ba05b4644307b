import { isInt } from 'neo4j-driver';
import { compose, joinPieces, type Piece } from '../piece.ts';

/** A piece of Cypher; neither names nor our own words hold a `?`. */
export type Cypher = Piece<unknown>;

/** A statement as the server takes it; equal shapes are equal texts, for its cache of plans. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A template for Cypher: pieces of Cypher are inserted, every other value becomes a parameter. */
export function cypher(strings: TemplateStringsArray, ...parts: readonly unknown[]): Cypher {
  return compose(strings, parts);
}

/** A name of the model as a label, a type or a property. */
export function name(identifier: string): Cypher {
  return { text: `\`${identifier.replaceAll('`', '``')}\``, params: [] };
}

/** Labels of which one is enough. */
export function anyOf(labels: readonly string[]): Cypher {
  return { text: labels.map((label) => name(label).text).join('|'), params: [] };
}

/** A constant of our own (a direction), or a variable by its letter and depth. */
export function word(text: string): Cypher {
  return { text, params: [] };
}

export const join: (pieces: readonly Cypher[], separator: string) => Cypher = joinPieces;

/** A condition that holds where all do. What always holds is not said: the server reads each text again. */
export function allOf(conditions: readonly Cypher[]): Cypher {
  const said = conditions.filter(({ text }) => text !== TRUE.text);
  return said.length === 0 ? TRUE : joinPieces(said, ' AND ');
}

/** Numbers the parameters: `$p0`, `$p1` … */
export function statementOf({ text, params }: Cypher): Statement {
  let next = 0;
  return {
    text: text.replaceAll('?', () => `$p${next++}`),
    parameters: Object.fromEntries(params.map((value, i) => [`p${i}`, value])),
  };
}

/** The length of a page; Cypher wants to know it before it reads. */
const isLength = isInt;

/** Equal for pieces that may be read by one statement. */
export function jointKey({ text, params }: Cypher): string {
  return `${params.map((value) => (isLength(value) ? value : '')).join()} ${text}`;
}

/**
 * One statement for pieces of the same key that give a row each: gives their rows, each with its
 * place as `i`.
 * @param column the only one that they have
 */
export function jointStatementOf(pieces: readonly Cypher[], column: string): Statement {
  const [{ text, params } = TRUE] = pieces;
  const lengths: Record<string, unknown> = {};
  let next = 0;
  let own = 0;
  const each = text.replaceAll('?', () => {
    const value = params[next++];
    if (!isLength(value)) return `row[${++own}]`;
    lengths[`p${next}`] = value;
    return `$p${next}`;
  });
  const inScope = each.replaceAll(/\bCALL \((?=(.))/g, (call, first) =>
    first === ')' ? `${call}row` : `${call}row, `,
  );
  const rows = pieces.map((piece, i) => [i, ...piece.params.filter((value) => !isLength(value))]);
  return {
    text: `UNWIND $rows AS row CALL (row) { ${inScope} } RETURN row[0] AS i, ${column}`,
    parameters: { ...lengths, rows },
  };
}

export const TRUE: Cypher = cypher`true`;
export const FALSE: Cypher = cypher`false`;
export const NULL: Cypher = cypher`null`;
