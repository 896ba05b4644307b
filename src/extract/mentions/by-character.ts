import type { Mention } from '../mention.ts';
import { memberByCharacter, memberOfRow } from './group-members.ts';
import { loneCharacter } from './lone-characters.ts';
import { stateOfRow } from './state-rows.ts';

const RULES: ReadonlySet<string> = new Set(
  [memberByCharacter, memberOfRow, stateOfRow, loneCharacter].map(({ id }) => id),
);

/** Whether a mention is one character of a row or one alone, which says its name and no more. */
export function isByCharacter({ rule }: Mention): boolean {
  return RULES.has(rule);
}
