import type { Context } from '../context.ts';
import type { Parties } from './parties.ts';
import { LONGEST_LIST, opening, SIDES, uniqueParties } from './party-chain.ts';
import { signersIn } from './signers.ts';

/** The two or more names that 与 joins at the beginning of the next clause. */
export function partiesAfter(context: Context, at: number): Parties {
  const { text } = context;
  const end = text.slice(at + 1).search(/[,。;]/u);
  const names = signersIn(context, { start: at + 1, end: end < 0 ? text.length : at + 1 + end });
  const last = names.findIndex(
    (one, i) =>
      !SIDES.test(text.slice(one.mention.end, names[i + 1]?.mention.start ?? one.mention.end)),
  );
  const opens = text[at] === ',' && names[0]?.mention.start === at + 1 && last > 0;
  return { groups: opens ? [uniqueParties(names.slice(0, last + 1))] : [], pointsBack: false };
}

/** 协议在青岚签订,由A、B和C共同落款: who signs what has been told as signed. */
export function partiesBy(context: Context, at: number): Parties {
  const { text } = context;
  const start = at + BY.length;
  const length = text.slice(start, start + LONGEST_LIST).search(/[,。;]/u);
  const end = length < 0 ? text.length : start + length;
  const names = text.startsWith(BY, at)
    ? opening(text, signersIn(context, { start, end }), start)
    : [];
  const isSigned = SET_HANDS.test(text.slice(names.at(-1)?.mention.end ?? start, end));
  const isOwn = names[0]?.mention.start === start && names.length > 1 && isSigned;
  return { groups: isOwn ? [uniqueParties(names)] : [], pointsBack: false };
}

const BY = ',由';
const SET_HANDS =
  /^(?:等)?(?:[两三四五六七八九十\d]+(?:家(?:单位)?|方|地|[市省县区校院馆]))?(?:的?(?:代表|负责人|主要负责人))?(?:共同|联合|分别)?(?:执笔)?(?:落款|落笔|签字|签署|签名|签章|签订|盖章)$/u;
