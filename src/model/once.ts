/** A value that is worked out when it is first asked for, and then known: many documents never ask. */
export function once<T>(of: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: of() };
    return known.value;
  };
}
