/** One spelling of a name that English news writes in several: Hi-Tech Zone, high-tech zone. */
export function englishKey(form: string): string {
  return form
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/ & /gu, ' and ')
    .replace(/\b(?:new and )?hi(?:gh)?[- ]tech(?:nology)?\b/gu, 'high-tech')
    .replace(/\beconomic-technological\b/gu, 'economic and technological')
    .replace(/ industr(?:y|ies) development zone$/u, ' industrial development zone')
    .replace(/ national (?=economic|high-tech)/u, ' ');
}
