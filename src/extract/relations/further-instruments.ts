import { matchesIn } from '../../model/matches-in.ts';
import type { Span } from '../../model/span.ts';
import type { Context, ResolvedMention } from '../context.ts';
import { typeOf } from './agreement-type.ts';
import { partiesInTitle } from './parties-in-title.ts';
import type { Report, Worded } from './report.ts';
import type { PartyGroup } from './signers.ts';

const FURTHER =
  /[、和及与]?(?:以及|[,;](?:另)?一[份项个](?:则?是|为))?(?:《(?<name>[^《》]{2,60}?(?:协议书?|协定|备忘录|意向书|安排|宣言|倡议书?|议定书))》|(?<=[、和及与])(?<type>(?![^。;,、《》]{0,20}签)[^。;,、《》]{2,30}?(?:协议书?|协定|备忘录|意向书)))/uy;
const BINDING_TEXT = 'agreement.signs-binding-text';
/** 签署数据共享协议,应急联动合作协议,三地…: a comma parts two that are signed where the second is a name and no clause. */
const AFTER_COMMA =
  /,(?<type>(?:(?![签署推落履明提按根依执完制商谈将是为等该此这双两三的以就在与和]|加强|深化|达成)[\p{Script=Han}“”]){2,20}?(?:合作|协作|框架|共建|战略)(?:协议书?|备忘录|协定))(?=[,。;])/uy;
/** 会签《A意见》和《B办法》: what is no agreement by its title follows another such text. */
const FURTHER_TEXT = /[、和及与]?(?:以及)?《(?<name>[^《》]{4,80})》/uy;

/** 签署了《A协议》《B备忘录》, 签署A协议、B备忘录: more that the same words sign. */
export function furtherInstruments(context: Context, first: Report, to: number): Report[] {
  const { text } = context;
  const found: Report[] = [];
  let at = first.end;
  for (;;) {
    const match = nextOf(text, first, at);
    if (!match || at + match[0].length > to)
      return [...found, ...includedIn(context, first, at, to)];
    const span = { start: at, end: at + match[0].length };
    const name = wordedIn(text, span, match.groups?.['name'] ?? null);
    const type = wordedIn(text, span, typeOf(match.groups?.['type'] ?? ''));
    if (name) found.push({ ...withTitle(context, first, { ...span, name }), at });
    else if (type)
      found.push({ ...first, ...span, at, words: match[0], name, type, isOneOfSeveral: true });
    at = span.end;
  }
}

function nextOf(text: string, first: Report, at: number): RegExpExecArray | null {
  const patterns = first.rule === BINDING_TEXT ? [FURTHER_TEXT] : [FURTHER, AFTER_COMMA];
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

/** 框架协议,包括甲、乙项目备忘录,丙合作备忘录等: each is one; what it is about may be a row. */
function includedIn(context: Context, first: Report, from: number, to: number): Report[] {
  const rest = context.text.slice(from, Math.min(to, from + LONGEST_INCLUDED));
  const next = rest.search(/签/u);
  const words = next < 0 ? rest : rest.slice(0, next);
  const opening = INCLUDES.exec(words)?.[0].length ?? 0;
  if (opening === 0) return [];
  const start = from + opening;
  return matchesIn(words.slice(opening), INCLUDED).flatMap(({ index, 0: item }) => {
    const span = { start: start + index, end: start + index + item.length };
    const type = wordedIn(context.text, span, typeOf(item));
    return type
      ? [{ ...first, ...span, at: span.start, words: item, name: null, type, isOneOfSeveral: true }]
      : [];
  });
}

/** What is included is told in so many characters, before anything else is signed. */
const LONGEST_INCLUDED = 240;
const INCLUDES = /^,(?:其中|(?:该|这一)?框架(?:之|协议)?下)?还?(?:包括|包含|涵盖)/u;
const INCLUDED = /[^。;《》]{2,60}?(?:协议书?|备忘录|意向书)(?=[,、和及与等。;]|$)/gu;

export interface Titled extends Span {
  readonly name: Worded;
}

/** 《A协议》《B备忘录》分别在青岚签署: the titles before the last, beside which the verb stands. */
export function titlesBefore(text: string, from: number, to: number): Titled[] {
  const first = Math.max(from, to - LONGEST_ROW);
  const row = ROW_OF_TITLES.exec(text.slice(first, to));
  if (!row) return [];
  const start = first + row.index;
  return matchesIn(row[0], TITLE).flatMap(({ index, 0: words, groups }) => {
    const span = { start: start + index, end: start + index + words.length };
    const name = wordedIn(text, span, groups?.['name'] ?? null);
    return name ? [{ ...span, name }] : [];
  });
}

/** No row of titles is longer. */
const LONGEST_ROW = 600;
const TITLE =
  /《(?<name>[^《》]{2,80}(?:协议书?|协定|备忘录|意向书|安排|宣言|倡议书?|议定书|纪要|公约|盟约|联合声明))》(?:[、和及与]|以及)?/gu;
const ROW_OF_TITLES = new RegExp(`(?:${TITLE.source.replace('?<name>', '?:')})+$`, 'u');

/** One more title that the words of a report sign: with the parties that it names, else with those. */
export function withTitle(context: Context, report: Report, { start, end, name }: Titled): Report {
  const { text } = context;
  const inside = partiesInTitle(context, name);
  const isOther = inside.length > 0 && !inside.every((one) => isPlaceOf(one, report.parties));
  const parties = isOther ? inside : report.parties;
  const type = wordedIn(text, name, typeOf(name.words));
  const words = text.slice(start, end);
  return { ...report, start, end, words, name, type, parties, isOneOfSeveral: true };
}

/** 两市教育局签署《A协议》和《青岚—白榆课后服务协议》: a place in a title of those whose bodies sign. */
function isPlaceOf({ entity }: ResolvedMention, signing: PartyGroup): boolean {
  return signing.some(
    (one) => one.entity.type === 'institution' && one.entity.regionKey === entity.key,
  );
}

/** Where words last stand in a stretch; null where there are none. */
export function wordedIn(text: string, { start, end }: Span, words: string | null): Worded | null {
  if (words === null) return null;
  const at = text.slice(start, end).lastIndexOf(words);
  return at < 0 ? null : { words, start: start + at, end: start + at + words.length };
}
