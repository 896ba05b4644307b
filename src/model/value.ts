/** What a property can hold. Dates are strings; a list is of strings. */
export type Value = string | number | boolean | null | readonly string[];

/** Property values by name; an absent name is null (or `[]` for a list). */
export type Values = Readonly<Record<string, Value>>;
