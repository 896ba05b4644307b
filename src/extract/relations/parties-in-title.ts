import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn } from '../context.ts';
import { chainEndingAt, uniqueParties } from './party-chain.ts';
import { canSign, type PartyGroup } from './signers.ts';

/**
 * 《A与B共建协议》: the names that a title joins; before 关于 where it tells who and what: 《A与B关于在C…的协议》.
 * `[]` where it names one side alone, unless the other is no party of its own (内地与香港), or not known.
 */
export function partiesInTitle(context: Context, title: Span): PartyGroup {
  const words = context.text.slice(title.start, title.end);
  const about = words.indexOf('关于');
  const end = about > 0 ? title.start + about : title.end;
  const able = mentionsIn(context, { start: title.start, end }).filter(({ entity }) =>
    canSign(entity),
  );
  const parties = uniqueParties(
    about > 0 ? able : chainEndingAt(context.text, able, able.length - 1),
  );
  const [first, ...others] = parties;
  if (!first || others.length > 0 || MAINLAND.test(words)) return parties;
  return first.mention.start === title.start &&
    WITH_OTHERS.test(words.slice(first.mention.end - title.start))
    ? parties
    : [];
}

/**
 * 双方签署了A与B建立友好关系的协议: the two with whom the words for what is signed begin, where these say what they
 * become or what is theirs; `[]` for any other (双方签署A与B间航线的协议).
 */
export function partiesOfType(context: Context, { start, end }: Span): PartyGroup {
  const { text } = context;
  const able = mentionsIn(context, { start, end }).filter(({ entity }) => canSign(entity));
  const last = able.findLastIndex(
    (_, i) => i > 0 && chainEndingAt(text, able, i)[0]?.mention.start === start,
  );
  const parties = uniqueParties(able.slice(0, last + 1));
  const after = text.slice(able[last]?.mention.end ?? end, end);
  return parties.length > 1 && OF_THEM.test(after) ? parties : [];
}

const OF_THEM =
  /^(?:之间|两[省市州县区地])?(?:建立|确立|缔结|结为|结成|发展|加强|开展|的?(?:战略|全面|深化|框架|友好|合作|共建|结对)*(?:友好|合作|共建|结对|框架)(?:关系)?(?:协议|备忘录|意向书))/u;

const WITH_OTHERS = /^(?:与|同(?!步)|和(?![谐平睦美]))/u;
const MAINLAND = /内地(?:与|和)(?:香港|澳门)/u;
