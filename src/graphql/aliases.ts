/**
 * Where a field's answer stands in a tree: the field with its arguments, so that one field asked for
 * twice in different ways has two answers, and asked twice alike has one.
 */
export function aliasOf(field: string, args: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(args)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return given.length === 0 ? field : `${field}(${JSON.stringify(given)})`;
}
