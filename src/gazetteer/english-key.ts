/** One spelling of a name that English news writes in several: Hi-Tech Zone, high-tech zone; Lüshun, Lyushun, Lushun. */
export function englishKey(form: string): string {
  return form
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<![a-z])([ln])(?:ü|yu|v)(?=[a-z])/gu, '$1u')
    .replaceAll('ü', 'u')
    .replace(/ & /gu, ' and ')
    .replace(/\b(?:new and )?hi(?:gh)?[- ]tech(?:nology)?\b/gu, 'high-tech')
    .replace(/\beconomic-technological\b/gu, 'economic and technological')
    .replace(/ industr(?:y|ies) development zone$/u, ' industrial development zone')
    .replace(/ national (?=economic|high-tech)/u, ' ');
}
