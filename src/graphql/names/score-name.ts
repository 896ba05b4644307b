import { CONTEXT_FEATURES, NAME_FEATURES, type NameFeature } from './name-features.ts';
import { likeness, nameKey } from './name-key.ts';
import type { NamedEntity } from './named-entity.ts';

export interface Candidate {
  readonly entity: NamedEntity;
  /** From 0 to 1: the sum of the reasons' weights. */
  readonly score: number;
  readonly reasons: readonly NameFeature[];
}

/**
 * How well a name means an entity, and why.
 * @param context keys of the other names that it stands among
 */
export function scoreName(
  name: string,
  entity: NamedEntity,
  context: ReadonlySet<string>,
): Candidate {
  const own = ownFeature(name, entity);
  const belongsTo = entity.above.some(({ forms }) =>
    forms.some((form) => context.has(nameKey(form))),
  );
  const reasons = [own, ...(belongsTo ? [CONTEXT_FEATURES.parent] : [])];
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  return { entity, score: Math.round(sum * 1000) / 1000, reasons };
}

function ownFeature(name: string, entity: NamedEntity): NameFeature {
  const key = nameKey(name);
  const forms = [entity.name, ...entity.forms, ...entity.aliases];
  if (name === entity.name) return NAME_FEATURES.official;
  if (isAfterParent(key, entity)) return NAME_FEATURES.withParent;
  if (key === nameKey(entity.name)) return NAME_FEATURES.folded;
  if (entity.forms.some((form) => nameKey(form) === key)) return NAME_FEATURES.listed;
  if (entity.aliases.some((alias) => nameKey(alias) === key)) return NAME_FEATURES.alias;
  const most = Math.max(...forms.map((form) => likeness(nameKey(form), key)));
  const { similar } = NAME_FEATURES;
  return { ...similar, weight: Math.round(similar.weight * most * 1000) / 1000 };
}

/** 四川省青岚市 where 青岚市 is part of 四川省. */
function isAfterParent(key: string, { name, forms, above }: NamedEntity): boolean {
  return [name, ...forms].map(nameKey).some((own) => {
    if (!key.endsWith(own) || key === own) return false;
    const before = key.slice(0, -own.length);
    return above.some((one) => one.forms.some((form) => before.endsWith(nameKey(form))));
  });
}
