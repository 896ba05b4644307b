const ENGLISH_TYPE =
  /(?:(?:strategic|framework|cooperation|co-operation|partnership|sister[- ](?:city|cities)|friendly|bilateral|trade|economic|investment|joint|comprehensive|four-way|three-way|tripartite|development|research|academic|cultural|tourism|technical)\s+)*(?:memorand(?:um|a)(?: of (?:understanding|agreement|cooperation))?|mous?|letters? of intent|agreements?|pacts?|accords?|statements? of cooperation|joint declaration|declaration of intent)$/iu;

/** The type as worded: the words of cooperation at the end of what is signed. */
export function englishType(words: string): string | null {
  return ENGLISH_TYPE.exec(words)?.[0] ?? null;
}
