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

/** Numbers the parameters: `$p0`, `$p1` … */
export function statementOf({ text, params }: Cypher): Statement {
  let next = 0;
  return {
    text: text.replaceAll('?', () => `$p${next++}`),
    parameters: Object.fromEntries(params.map((value, i) => [`p${i}`, value])),
  };
}

export const TRUE: Cypher = cypher`true`;
export const FALSE: Cypher = cypher`false`;
export const NULL: Cypher = cypher`null`;
