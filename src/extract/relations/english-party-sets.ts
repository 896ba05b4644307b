import type { Context } from '../context.ts';
import type { PartyGroup } from './signers.ts';

/**
 * Sets of parties; `[]` where the words speak of the agreement told before, none where nobody signs. Several that
 * are only counted have the place that signs them.
 */
export function partiesOf(
  groups: readonly PartyGroup[],
  isDefinite: boolean,
  last: PartyGroup,
  context: Context,
  isOpen: boolean,
): PartyGroup[] {
  const full = groups.filter((group) => group.length > 1);
  if (full.length > 0) return full.filter((group) => !isOfStates(group, context));
  const [only] = groups;
  const isPublic = ({ entity: { kind } }: PartyGroup[number]) =>
    kind !== 'COUNTRY' && kind !== 'ENTERPRISE';
  if (isOpen && only?.every(isPublic)) return [only];
  const isOfLast = only?.every(({ entity }) => last.some((one) => isCalledSo(one.entity, entity)));
  if (last.length === 0 || isOfLast === false) return [];
  return isDefinite || isOfLast === true ? [[]] : [];
}

/** The same, or told in full: Marl Customs of a headline, Marl Customs District. */
function isCalledSo(
  one: PartyGroup[number]['entity'],
  other: PartyGroup[number]['entity'],
): boolean {
  return one === other || (one.type === other.type && other.name.startsWith(`${one.name} `));
}

/** A ministry that signs with a state stands for its own. */
function isOfStates(group: PartyGroup, { text, gazetteer }: Context): boolean {
  const isState = ({ entity }: PartyGroup[number]) =>
    entity.kind === 'COUNTRY' || /^(?:Ministry|Parliament)\b/u.test(entity.name);
  const isForeign = ({ entity, mention: { start } }: PartyGroup[number]) =>
    entity.kind === 'COUNTRY' ||
    isCountry(/.* of (?<country>\p{Lu}[^,]{2,30})$/u.exec(entity.name)) ||
    isCountry(OWNER.exec(text.slice(Math.max(0, start - 34), start)));
  return group.every(isState) && group.some(isForeign);

  function isCountry(found: RegExpExecArray | null): boolean {
    const country = gazetteer.lookUpEnglish(found?.groups?.['country'] ?? '');
    return country?.kind === 'COUNTRY';
  }
}

/** Kenya's, before its ministry. */
const OWNER = /(?<country>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)['’]s $/u;

/** What is looked back on without a time is the agreement of these parties that has been told. */
export function areOfGroup(group: PartyGroup, parties: PartyGroup): boolean {
  return parties.every(({ entity }) => group.some((one) => one.entity === entity));
}
