import type { Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn } from '../context.ts';
import { ownedParts } from './detail-owners.ts';
import type { Pact } from './group-reports.ts';
import { canSign } from './signers.ts';

/** The reports of a pact that a sentence makes. */
export function reportsIn({ reports }: Pact, sentence: Sentence): Pact['reports'] {
  return reports.filter((report) => report.sentence === sentence);
}

/** The part of a pact in a sentence that reports it; of what follows the words that several sign together only what tells of it. */
export function partsOf(
  context: Context,
  sentence: Sentence,
  pact: Pact,
  reporting: readonly Pact[],
): Span[] {
  const whole = partOf(context, sentence, pact, reporting);
  const endOf = (one: Pact) => Math.max(...reportsIn(one, sentence).map(({ end }) => end));
  const end = endOf(pact);
  const together = reporting.filter((other) => endOf(other) === end);
  if (end >= whole.end) return [whole];
  if (together.length < 2) return ownOfTwo(context, pact, whole, end) ?? [whole];
  const told = ownedParts(context, { start: end, end: whole.end }, together).filter(({ owners }) =>
    owners.includes(pact),
  );
  return [{ start: whole.start, end }, ...told.map(({ part }) => part)];
}

/** 分别与云陌区、鸿拓公司签订协议,前者…,后者…: of two, one of them in nobody's scope, only what is told of this one. */
function ownOfTwo(context: Context, pact: Pact, whole: Span, end: number): Span[] | null {
  const rest = context.text.slice(end, whole.end);
  const [former, latter] = [rest.indexOf('前者'), rest.indexOf('后者')];
  if (former < 0 || latter < former) return null;
  if (!EACH.test(context.text.slice(whole.start, end))) return null;
  const last = mentionsIn(context, { start: whole.start, end })
    .filter(({ entity }) => canSign(entity))
    .at(-1)?.entity.key;
  const isLatter = pact.parties.some(({ entity }) => entity.key === last);
  const own = isLatter
    ? { start: end + latter, end: whole.end }
    : { start: end + former, end: end + latter };
  return [{ start: whole.start, end }, own];
}

/** Several are signed, one with each. */
const EACH = /分别|各[自与同签]|两[份项个]/u;

/** From the last mark before the pact's words to the first before the next pact's. */
function partOf(
  { text }: Context,
  sentence: Sentence,
  pact: Pact,
  reporting: readonly Pact[],
): Span {
  const own = reportsIn(pact, sentence);
  const first = Math.min(...own.map(({ at }) => at));
  const last = Math.max(...own.map(({ end }) => end));
  const others = reporting
    .filter((other) => other !== pact)
    .flatMap((other) => reportsIn(other, sentence));
  const before = Math.max(
    sentence.start,
    ...others.filter(({ end }) => end <= first).map(({ end }) => end),
  );
  const after = Math.min(
    sentence.end,
    ...others.filter(({ at }) => at >= last).map(({ at }) => at),
  );
  const named = Math.min(first, ...own.map((report) => report.start));
  const start = before === sentence.start ? before : ownStart(text, before, named);
  const end = after === sentence.end ? after : lastMark(text, last, after);
  const rest = text.slice(last, end);
  const further =
    FURTHER.exec(rest) ??
    COME_OF_IT.exec(rest) ??
    (others.length === 0 ? (ANOTHER.exec(rest) ?? CARRIED_OUT.exec(rest)) : null);
  return { start, end: further ? last + further.index : end };
}

/** ;此后又每年签订培训备忘录: one more that is signed, whoever tells of it, and what it says. */
const FURTHER =
  /[,;](?=[^,;。]{0,16}(?:又|还|再|另|随后|此后)[^,;。]{0,8}签[署订][^,;。]{0,20}(?:协议|备忘录|意向书))/u;

/**
 * 签署协议以来,在养殖、港航等领域合作成效明显: what has come of it is not what it says; 缔结友好城市以来,两地在陶艺、葡萄栽培
 * 方面你来我往 tells what they have it for.
 */
const COME_OF_IT =
  /(?<=^[^,;。]{0,12}以来),(?=[^;。]{0,80}?(?:成效|成果|成绩|进展|顺利|落地|投[产用运]|完工|建成|不断|频繁|密切|丰硕|喜人|硕果|累计|先后|开展了|实施了|取得|持续(?:深化|拓展|升温)))/u;

/** ;一份同望川港务公司: the other of two, with somebody else. */
const ANOTHER = /;(?=另?[一1][份个项][^,;。]{0,3}[与和同])/u;

/** 配合落实两省框架协议相关事项,二期年内投产: what somebody does to carry it out is not what it says. */
const CARRIED_OUT =
  /(?<=^[^,;。]{0,4}(?:相关|有关|涉及|确定|约定|明确)的?(?:各项)?(?:事项|任务|工作|内容|要求)[^,;。]{0,6}),/u;

/** What stands between is told of the one before, up to the last semicolon, else the last comma. */
function ownStart(text: string, before: number, named: number): number {
  const between = text.slice(before, named);
  const mark = between.lastIndexOf(';');
  const at = mark >= 0 ? mark : between.lastIndexOf(',');
  return at >= 0 ? before + at + 1 : before;
}

function lastMark(text: string, from: number, to: number): number {
  const at = Math.max(text.lastIndexOf(',', to), text.lastIndexOf(';', to));
  return at >= from ? at : to;
}
