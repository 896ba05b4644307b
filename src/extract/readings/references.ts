import type { Reference } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn, type ResolvedMention } from '../context.ts';
import { evidenceAt } from '../evidence-at.ts';
import type { Mention } from '../mention.ts';
import { isAgreed, isInOtherType, isOfOtherKind, isOfOthers } from './agreed-names.ts';
import { jointSentences } from './joint-sentences.ts';

/** The entities that stretches of a text name, by what they are to the agreement. */
export interface NamedEntities {
  readonly projects: readonly Reference[];
  readonly mentions: readonly Reference[];
  readonly mechanisms: readonly Reference[];
}

/**
 * @param parties keys of those who sign: they are not mentioned besides
 * @param elsewhere keys of regions that sign others: what lies there is not of this one
 */
export function namedIn(
  context: Context,
  stretches: readonly Span[],
  parties: ReadonlySet<string>,
  elsewhere: ReadonlySet<string> = new Set(),
): NamedEntities {
  const found = stretches.flatMap((stretch) => mentionsIn(context, stretch));
  const agreed = agreedIn(context, stretches, parties).filter(
    ({ entity }) => entity.type !== 'project' || !elsewhere.has(entity.regionKey ?? ''),
  );
  const isBody = ({ entity }: ResolvedMention) =>
    entity.type === 'institution' && entity.kind === 'MECHANISM';
  return {
    projects: referencesTo(
      context,
      inFull(agreed.filter(({ entity }) => entity.type === 'project')),
    ),
    mechanisms: referencesTo(context, inFull(agreed.filter(isBody))),
    mentions: referencesTo(
      context,
      found.filter(
        (one) => one.entity.type !== 'project' && !isBody(one) && !parties.has(one.entity.key),
      ),
    ),
  };
}

/** The projects and joint bodies of what this agreement, and no other, says. */
function agreedIn(
  context: Context,
  stretches: readonly Span[],
  parties: ReadonlySet<string>,
): ResolvedMention[] {
  const { text } = context;
  return [...stretches, ...jointSentences(context, stretches, parties.size)]
    .filter(
      (stretch) =>
        !isOfOthers(context, stretch, parties) && !isOfOtherKind(text, stretch, stretches),
    )
    .flatMap((stretch) => mentionsIn(context, stretch))
    .filter((one) => isAgreed(text, one.mention) && !isInOtherType(text, one, stretches));
}

/** 研究院 is 云陌研究院 where that is the only name that ends so. */
function inFull(mentions: readonly ResolvedMention[]): ResolvedMention[] {
  const entities = new Set(mentions.map(({ entity }) => entity));
  return mentions.map(({ mention, entity }) => {
    const longer = [...entities].filter(
      ({ name }) => name !== entity.name && name.endsWith(entity.name),
    );
    const [only = entity] = longer.length === 1 ? longer : [];
    return { mention, entity: only };
  });
}

/**
 * Each entity once, in order of appearance, with its places.
 * @param found the rule of each piece of evidence and its confidence, where they are not the mention's own
 */
export function referencesTo(
  { segments }: Context,
  mentions: readonly ResolvedMention[],
  found: (mention: Mention) => Pick<Mention, 'rule' | 'confidence'> = (mention) => mention,
): Reference[] {
  return [...Map.groupBy(mentions, ({ entity }) => entity.key)].map(([key, places]) => ({
    key,
    evidence: uniqueSpans(places).map(({ mention }) => {
      const { rule, confidence } = found(mention);
      return evidenceAt(segments.view, { ...mention, rule, confidence });
    }),
  }));
}

function uniqueSpans(places: readonly ResolvedMention[]): ResolvedMention[] {
  return [...new Map(places.map((place) => [place.mention.start, place])).values()];
}
