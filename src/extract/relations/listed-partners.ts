import { parseNumber } from '../../model/numerals.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import { chainEndingAt, uniqueParties } from './party-chain.ts';
import { type PartyGroup, signersIn } from './signers.ts';

/** 先后同三家企业: partners of whom the number is told, right before the signing. */
const COUNTED = /[与和同](?<count>[两二三四五六七八九十\d]+)[家所个][^,。;:与和同]{1,12}$/u;
/** When and how, between the subject and those it signs with. */
export const HOW =
  /^(?:在[^,。;:与和同]{2,12}(?=签|订|缔|续|$)|又|还|也|已|并|先后|分别|陆续|相继|依次|逐一|接连|一连|一口气|一次性|集中|现场|当场|正式|[今昨当同][日天]|近日|日前|(?:\d{1,2}月)?\d{1,2}日|[上下]午)*$/u;
const SEPARATELY = /先后|分别|陆续|相继|依次|逐一/u;
/** What opens a partner of the list: the mark of a line, a number and 与. */
const ITEM =
  /[\s▶►▷◆◇■□●○•·★☆✦—-]*(?:(?:(?:其中)?[第另]?(?:外)?[一二三四五六七八九十]+[是个家份项,、]*|\(?[\d一二三四五六七八九十]+[.)、]|[①-⑩]|首先|其次)\s*)?(?<with>[与和同])?/uy;
/** What is told of a partner is no longer. */
const LONGEST_ITEM = 300;

/**
 * The parties of a signing whose partners are counted before it and told one by one after the colon behind
 * it: 青岚市先后同两家企业签了协议:与甲公司——…;与乙公司——…. `[]` where not just so many are named.
 * @param from where the sentence begins, @param words those of the signing
 */
export function listedPartners(
  context: Context,
  from: number,
  words: Span,
  carried: PartyGroup,
): PartyGroup[] {
  const { text } = context;
  if (text[words.end] !== ':') return [];
  const counted = COUNTED.exec(text.slice(from, words.start));
  const count = parseNumber(counted?.groups?.['count'] ?? '') ?? 0;
  if (!counted || count < 2) return [];
  const at = from + counted.index;
  const before = signersIn(context, { start: from, end: at });
  const how = text.slice(before.at(-1)?.mention.end ?? from, at);
  if (!HOW.test(how)) return [];
  const subject = before.length > 0 ? chainEndingAt(text, before, before.length - 1) : carried;
  if (subject.length === 0) return [];
  const items = itemsFrom(context, words.end + 1, count);
  if (items.length === count) return items.map((partner) => uniqueParties([...subject, partner]));
  const row = rowFrom(context, words.end + 1);
  if (row.length !== count) return [];
  return SEPARATELY.test(how)
    ? row.map((partner) => uniqueParties([...subject, partner]))
    : [uniqueParties([...subject, ...row])];
}

/** Those that stand after 与 at the beginning of each item. */
function itemsFrom(context: Context, start: number, most: number): PartyGroup {
  const { text } = context;
  const found: PartyGroup[number][] = [];
  for (let at = start; found.length < most; ) {
    ITEM.lastIndex = at;
    const item = ITEM.exec(text);
    const name = at + (item?.[0].length ?? 0);
    if (item?.groups?.['with'] === undefined) break;
    const length = text.slice(name, name + LONGEST_ITEM).search(/[;。\n]/u);
    const end = length < 0 ? text.length : name + length;
    const partner = signersIn(context, { start: name, end }).find(
      ({ mention }) => mention.start <= name + 3,
    );
    if (!partner) break;
    found.push(partner);
    at = end + 1;
  }
  return found;
}

/** The list of names that the colon opens, with nothing after it. */
function rowFrom(context: Context, start: number): PartyGroup {
  const { text } = context;
  const length = text.slice(start, start + LONGEST_ITEM).search(/[;。\n]/u);
  const end = length < 0 ? text.length : start + length;
  const names = signersIn(context, { start, end });
  const row = chainEndingAt(text, names, names.length - 1);
  const isWhole = row[0]?.mention.start === start && row.at(-1)?.mention.end === end;
  return isWhole ? row : [];
}
