import type { Context } from '../context.ts';
import { isHeadline } from './headline.ts';
import { chainEndingAt, uniqueParties } from './party-chain.ts';
import { type PartyGroup, signersIn } from './signers.ts';

/** The headline stands at most so many sentences above the lead. */
const LEAD = 3;

/**
 * Those whom the headline above a sentence joins, for a lead that tells of the signing and not who signs:
 * 青岚市与北渡大学深化合作 above 昨日,战略合作协议在青岚签订. `[]` where the headline names any others.
 * @param at the sentence's place in reading order
 */
export function partiesAbove(context: Context, at: number): PartyGroup {
  const before = context.segments.sentences.slice(Math.max(0, at - LEAD), at);
  const headline = before.findLast(isHeadline);
  if (!headline) return [];
  const names = signersIn(context, headline);
  const chain = chainEndingAt(context.text, names, names.length - 1);
  const parties = uniqueParties(chain);
  return chain.length === names.length && parties.length > 1 ? parties : [];
}
