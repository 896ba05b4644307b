import type { Sentence } from '../../model/segments.ts';
import type { Context } from '../context.ts';
import { ASIDE, INTRO, PERSON } from './english-gaps.ts';
import { listBeginningWith, withoutAsides } from './english-lists.ts';
import { listAfter, type Scene } from './english-scene.ts';
import { type Named, namedIn } from './english-subjects.ts';
import { ENGLISH_INSTRUMENT } from './english-type.ts';
import { uniqueParties } from './party-chain.ts';
import type { PartyGroup } from './signers.ts';

const THE = `[Tt]h(?:e|is) (?:[\\p{L}-]{1,20} ){0,4}?(?:${ENGLISH_INSTRUMENT}|letter|document|deal|partnership)`;
/** What the agreement that has been told does to those who are bound by it, or what they do under it. */
const BINDS = new RegExp(
  `(?:^|[.,] )(?:(?:${THE}|[Ii]t)(?:, [^.;,]{3,60},)? (?:will |would |also )?(?:calls? for|commits?|obliges?|requires?|brings? together|unites?|links?|ties?|joins?|allows?|enables?|sees?|binds?)|(?:[Tt]he )?(?:signatories|parties to ${THE}) (?:are|were|include)|(?:[Uu]nder|[Aa]ccording to|[Aa]s part of|[Tt]hrough|[Ii]n) (?:${THE.replace('[Tt]h', 'th')}|it),) ${INTRO}$`,
  'iu',
);
const BINDS_HERE = new RegExp(
  `^[^.;:]{0,60}? (?:now )?(?:commits?|obliges?|brings? together|unites?|links?|ties?|joins|binds?|committing|obliging|linking|binding|uniting) (?:both )?${PERSON}${INTRO}$`,
  'u',
);
/** An agreement to twin X with Y. */
const TWINS = new RegExp(
  `^ (?:to|on|for) (?:twin(?:ning)?|pair(?:ing)?|unit(?:e|ing)|ally(?:ing)?|bring(?:ing)? together) (?:both )?${PERSON}${INTRO}$`,
  'u',
);
const TO = new RegExp(`^${ASIDE} (?:to|with) ${INTRO}$`, 'u');

/** Those whom the words after an agreement say that it binds: it commits X and Y, it links X to Y; it is to twin X with Y. */
export function boundHere(scene: Scene): readonly Named[] {
  const { text, names, asides, signing } = scene;
  const twins = listAfter(scene, signing.tail, TWINS);
  const list = twins.length > 0 ? twins : listAfter(scene, signing.end, BINDS_HERE);
  const [only] = list;
  if (list.length !== 1 || !only) return list;
  const next = [...names, ...asides]
    .filter(({ start }) => start > only.end)
    .sort((a, b) => a.start - b.start)[0];
  return next && TO.test(text.slice(only.end, next.start)) ? [only, next] : [];
}

/** So many sentences after the signing. */
const SENTENCES = 3;
const REACH = 160;

/**
 * Who the sentences around a signing say is bound by it, where it is told by persons or without its parties;
 * `[]` where it is not two or more.
 */
export function thoseBound(context: Context, sentence: Sentence, known: PartyGroup): PartyGroup {
  const { text, segments } = context;
  const at = segments.sentences.indexOf(sentence);
  const { sentences } = segments;
  const before = sentences.slice(Math.max(0, at - 1), at);
  for (const next of [...before, ...sentences.slice(at + 1, at + 1 + SENTENCES)]) {
    const span = { start: next.start, end: Math.min(next.end, next.start + REACH * 2) };
    const names = withoutAsides(text, namedIn(context, span, []));
    const first = names.findIndex(
      ({ start }) => start - next.start < REACH && BINDS.test(text.slice(next.start, start)),
    );
    const group = uniqueParties(
      first < 0 ? [] : listBeginningWith(text, names, first).map(({ one }) => one),
    );
    const isOfKnown = known.every(({ entity }) => group.some((one) => one.entity === entity));
    if (group.length > 1 && isOfKnown) return group;
  }
  return [];
}
