/**
 * One pattern for several, to ask whether any of them matches: most texts match none, and one look costs
 * less than one for each. The flags are those of the first, which the others share.
 */
export function anyOf(first: RegExp, ...others: readonly RegExp[]): RegExp {
  const sources = [first, ...others].map(({ source }) => source);
  return new RegExp(sources.join('|'), first.flags);
}
