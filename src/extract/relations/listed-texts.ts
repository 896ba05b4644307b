import { matchesIn } from '../../model/matches-in.ts';
import { parseNumber } from '../../model/numerals.ts';
import type { AgreementStatus } from '../../model/schema.generated.ts';
import type { Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import { CERTAINTY, type Match } from '../recogniser.ts';
import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { typeOf } from './agreement-type.ts';
import { wordedIn } from './further-instruments.ts';
import { HOW } from './listed-partners.ts';
import { chainEndingAt, uniqueParties } from './party-chain.ts';
import type { Report } from './report.ts';
import { type PartyGroup, signersIn } from './signers.ts';
import { TEXT_OF_LIST } from './signing-recognisers.ts';

const COUNT = /(?<count>[两二三四五六七八九十\d]+)[份项个纸][^,。;:《》]{0,16}[,:]$/u;
const MARK = new RegExp(`(?<=[,;:、])(?:${TEXT_OF_LIST})`, 'gu');
/** With whom an item is signed: after 与, or as the other side. */
const WITH = /[与和同跟]$|(?:对方|另一方|合作方|合作伙伴|合作对象)(?:则|正)?(?:是|为)$/u;
const NAME = /《(?<name>[^《》]{2,60})》/u;
const TYPE = /(?<type>(?:(?!的)[\p{Script=Han}“”]){0,16}(?:协议书?|备忘录|意向书|协定))/u;
/** What is told of all items is no longer. */
const LONGEST = 600;

/**
 * The reports of agreements that are counted and then told one by one, each with its partner: 青岚市签署两份文件:其一为与
 * 甲大学签订的《…》,其二为与乙市签订的《…》. Two sign all of them, where none has a partner. `[]` where not just so many
 * are told.
 * @param match the words up to the first item; `from` is where the subject may begin
 */
export function listedTexts(
  context: Context,
  sentence: Sentence,
  match: Match<AgreementRecogniser>,
  status: AgreementStatus,
  { from, carried }: { readonly from: number; readonly carried: PartyGroup },
): Report[] {
  const { text } = context;
  const before = signersIn(context, { start: from, end: match.start });
  if (!HOW.test(text.slice(before.at(-1)?.mention.end ?? from, match.start))) return [];
  const subject = before.length > 0 ? chainEndingAt(text, before, before.length - 1) : carried;
  const words = text.slice(match.start, match.end);
  const count = parseNumber(COUNT.exec(words)?.groups?.['count'] ?? '') ?? 0;
  const items = itemsFrom(text, match.end);
  if (subject.length === 0 || items.length !== count) return [];
  const reports = items.map((item): Report => {
    const told = text.slice(item.start, item.end);
    const name = wordedIn(text, item, NAME.exec(told)?.groups?.['name'] ?? null);
    const own = typeOf(name?.words ?? TYPE.exec(told)?.groups?.['type'] ?? '');
    return {
      ...item,
      rule: match.recogniser.id,
      confidence: CERTAINTY[match.recogniser.certainty],
      sentence,
      at: item.start,
      name,
      type: wordedIn(text, item, own) ?? wordedIn(text, match, typeOf(match.groups['type'] ?? '')),
      status,
      parties: uniqueParties([...subject, ...partnersIn(context, item)]),
      pointsBack: false,
      isOneOfSeveral: true,
      words: told,
    };
  });
  const added = reports.filter(({ parties }) => parties.length > subject.length).length;
  const areTheirs = added === 0 && subject.length > 1 && reports.every(isOwn);
  return added === count || areTheirs ? reports : [];
}

/** Whether an item itself tells what it is. */
function isOwn({ name, type, at }: Report): boolean {
  return name !== null || (type !== null && type.start >= at);
}

/** The items up to the end of the sentence, which marks of their own may part. */
function itemsFrom(text: string, from: number): Span[] {
  const rest = text.slice(from - 1, from + LONGEST);
  const length = rest.search(/[。\n]/u);
  const told = length < 0 ? rest : rest.slice(0, length);
  const starts = matchesIn(told, MARK).map(({ index }) => from - 1 + index);
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? from - 1 + told.length }));
}

/** The list that 与 begins. */
function partnersIn(context: Context, { start, end }: Span): PartyGroup {
  const { text } = context;
  const names = signersIn(context, { start, end });
  const first = names.findIndex(({ mention }) => WITH.test(text.slice(start, mention.start)));
  if (first < 0) return [];
  let last = first;
  while (
    last + 1 < names.length &&
    chainEndingAt(text, names.slice(first), last + 1 - first).length === last + 2 - first
  )
    last++;
  return names.slice(first, last + 1);
}
