/** Ways to write the same English word, each for the other. */
const SPELLINGS = [
  ['isation', 'ization'],
  ['centre', 'center'],
  [' ', '-'],
] as const;

/** An English term in its other forms: in the plural, spelled as elsewhere, joined by a hyphen; none of a Chinese one. */
export function otherForms(term: string): string[] {
  if (!/^[a-z][a-z -]+$/.test(term)) return [];
  const spelled = new Set([term]);
  for (const [one, other] of SPELLINGS) {
    for (const form of [...spelled])
      spelled.add(form.replaceAll(one, other)).add(form.replaceAll(other, one));
  }
  return [...spelled, ...[...spelled].map(pluralOf)].filter((form) => form !== term);
}

function pluralOf(term: string): string {
  if (/[^aeiou]y$/.test(term)) return `${term.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(term) ? `${term}es` : `${term}s`;
}
