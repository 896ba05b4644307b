import { sharedHead } from '../mentions/shared-heads.ts';
import { uniqueParties } from './party-chain.ts';
import type { PartyGroup } from './signers.ts';

export const SEPARATELY = /分别|各自|各(?=[与和同跟])|依次|逐一|一口气|接连|先后|陆续|相继/u;

const SEPARATELY_WITH = /(?:分别|各自?|依次|逐一|先后|陆续|相继)[与和同跟]$/u;

/**
 * 两市教育、卫健部门分别签署: of bodies that a list of places shares, those of each field sign with each other; null where
 * not each place has one of each.
 * @param to where the verb stands
 */
export function fieldsOf(text: string, chain: PartyGroup, to: number): PartyGroup[] | null {
  const last = chain.at(-1)?.mention;
  const areShared = chain.every(({ mention }) => mention.rule === sharedHead.id);
  if (!last || !areShared || !SEPARATELY.test(text.slice(last.end, to))) return null;
  const byField = Map.groupBy(chain, ({ entity }) => entity.name.slice(-FIELD_LENGTH));
  const groups = [...byField.values()];
  const size = groups[0]?.length ?? 0;
  const isWhole = groups.length > 1 && size > 1 && groups.every(({ length }) => length === size);
  return isWhole ? groups.map(uniqueParties) : null;
}

/** 教育部门, 卫健部门, 教育局: so many characters tell of what field a body is. */
const FIELD_LENGTH = 3;

/** A与B、C与D: pairs that sign one by one; null for any other list. */
export function pairsOf(text: string, chain: PartyGroup): PartyGroup[] | null {
  if (chain.length < 4 || chain.length % 2 === 1) return null;
  const joiners = chain.slice(1).map(({ mention }, i) => {
    const between = text.slice(chain[i]?.mention.end ?? 0, mention.start);
    return SEPARATELY.test(between) ? null : (/[与和同跟]$/u.exec(between)?.[0] ?? '、');
  });
  const [joiner] = joiners;
  if (joiner === '、' || !joiners.every((one, i) => one === (i % 2 === 0 ? joiner : '、')))
    return null;
  return chain.flatMap((one, i) =>
    i % 2 === 0 ? [uniqueParties([one, chain[i + 1] ?? one])] : [],
  );
}

/** A与B、C, A与B分别同C、D: those before and after the one 与 of a list, or the one that those who sign separately have. */
export function splitAtWith(text: string, chain: PartyGroup) {
  const joinedBy = (joiner: RegExp) =>
    chain.findIndex((one, i) => {
      const before = chain[i - 1];
      return before && joiner.test(text.slice(before.mention.end, one.mention.start));
    });
  const separately = joinedBy(SEPARATELY_WITH);
  const at = separately > 0 ? separately : joinedBy(/[与同跟]$/u);
  return at > 0 ? { left: chain.slice(0, at), right: chain.slice(at) } : null;
}

/** 青岚市昨天与北渡大学、今天与南桥大学: each after a 与 of its own. */
const EACH_WITH =
  /^[^、,。;与和同跟]{0,12}[与和同跟][^、,。;与同跟]{2,24}、(?:随后|此后|后|又|还|[今昨前当][天日]|(?:\d{1,2}月)?\d{1,2}日|[上下]午)*[与同跟][^、,。;与同跟]{2,24}$/u;

/** One group, or a pair for each that signs separately: in order where both sides have as many. */
export function groupsOf(
  text: string,
  left: PartyGroup,
  right: PartyGroup,
  to: number,
): PartyGroup[] {
  const from = left.at(-1)?.mention.end ?? to;
  const whole = [...left, ...right];
  const [first, ...others] = whole;
  const last = right.at(-1)?.mention.end;
  if (first && others.length > 1 && EACH_WITH.test(text.slice(first.mention.end, last)))
    return others.map((other) => uniqueParties([first, other]));
  const separately = SEPARATELY.test(text.slice(from, to));
  if (!separately || whole.length < 3) return [uniqueParties(whole)];
  if (left.length > 1 && left.length === right.length)
    return left.map((one, i) => uniqueParties([one, right[i] ?? one]));
  return left.flatMap((one) => right.map((other) => uniqueParties([one, other])));
}
