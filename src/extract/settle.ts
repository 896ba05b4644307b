import type { Entities, Entity } from './entity.ts';
import type { Mention } from './mention.ts';
import { CERTAINTY } from './recogniser.ts';

/** From here on a fact is asserted; below it is proposed for review. */
const ASSERTED = 0.7;

/** The entities that are asserted, and the names that are only proposed. */
export interface Settled {
  readonly entities: Entities;
  readonly proposed: readonly Mention[];
}

/**
 * Takes out the entities that one tentative mention alone tells: a name that only its last character makes a
 * city. One that signs, is named again, or stands in a list of places, is as sure as any found by its grammar.
 * @param signing keys of the entities that have a part in an agreement or an event
 */
export function settle(text: string, entities: Entities, signing: ReadonlySet<string>): Settled {
  if (entities.all.every(({ mentions }) => mentions.every(isSure)))
    return { entities, proposed: [] };
  const listed = inLists(text, entities);
  const proposed = entities.all.filter(
    (entity) => isProposed(entity) && !signing.has(entity.key) && !listed.has(entity.key),
  );
  const keys = new Set(proposed.map(({ key }) => key));
  const all = entities.all.filter(({ key }) => !keys.has(key)).map(confirmed);
  const byKey = new Map(all.map((entity) => [entity.key, entity]));
  const mentions = entities.mentions.flatMap(({ mention, entity }) => {
    const kept = byKey.get(entity.key);
    return kept ? [{ mention: sure(mention), entity: kept }] : [];
  });
  return {
    entities: { all, mentions, unresolved: entities.unresolved },
    proposed: proposed.flatMap((entity) => entity.mentions),
  };
}

/** The regions that stand in a list with another. */
function inLists(text: string, { mentions }: Entities): Set<string> {
  const listed = new Set<string>();
  for (let i = 1; i < mentions.length; i++) {
    const [left, right] = [mentions[i - 1], mentions[i]];
    if (left?.entity.type !== 'region' || right?.entity.type !== 'region') continue;
    if (!/^[、与和及]$/u.test(text.slice(left.mention.end, right.mention.start))) continue;
    listed.add(left.entity.key).add(right.entity.key);
  }
  return listed;
}

function isProposed({ mentions }: Entity): boolean {
  return mentions.length === 1 && !mentions.every(isSure);
}

function isSure({ confidence }: Mention): boolean {
  return confidence >= ASSERTED;
}

function confirmed(entity: Entity): Entity {
  return entity.mentions.every(isSure)
    ? entity
    : { ...entity, mentions: entity.mentions.map(sure) };
}

function sure<M extends Mention>(mention: M): M {
  return isSure(mention) ? mention : { ...mention, confidence: CERTAINTY.likely };
}
