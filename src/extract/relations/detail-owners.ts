import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn } from '../context.ts';
import { isShortFor } from '../is-short-for.ts';
import type { Pact } from './group-reports.ts';

/** The part of a sentence that tells of some of the pacts. */
export interface OwnedPart {
  readonly part: Span;
  readonly owners: readonly Pact[];
}

/**
 * A sentence that may tell of several pacts, part by part: each semicolon opens a part, and so does the next
 * partner. A part is told of the pacts that it names, one that names none of those of the part before.
 */
export function ownedParts(
  context: Context,
  sentence: Span,
  pacts: readonly Pact[],
): readonly OwnedPart[] {
  if (pacts.length < 2) return [{ part: sentence, owners: pacts }];
  const inTurn = formerAndLatter(context.text, sentence, pacts);
  if (inTurn) return inTurn;
  let owners = pacts;
  return partnerParts(context.text, sentence).map((part) => {
    const named = ownersOf(context, part, pacts);
    owners = named.length > 0 ? named : owners;
    return { part, owners };
  });
}

/** 前者…,后者…: the first of two, then the second. */
function formerAndLatter(
  text: string,
  { start, end }: Span,
  [former, latter, ...more]: readonly Pact[],
): readonly OwnedPart[] | null {
  const words = text.slice(start, end);
  const at = words.indexOf('后者');
  if (!former || !latter || more.length > 0 || at < 0) return null;
  const first = words.indexOf('前者');
  const parts = [{ part: { start: start + at, end }, owners: [latter] }];
  return first >= 0 && first < at
    ? [{ part: { start, end: start + at }, owners: [former] }, ...parts]
    : parts;
}

/** With whom comes next: 与北渡大学共建研究院,与省农科院推广良种. */
const NEXT_PARTNER = /(?<=;)|(?<=,)(?=(?:将|拟|并|还将)?[与和同]\p{Script=Han}{2})/u;

function partnerParts(text: string, { start, end }: Span): Span[] {
  let at = start;
  return text
    .slice(start, end)
    .split(NEXT_PARTNER)
    .map((words) => {
      const part = { start: at, end: at + words.length };
      at = part.end;
      return part;
    });
}

/** 与北渡银行签订的合作协议: with whom tells more than what it is called. */
const WITH_PARTNER =
  /^(?<opening>(?:其中,?)?(?:根据|按照|依据)?[与和同])(?=[^,。;]{2,40}(?:协议|备忘录|意向书))(?<partner>[^,。;《》]{2,26}?)(?:[签达续缔][署订成下定约结]了?的|的(?=\p{Script=Han}{0,8}(?:协议|备忘录|意向书)))/u;

/** Those with the partner that the words open with; by a short name too where one alone has such a party. */
function byPartner(context: Context, part: Span, pacts: readonly Pact[]): (readonly Pact[])[] {
  const groups = WITH_PARTNER.exec(context.text.slice(part.start, part.end))?.groups;
  if (!groups) return [];
  const { opening = '', partner = '' } = groups;
  const start = part.start + opening.length;
  const named = byParty(context, { start, end: start + partner.length }, pacts);
  const short = pacts.filter(({ parties }) =>
    parties.some(({ entity }) => isShortFor(partner, entity.name)),
  );
  return [named, short.length === 1 ? short : []];
}

/** Those whose instrument, topic or own party the words name; `[]` where they tell none apart. */
export function ownersOf(context: Context, part: Span, pacts: readonly Pact[]): readonly Pact[] {
  const words = context.text.slice(part.start, part.end);
  const choices = [
    ...byPartner(context, part, pacts),
    pactsOfInstrument(words, pacts),
    byTopic(words, pacts),
    byParty(context, part, pacts),
  ];
  return choices.find((some) => some.length > 0 && some.length < pacts.length) ?? [];
}

/** 协议 and 合作协议 are the ends of too many types: so many characters must be the same. */
const TELLING = 3;
const OPENING = 40;
const INSTRUMENT = /\p{Script=Han}{0,12}?(?:协议|备忘录|协定|意向书|宣言)/u;

/** 框架协议约定: the pacts whose type ends in the same words. */
export function pactsOfInstrument(words: string, pacts: readonly Pact[]): readonly Pact[] {
  const noun = INSTRUMENT.exec(words.slice(0, OPENING))?.[0] ?? '';
  const told = byModifier(noun, pacts);
  if (told.length > 0) return told;
  const shared = pacts.map((pact) => sharedEnd(noun, pact));
  const most = Math.max(...shared);
  return most < TELLING ? [] : pacts.filter((_, i) => shared[i] === most);
}

const OPENS = /^(?:其中|根据|按照|依据|依照|依|这份|该|此|上述|与\p{Script=Han}{2,8}的)+/u;
const PLAIN = /(?:战略|全面|合作|协作|框架|共建|书)*(?:协议|备忘录|协定|意向书|宣言)$/u;
const LEAST_MODIFIER = 2;

/** 按照省际协议 after 《省际劳务协作协议》 and others: the only one whose words have all of its modifier. */
function byModifier(noun: string, pacts: readonly Pact[]): readonly Pact[] {
  const modifier = noun.replace(OPENS, '').replace(PLAIN, '');
  if (modifier.length < LEAST_MODIFIER) return [];
  const has = ({ reports }: Pact) =>
    reports.some(({ words }) => [...modifier].every((one) => words.includes(one)));
  const some = pacts.filter(has);
  return some.length < pacts.length ? some : [];
}

function sharedEnd(noun: string, { reports }: Pact): number {
  const types = reports.flatMap(({ type }) => (type ? [type.words] : []));
  return Math.max(
    0,
    ...types.map((type) => {
      let length = 0;
      while (length < noun.length && noun.at(-1 - length) === type.at(-1 - length)) length++;
      return length;
    }),
  );
}

/** 教育结对方面, at the head: the topic of what follows. */
const TOPIC = /^(?<topic>\p{Script=Han}{2,10})方面[,:]/u;

function byTopic(words: string, pacts: readonly Pact[]): readonly Pact[] {
  const topic = TOPIC.exec(words)?.groups?.['topic'];
  if (topic === undefined) return [];
  const tells = ({ reports, parties }: Pact, word: string) =>
    reports.some((report) => report.words.includes(word)) ||
    parties.some(({ mention }) => mention.name.includes(word));
  return pacts.filter((pact) => tells(pact, topic.slice(0, 2)));
}

/** Those of whom a party is named that not all of them have. */
function byParty(context: Context, part: Span, pacts: readonly Pact[]): readonly Pact[] {
  const has = (pact: Pact, key: string) => pact.parties.some(({ entity }) => entity.key === key);
  const telling = mentionsIn(context, part)
    .map(({ entity }) => entity.key)
    .filter((key) => pacts.some((pact) => !has(pact, key)));
  return pacts.filter((pact) => telling.some((key) => has(pact, key)));
}
