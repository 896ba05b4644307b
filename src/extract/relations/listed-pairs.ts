import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import { uniqueParties } from './party-chain.ts';
import { type PartyGroup, signersIn } from './signers.ts';

/** Sets the two sides of a pair off from each other. */
const SIDES = /[与和同对]|—|×/u;

/**
 * The pairs that words tell one by one: A对B;C、D各自对E. Who stands beside several pairs with each of them.
 * A pair of which one side has no name that is known is left out.
 */
export function listedPairs(context: Context, { start, end }: Span): PartyGroup[] {
  const words = context.text.slice(start, end);
  const between = words.includes(';') ? ';' : /[,、]/u;
  let at = start;
  return words.split(between).flatMap((item) => {
    const span = { start: at, end: at + item.length };
    at = span.end + 1;
    return pairsOf(context, span);
  });
}

function pairsOf(context: Context, item: Span): PartyGroup[] {
  const names = signersIn(context, item);
  const second = names.findIndex(({ mention }, i) => {
    const before = names[i - 1];
    return before && SIDES.test(context.text.slice(before.mention.end, mention.start));
  });
  if (second < 0) return [];
  const [left, right] = [names.slice(0, second), names.slice(second)];
  return left.flatMap((one) => right.map((other) => uniqueParties([one, other])));
}
