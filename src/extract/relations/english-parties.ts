import type { Span } from '../../model/span.ts';
import type { Context, ResolvedMention } from '../context.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { partyFrames } from './english-frames.ts';
import { INTRO } from './english-gaps.ts';
import { listBeginningWith, withoutAsides } from './english-lists.ts';
import type { PartyFrame } from './english-party-frame.ts';
import type { Earlier, Scene, Signing } from './english-scene.ts';
import { type Named, namedIn } from './english-subjects.ts';
import { theyIn } from './english-together.ts';
import type { Parties } from './parties.ts';
import { uniqueParties } from './party-chain.ts';
import type { Worded } from './report.ts';
import type { PartyGroup } from './signers.ts';

/** What the text has told before a signing. */
export interface Told {
  /** The parties of the agreements before, in their order. */
  readonly groups: readonly PartyGroup[];
  /** Who was the subject of the signing before, alone or not. */
  readonly topic: PartyGroup;
  /** Whether the agreement before was signed long ago: what is signed of it now is another of theirs. */
  readonly isOver: boolean;
  /** The signing before in the same sentence. */
  readonly before: Earlier | null;
  /** What the sentence before calls an agreement of which it does not tell the parties. */
  readonly open: Worded | null;
  /** Where the words of the next signing begin, else the end of the sentence. */
  readonly until: number;
}

/** Who signs, and where in the sentence they stand. */
export interface EnglishParties extends Parties {
  readonly found: Earlier;
}

const IT = /(?:^|[\s,.;])(?:it|he|she|the latter)(?: (?:has|had|also|will|is to|plans to))* $/iu;
const REACH = 300;

/**
 * Who signs, as an English sentence puts it: by the frames in which names stand around the words of the
 * signing; `the two cities` are those told last.
 */
export function englishParties(
  context: Context,
  sentence: Span,
  signing: Signing,
  told: Told,
): EnglishParties {
  const { text } = context;
  const reach = {
    start: Math.max(sentence.start, signing.start - REACH),
    end: Math.min(told.until, signing.end + REACH),
  };
  const known = [...told.groups.toReversed().flat(), ...told.topic];
  const all = namedIn(context, reach, known);
  const names = withoutAsides(text, all);
  const asides = all.filter((name) => !names.includes(name));
  const scene: Scene = { text, reach, signing, names, asides, before: told.before };
  const subject = foundBy(scene, 'subject');
  const whole = subject.length > 1 ? [] : foundBy(scene, 'all');
  const found = (partners: readonly Named[]) => ({ subject, partners, end: signing.end });
  const pairs = pairsOf(text, subject.length > 1 ? subject : whole);
  if (whole.length > 1 || pairs.length > 1) {
    const groups = pairs.map((pair) => uniqueParties(pair.map(({ one }) => one)));
    return { groups, pointsBack: false, found: found(whole) };
  }
  const they = subject.length > 0 ? null : theyIn(context, sentence, scene, told.groups);
  if (they !== null && they.length > 0)
    return { groups: [they], pointsBack: true, found: found([]) };
  const partners = foundBy(scene, 'partner');
  const isIt =
    subject.length === 0 && (signing.isFurther || IT.test(text.slice(reach.start, signing.verb)));
  const left = isIt ? whoeverItIs(context, sentence, told) : subject.map(({ one }) => one);
  const groups = groupsOf(
    text,
    left,
    partners.map(({ one }) => one),
    signing,
  );
  if (they !== null && groups.every((group) => group.length < 2))
    return { groups: [], pointsBack: true, found: found([]) };
  return { groups, pointsBack: groups.length === 0, found: found(partners) };
}

const OPENS = new RegExp(`^${INTRO}$`, 'u');

/** It is who signed before, else the only subject with which the sentence before opens. */
function whoeverItIs(context: Context, { start }: Span, { topic, groups }: Told): PartyGroup {
  if (topic.length > 0 || groups.length > 0) return topic.slice(0, 1);
  const { text, segments } = context;
  const [before] = sentencesBefore(segments, start, 1);
  if (!before) return [];
  const names = namedIn(
    context,
    { start: before.start, end: Math.min(before.end, before.start + REACH) },
    [],
  );
  const [first] = names;
  const isSubject = first && OPENS.test(text.slice(before.start, first.start));
  return isSubject && listBeginningWith(text, names, 0).length === 1 ? [first.one] : [];
}

/** Between A and B, and between C and D: one group for each pair. */
function pairsOf(text: string, names: readonly Named[]): Named[][] {
  const groups: Named[][] = [];
  for (const name of names) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNext = last && /^[^.;]{0,40}?\band between\b/u.test(text.slice(last.end, name.start));
    if (!group || (isNext && group.length > 1)) groups.push([name]);
    else group.push(name);
  }
  return groups.every((group) => group.length > 1) ? groups : [[...names]];
}

/** What the first frame finds that finds any. */
function foundBy(scene: Scene, gives: PartyFrame['gives']): readonly Named[] {
  for (const frame of partyFrames) {
    if (frame.gives !== gives || !frame.voices.includes(scene.signing.voice)) continue;
    const found = frame.find(scene);
    if (found.length > 0) return found;
  }
  return [];
}

/** One group, or one for each partner where agreements are several. */
function groupsOf(
  text: string,
  left: PartyGroup,
  right: readonly ResolvedMention[],
  { start, tail, end }: Signing,
): PartyGroup[] {
  const all = uniqueParties([...left, ...right]);
  const isSeveral =
    /(?:agreements|memorand(?:a|ums)(?: of [a-z]+)?|mo[ua]s|pacts|letters of intent|accords)$/iu.test(
      text.slice(start, tail),
    ) ||
    /\brespectively\b/u.test(text.slice(start, end + 160)) ||
    isApart(text, right);
  if (left.length !== 1 || right.length < 2 || !isSeveral) return all.length > 0 ? [all] : [];
  return right.map((other) => uniqueParties([...left, other]));
}

/** With X and, separately, with Y. */
function isApart(text: string, partners: readonly ResolvedMention[]): boolean {
  return partners.some(({ mention: { start } }, at) => {
    const before = partners[at - 1]?.mention.end ?? start;
    return /\bseparate(?:ly)?\b/u.test(text.slice(before, start));
  });
}
