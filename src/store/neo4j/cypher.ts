/** A piece of Cypher with its parameters: what a caller gives is always bound, never spliced. */
export interface Cypher {
  /** `?` stands for each parameter, in order; neither names nor our own words hold one. */
  readonly text: string;
  readonly params: readonly unknown[];
}

/** A statement as the server takes it; equal shapes are equal texts, for its cache of plans. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A template for Cypher: pieces of Cypher are inserted, every other value becomes a parameter. */
export function cypher(strings: TemplateStringsArray, ...parts: readonly unknown[]): Cypher {
  let text = strings[0] ?? '';
  const params: unknown[] = [];
  parts.forEach((part, i) => {
    if (isPiece(part)) {
      text += part.text;
      params.push(...part.params);
    } else {
      text += '?';
      params.push(part);
    }
    text += strings[i + 1] ?? '';
  });
  return { text, params };
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

export function join(pieces: readonly Cypher[], separator: string): Cypher {
  return {
    text: pieces.map(({ text }) => text).join(separator),
    params: pieces.flatMap(({ params }) => params),
  };
}

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

function isPiece(part: unknown): part is Cypher {
  return typeof part === 'object' && part !== null && 'text' in part && 'params' in part;
}
