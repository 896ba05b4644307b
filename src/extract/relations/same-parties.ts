import type { Context, ResolvedMention } from '../context.ts';
import type { Entity } from '../entity.ts';
import { isShortFor } from '../is-short-for.ts';
import { isByPosition } from '../mentions/positional-names.ts';
import { WAS_SIGNED_BY } from './english-signing-recognisers.ts';
import { isHeadline } from './headline.ts';
import type { Pact } from './pact.ts';
import type { Report } from './report.ts';
import type { PartyGroup } from './signers.ts';
import { SIGNED_BY } from './text-first-recognisers.ts';
import { SIDES_TOLD } from './told-sides-recognisers.ts';

/** The same parties, or those of a headline in other words: the places for their departments, names cut short. */
export function sharesParties(
  context: Context,
  { parties, reports }: Pact,
  report: Report,
): boolean {
  const others = report.parties;
  if (others.length === 0 || parties.length === 0) return true;
  const [a, b] = [keysOf(parties), keysOf(others)];
  if (a.isSubsetOf(b) || b.isSubsetOf(a)) return true;
  const [fewer, more] = parties.length <= others.length ? [parties, others] : [others, parties];
  if (fewer.every((one) => more.some((other) => isVariant(one.entity, other.entity)))) return true;
  if (!isOutline(report) && !reports.every(isOutline) && !tellsSides(report)) return false;
  if (isReworded(parties, others)) return true;
  return fewer.every((one) => more.some((other) => corresponds(context, one.entity, other.entity)));
}

/** The same, or a body whose name is told with its parents once: 云陌区公共服务局, 云陌区管理委员会公共服务局. */
function isVariant(a: Entity, b: Entity): boolean {
  if (a === b) return true;
  if (a.type === 'region' && b.type === 'region') return isDivision(a, b) || isDivision(b, a);
  if (a.type !== 'institution' || b.type !== 'institution' || a.kind !== b.kind) return false;
  const one = a.name.replace(COMMITTEE, '');
  const other = b.name.replace(COMMITTEE, '');
  return one.endsWith(other) || other.endsWith(one);
}

/** 琅勃拉邦, 琅勃拉邦省: a place abroad, with the word for what it is or without. */
function isDivision({ name }: Entity, { name: short }: Entity): boolean {
  return name.startsWith(short) && /^[省州市县府郡]$/u.test(name.slice(short.length));
}

const COMMITTEE = /人民政府|管理委员会|管委会/u;

/**
 * 青岚区与鸿拓公司签约 above 青岚区与鸿拓物流中心签约: a headline may name a partner by words that the text does
 * not use; one party is the same, and the others are bodies. Of three and more all but one are the same.
 */
function isReworded(a: PartyGroup, b: PartyGroup): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  const [keysA, keysB] = [keysOf(a), keysOf(b)];
  const [left, right] = [a, b].map((group) =>
    group.filter(({ entity }) => !keysA.has(entity.key) || !keysB.has(entity.key)),
  );
  const [one, other] = [left?.[0], right?.[0]];
  if (left?.length !== 1 || right?.length !== 1 || !one || !other) return false;
  if (a.length > 2)
    return one.entity.type === 'institution' && one.entity.type === other.entity.type;
  const isOnce = ({ entity }: ResolvedMention) => entity.mentions.length === 1;
  const isAlike = one.entity.kind === other.entity.kind && one.entity.type === 'institution';
  const shared = isAlike ? 1 : 2;
  return (
    (one.entity.type === 'institution' || other.entity.type === 'institution') &&
    one.entity.name.slice(0, shared) === other.entity.name.slice(0, shared) &&
    (isOnce(one) || isOnce(other))
  );
}

/** The parties of what was told before, in other words: 协议双方为, the agreement was signed by. */
export function tellsSides({ rule }: Report): boolean {
  return rule === SIDES_TOLD || rule === SIGNED_BY || rule === WAS_SIGNED_BY;
}

/** A headline, or the name of a ceremony, tells who signs in few words. */
export function isOutline({ sentence, rule }: Report): boolean {
  return isHeadline(sentence) || rule === 'agreement.ceremony';
}

/**
 * 青岚市 and 青岚市教育局 or a district of it, 北渡 and 北渡大学, a city abroad and the province of that name, 青岚消防
 * 队伍 and whichever body of 青岚市 the text names in its stead.
 */
function corresponds({ entities }: Context, a: Entity, b: Entity): boolean {
  if (a === b) return true;
  const isOf = (one: Entity, place: Entity) => {
    if (place.type !== 'region' || one.type === 'project') return false;
    const key = one.type === 'region' ? one.key : one.regionKey;
    return (
      isWithin(entities.all, key, place.key) || isToldWithin(one, place) || isNamedAfter(one, place)
    );
  };
  const isBelow = (one: Entity, other: Entity) =>
    one.type === 'institution' &&
    other.type === 'institution' &&
    one.kind === other.kind &&
    isWithin(entities.all, one.regionKey, other.regionKey);
  const isOfOnePlace =
    a.type === 'institution' &&
    b.type === 'institution' &&
    a.regionKey !== null &&
    a.regionKey === b.regionKey &&
    [a, b].some(({ mentions }) => mentions.every(isByPosition));
  const isNamesake =
    a.type === 'region' &&
    b.type === 'region' &&
    (a.code === null || b.code === null) &&
    a.name.slice(0, -1) === b.name.slice(0, -1);
  const isShort = (short: Entity, long: Entity) =>
    short.type === 'institution' &&
    long.type === 'institution' &&
    isShortFor(short.name, long.name);
  return (
    isNamesake ||
    isOfOnePlace ||
    isOf(a, b) ||
    isOf(b, a) ||
    isBelow(a, b) ||
    isBelow(b, a) ||
    isShort(a, b) ||
    isShort(b, a)
  );
}

/** The Port of Marlbridge, of Marlbridge: an English name has its place as a word. */
function isNamedAfter({ type, name }: Entity, { mentions }: Entity): boolean {
  return (
    type === 'institution' &&
    mentions.some(({ form }) => /^\p{Lu}\p{Ll}/u.test(form) && ` ${name} `.includes(` ${form} `))
  );
}

/** 高平省高平市 of another country: the text tells where it lies, and no list does. */
function isToldWithin({ mentions }: Entity, { name }: Entity): boolean {
  return mentions.some((one) => one.type === 'region' && one.within.includes(name));
}

/** Whether a region is another or lies in it. */
export function isWithin(
  entities: readonly Entity[],
  key: string | null,
  outer: string | null,
): boolean {
  const region = entities.find((entity) => entity.key === key);
  if (region?.type !== 'region' || outer === null) return false;
  const { listed, parent } = region;
  const above = listed?.ancestors ?? (parent ? [parent.entry, ...parent.ancestors] : []);
  return region.key === outer || above.some(({ id }) => id === outer);
}

export function keysOf(group: PartyGroup): Set<string> {
  return new Set(group.map(({ entity }) => entity.key));
}
