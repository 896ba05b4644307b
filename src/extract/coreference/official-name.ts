import type { Mention } from '../mention.ts';

/** The name that the lists have for a region, else that of the mention. */
export function officialName(mention: Mention): string {
  return mention.type === 'region' ? (mention.entries[0]?.name ?? mention.name) : mention.name;
}
