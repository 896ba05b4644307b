/** A part of a statement with its parameters: what a caller gives is always bound, never spliced. */
export interface Piece<Parameter> {
  /** `?` stands for each parameter, in order. */
  readonly text: string;
  readonly params: readonly Parameter[];
}

/** A template for statements: pieces are inserted, every other value becomes a parameter. */
export function compose<Parameter>(
  strings: TemplateStringsArray,
  parts: readonly (Piece<Parameter> | Parameter)[],
): Piece<Parameter> {
  let text = strings[0] ?? '';
  const params: Parameter[] = [];
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

export function joinPieces<Parameter>(
  pieces: readonly Piece<Parameter>[],
  separator: string,
): Piece<Parameter> {
  return {
    text: pieces.map(({ text }) => text).join(separator),
    params: pieces.flatMap(({ params }) => params),
  };
}

function isPiece<Parameter>(part: Piece<Parameter> | Parameter): part is Piece<Parameter> {
  return typeof part === 'object' && part !== null && 'text' in part && 'params' in part;
}
