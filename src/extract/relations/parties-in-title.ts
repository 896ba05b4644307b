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

const WITH_OTHERS = /^(?:与|同(?!步)|和(?![谐平睦美]))/u;
const MAINLAND = /内地(?:与|和)(?:香港|澳门)/u;
