import type { Context } from '../context.ts';
import { isHeadline } from './headline.ts';
import { chainEndingAt, uniqueParties } from './party-chain.ts';
import { type PartyGroup, signersIn } from './signers.ts';

/** So many lines before one that tells of the signing may hold a name each. */
const MOST_LINES = 8;
/** What may stand about a name in a line of its own. */
const ABOUT_NAME = /^[\s、,与和同及]*$/u;

/**
 * Those who stand in lines of their own right above the words, as posts for telephones break a sentence:
 * 青岚市人民政府 / 北渡大学 / 签订共建协议. `[]` where fewer than two do.
 * @param at the sentence's place in reading order
 */
export function partiesInLines(context: Context, at: number): PartyGroup {
  const { text, segments } = context;
  const parties: PartyGroup[number][] = [];
  const lines = segments.sentences.slice(Math.max(0, at - MOST_LINES), at);
  for (const line of lines.toReversed()) {
    const [name, ...others] = line.isLine ? signersIn(context, line) : [];
    if (!name || others.length > 0) break;
    const [before, after] = [
      text.slice(line.start, name.mention.start),
      text.slice(name.mention.end, line.end),
    ];
    if (!ABOUT_NAME.test(before) || !ABOUT_NAME.test(after)) break;
    parties.unshift(name);
  }
  return parties.length > 1 ? uniqueParties(parties) : [];
}

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
