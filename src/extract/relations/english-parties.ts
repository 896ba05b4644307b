import type { Span } from '../../model/span.ts';
import type { Context, ResolvedMention } from '../context.ts';
import { mentionsIn } from '../context.ts';
import { canSign, type Parties, type PartyGroup, uniqueParties } from './party-chain.ts';

const ENGLISH_JOINT =
  /^(?:,|,? and|,? as well as|,? with|,? together with| &)? ?(?:the |China's |neighbou?ring )?$/u;

/** X and Y signed an agreement with Z: the list before the words, and the one after with or between. */
export function partiesAround(context: Context, sentence: Span, words: Span): Parties {
  const { text } = context;
  const able = (span: Span) => mentionsIn(context, span).filter(({ entity }) => canSign(entity));
  const before = able({ start: sentence.start, end: words.start });
  const after = able({ start: words.end, end: sentence.end });
  const left = listFrom(text, before.toReversed(), (a, b) =>
    text.slice(b.mention.end, a.mention.start),
  ).toReversed();
  const [first] = after;
  const opens =
    first && /\b(?:with|between|and) (?:the )?$/u.test(text.slice(words.end, first.mention.start));
  const right = opens
    ? listFrom(text, after, (a, b) => text.slice(a.mention.end, b.mention.start))
    : [];
  const group = uniqueParties([...left, ...right]);
  return { groups: group.length > 0 ? [group] : [], pointsBack: group.length === 0 };
}

/** The names of a list from its first on. */
function listFrom(
  text: string,
  names: PartyGroup,
  between: (a: ResolvedMention, b: ResolvedMention) => string,
): ResolvedMention[] {
  const list: ResolvedMention[] = [];
  for (const name of names) {
    const last = list.at(-1);
    if (last && !ENGLISH_JOINT.test(between(last, name))) break;
    if (
      /\b(?:in|at|near|from) (?:the )?$/u.test(
        text.slice(Math.max(0, name.mention.start - 9), name.mention.start),
      )
    )
      break;
    list.push(name);
  }
  return list;
}
