import type { Mention } from '../mention.ts';
import { countedDivision, memberByCharacter, memberOfRow } from './group-members.ts';
import { loneCharacter } from './lone-characters.ts';
import { stateOfRow } from './state-rows.ts';

const RULES: ReadonlySet<string> = new Set(
  [memberByCharacter, memberOfRow, countedDivision, stateOfRow, loneCharacter].map(({ id }) => id),
);

/** Whether a mention is one character of a row, one alone or in a number, which says its name and no more. */
export function isByCharacter({ rule }: Mention): boolean {
  return RULES.has(rule);
}
