import type { Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import { dayAfter } from '../times/days.ts';
import { findTimes, type Time } from '../times/find-times.ts';
import { countedFrom, countsDays } from './counted-days.ts';
import { isOfOtherItem } from './digest-items.ts';
import type { Report } from './report.ts';

export function isEnglishReport({ rule }: Pick<Report, 'rule'>): boolean {
  return rule.startsWith('agreement.english');
}

type Place = Pick<Report, 'sentence' | 'at' | 'end' | 'status'>;

/** How far from the words of the signing its day may stand. */
const REACH = 300;

/** At such an occasion the day is the one that the text gave for it. */
const OCCASION =
  /\b(?:at|during) (?:the|this|that|their) (?:(?:same|opening|closing|signing|launch|award|official) )?(?:ceremony|event|signing|forum|meeting|conference|occasion|function|gathering|summit|opening|session|reception|dinner|banquet|talks|expo|exhibition|fair)\b|^at the (?:end|close|conclusion) of (?:the|their|this|his|her) |^(?:after|following) (?:the|their) (?:meeting|talks|discussions?|speech(?:es)?|tour)\b|\bwhile (?:there|in \p{Lu}\p{L}+)\b|\bin the presence of both\b|^(?:later )?(?:on )?that (?:same )?(?:day|morning|afternoon|evening|night)\b|\b(?:then|subsequently|later) (?:signed|entered into|concluded|inked|sealed|initialled)\b|\bon (?:the|this|that) occasion\b|^(?:there|afterwards?|subsequently),|^(?:they )?then\b|^in the (?:morning|afternoon|evening)\b|\bto mark the (?:visit|occasion|meeting)\b|^the (?:visit|meeting|trip|event|day) (?:ended|concluded|culminated|closed)\b|^among (?:them|these)\b|^(?:they|these|the (?:documents|papers|agreements)) (?:include|are|were|comprise)|\bduring (?:the|this|their|his|her) (?:visit|trip|stay|tour)\b|\bon (?:the|its|their) sidelines\b|\bas part of (?:the|this|his|her|their) (?:opening|visit|trip|tour|event|forum|program(?:me)?|celebrations?|ceremony)\b|^before (?:leaving|departing|returning)\b|^over (?:tea|coffee|lunch|dinner)\b|^later (?:in the|that|the same) day\b|^(?:immediately|right|shortly|soon) after(?:wards?)?\b|^(?:moments|minutes) later\b|\bthe same (?:day|occasion|date|morning|afternoon|evening|night|ceremony|event)\b|\bin another signing\b|\b(?:both|two|three|four) (?:sides|cities|parties|universities|institutions|institutes|provinces|hospitals|museums|ports|governments|councils|courts|schools|libraries)\b|\bseparate(?:ly)?\b|\balso signed\b|^(?:and |also )?(?:with|it) |^(?:an?|another|the) (?:second|third|further|other|separate) |^(?:[-•*–—·]|\(?\d{1,2}[.)]) /iu;
const SENTENCES = 5;

/** The word of time after the words of the signing, else the last before them, else that of the occasion. */
export function englishTime(context: Context, report: Place): Time | null {
  const { text, writtenOn } = context;
  const start = Math.max(report.sentence.start, report.at - REACH);
  const end = Math.min(report.sentence.end, report.end + REACH);
  const near = timesIn(context, { start, end }).filter((time) => {
    const between =
      time.start >= report.end
        ? { start: report.end, end: time.start }
        : time.start > report.at
          ? { start: afterVerb(text, report.at), end: time.start }
          : { start: time.end, end: report.at };
    const words = text
      .slice(between.start, between.end)
      .replace(/^: |["“]?[^"“”,.]{1,120}["”]/gu, '');
    const isOpen = time.rule !== COMING_YEAR || report.status === 'PLANNED';
    return (
      isOpen &&
      !OTHER.test(words) &&
      (report.status === 'MENTIONED' || !isOfOther(text, time, report.at))
    );
  });
  if (report.status === 'PLANNED') {
    const own = near
      .map((time) => toCome(context, time, report.at))
      .find((time) => isToCome(time, writtenOn));
    const act = timeOfComingAct(context, report.sentence);
    const isFuller = act?.value?.startsWith(own?.value ?? '') ?? false;
    return isFuller ? act : (own ?? act);
  }
  const isOver = ({ value, grain }: Time) =>
    (report.status !== 'MENTIONED' && grain === 'day') || (value ?? '') <= (writtenOn ?? '9');
  const past = near.filter(isOver);
  const own = past.find((time) => time.start >= report.at) ?? past.at(-1);
  if (own) return own;
  const at = context.segments.sentences.indexOf(report.sentence);
  return timeOfOccasion(context, report, at) ?? timeOfAct(context, report, at);
}

/** The visit ended on Tuesday with an agreement: what ends is no agreement. */
function afterVerb(text: string, at: number): number {
  return at + (/^\S{1,20}/u.exec(text.slice(at, at + 20))?.[0].length ?? 0);
}

/** On Wednesday, after the words of what is to come, is the next one, not the last. */
function toCome(context: Context, time: Time, at: number): Time {
  const { value, rule, start, end } = time;
  const { text, writtenOn } = context;
  const isPast = value !== null && writtenOn !== null && value < writtenOn.slice(0, 10);
  if (rule !== 'time.english-day' || start < at || !isPast || !WEEKDAY.test(text.slice(start, end)))
    return nextYear(context, time);
  return { ...time, value: dayAfter(value, WEEK) };
}

const WEEKDAY = /^(?!Last)[A-Z][a-z]+day$/u;
const WEEK = 7;

/** In August, of what is to come and told in October, is of the next year; likewise told in June it is of this. */
function nextYear({ text, writtenOn }: Context, time: Time): Time {
  const { value, start, end, basis } = time;
  const isOpen = basis === 'STATED' && !/\d{4}/u.test(text.slice(start, end));
  if (!isOpen || value === null || writtenOn === null || value > writtenOn.slice(0, value.length))
    return time;
  return { ...time, value: `${Number(value.slice(0, 4)) + 1}${value.slice(4)}` };
}

/** A day or a month that the text states, and that is not yet past: on Nov. 3, next month; a year may have begun. */
function isToCome({ basis, value, rule }: Time, writtenOn: string | null): boolean {
  if (rule === COMING_YEAR) return value !== null;
  return (
    (basis === 'STATED' || rule === 'time.english-next' || rule === 'time.english-day') &&
    (value ?? '') > (writtenOn ?? '9')
  );
}

/** The rule for next year and for what is left of this one. */
const COMING_YEAR = 'time.english-coming-year';

const OTHER =
  /[;:"“”]|\b(?:said|announced|told|under which|(?:after|following|since|once) (?:[a-z’'-]+ ){1,4}?(?:vote[ds]?|approv(?:al|ed)|endorse(?:d|ment)|decision|decided|backed|ratified|debated?|consultations?)|(?:established|founded|formed|set up)|years? after|since the|original|previous(?:ly)?|first (?:signed|agreed|concluded|inked|reached)|takes? effect|(?:enters?|comes?) into (?:force|effect)|effective|valid|begins?|starts?|starting|lapsed?|lapses|expire[sd]?|r[au]ns? out|ended|until)\b/u;

/** The time of what began, and is no time of a signing: a friendship that dates back to 2009, sister cities since 2009. */
const BEGAN =
  /\b(?:began|begun|beginning|founded|opened|started|launched|dates? (?:back )?to|dat(?:ing|ed) (?:back )?(?:to|from)|until|by|before) (?:in )?$/u;

function isOfOther(text: string, { start, end }: Time, at: number): boolean {
  const words = text.slice(start, end);
  const isWhen = /^,? when/u.test(text.slice(end, end + 6));
  return (
    (!isWhen && (words.startsWith('back to') || (end <= at && /^since/iu.test(words)))) ||
    BEGAN.test(text.slice(Math.max(0, start - 30), start))
  );
}

function timeOfOccasion(context: Context, report: Place, at: number): Time | null {
  const { text, segments } = context;
  const { start, end } = report.sentence;
  const opening = text.slice(start, Math.min(end, start + REACH));
  const closing = text.slice(report.end, Math.min(end, report.end + REACH));
  const words = [opening, closing.replace(PLACE, '')].find(countsDays) ?? opening;
  if (!OCCASION.test(words) && !countsDays(words)) return null;
  const told = segments.sentences.slice(Math.max(0, at - SENTENCES), at).toReversed();
  for (const [i, before] of told.entries()) {
    if (isOfOtherItem(context, at - 1 - i, at)) break;
    const span = { start: before.start, end: Math.min(before.end, before.start + REACH) };
    const time = timesIn(context, span).find(
      ({ grain, rule }) => grain === 'day' || rule === 'time.english-range',
    );
    const day = time && countedFrom(words, text, time);
    if (day !== undefined) return day && { ...day, basis: 'EVENT' };
  }
  return null;
}

/** Where it was signed may stand before the day: in Haikou the next day. */
const PLACE = /^(?: (?:in|at) (?:the )?(?:\p{Lu}[\p{L}'’-]+ ?){1,4})?,? ?/u;

/** The occasion of the signing right before its day: the signing took place in Haikou on; at a ceremony on. */
const CEREMONY =
  /(?:\bsigning(?: ceremony)?|(?:^|\b(?:at|in|during) )(?:the|this|an?) (?:(?:formal|official|virtual|online) )?ceremony)(?: (?:of|between) [^.;,]{1,60}?)?(?:,? which)?(?: (?:was|were))?(?: (?:held|took place|happened|hosted))?(?: here)?(?:,? (?:in|at) [^.;,]{1,60}?)?,? (?:on |late |early )?$/iu;
const IT =
  '(?:documents?|agreements?|memorand(?:um|a)(?: of understanding)?|mous?|pacts?|deals?|accords?|papers?|letters?)';
/** The act of those who sign what was told before: both mayors signed the document, the agreement was signed. */
const ACT = new RegExp(
  `\\b(?:(?:signed|inked|exchanged) (?:(?:the|this) (?:[a-z-]+ ){0,2}${IT}|(?:the )?signed copies|(?:it )?on behalf of|for (?:the|his|her) (?:city|county|province|region|state|district|university|college|institute|department|ministry|bureau|commission|authority|agency|hospital|museum|library|chamber|court|port|council))|(?:the|this) (?:[a-z-]+ ){0,2}(?:${IT}|extension|renewal)(?:, [^,]{3,40},|,? (?:which|that))? (?:was|were) (?:[a-z]+ly )?(?:signed|inked|sealed|concluded|renewed|extended|exchanged|formali[sz]ed|finali[sz]ed)|(?:the|this) act (?:took place|was (?:held|signed))|it (?:bears|carries) the date(?: of)?)\\b`,
  'iu',
);

/** They agreed on Monday to do what the next sentence tells the signing of. */
const AGREES =
  /\b(?:agreed|teamed up|joined (?:forces|hands)|partnered|became partners|linked up|shook hands)(?: (?:on|late|early|here))* $/iu;

/** The day of the signing, where the sentences around the words that report it tell of the act. */
function timeOfAct(context: Context, { status }: Place, at: number): Time | null {
  if (status !== 'SIGNED') return null;
  const { sentences } = context.segments;
  const [next, second] = sentences.slice(at + 1, at + 3);
  return (
    timeToldOf(context, next, [CEREMONY, ACT]) ??
    timeToldOf(context, second, [CEREMONY, ACT]) ??
    timeToldOf(context, sentences[at - 1], [CEREMONY, AGREES]) ??
    timeOfMeeting(context, sentences[at - 1])
  );
}

/** On Monday X and Y took a first step, since Monday they are partners: the next sentence tells what they signed. */
const COMES_TOGETHER =
  /^[^.;:"“”]{3,160}? (?:agreed|teamed up|joined (?:forces|hands)|partnered|became partners|linked up|renewed|extended|t(?:ook|ake) (?:a|the|another) (?:[a-z]+ )?step|on paper|(?:are|have been) (?:[a-z]+ )?(?:partners|sisters|twins|friends|official)|is official)\b/u;

/** The day with which a sentence opens that tells how those come together who sign. */
function timeOfMeeting(context: Context, sentence: Sentence | undefined): Time | null {
  if (!sentence) return null;
  const { text } = context;
  const { start } = sentence;
  const end = Math.min(sentence.end, start + REACH);
  const [day] = timesIn(context, { start, end });
  if (day?.grain !== 'day' || !OPENS_WITH_DAY.test(text.slice(start, day.start))) return null;
  return COMES_TOGETHER.test(text.slice(day.end, end)) ? day : null;
}

/** On, on the afternoon of, before a day. */
const OPENS_WITH_DAY =
  /^["“]?(?:(?:[Oo]n|[Ss]ince|[Aa]s of|[Ll]ate|[Ee]arly)(?: the (?:morning|afternoon|evening|night) of)? )?$/u;

/** The mayor will put his signature on the document in September; this will be done in January. */
const COMING_ACT = new RegExp(
  `\\b(?:sign|ink|exchange|conclude|put (?:his|her|its|their) (?:names?|signatures?) (?:on|to)|be (?:[a-z]+ly )?signed)\\b[^.;]{0,20}?\\b(?:the|this|it)\\b[^.;]{0,60}$|\\b(?:the|this) (?:[a-z-]+ ){0,2}${IT} (?:will|is to|is expected to|is due to|is set to) be (?:[a-z]+ly )?(?:signed|inked|sealed|concluded)\\b[^.;]{0,60}$|\\bthis (?:will|is (?:to|expected to|due to|set to)|should) (?:be done|happen)\\b[^.;]{0,60}$`,
  'iu',
);
/** The signing ceremony is to be held on the third. */
const COMING_CEREMONY =
  /\bsigning(?: ceremony)? (?:will|is (?:to|expected to|due to|set|scheduled|planned)|takes? place|has been set)\b[^.;]{0,80}$/iu;

/** When it will be signed, as the sentences after the words of the plan tell. */
function timeOfComingAct(context: Context, sentence: Sentence): Time | null {
  const { sentences } = context.segments;
  const at = sentences.indexOf(sentence);
  const [next, ...later] = sentences.slice(at + 1, at + 1 + COMING_SENTENCES);
  const act = next ? comingActIn(context, next, [COMING_ACT, COMING_CEREMONY]) : null;
  const ceremonies = later.map((one) => comingActIn(context, one, [COMING_CEREMONY]));
  return act ?? ceremonies.find((time) => time !== null) ?? null;
}

const COMING_SENTENCES = 3;

function comingActIn(
  context: Context,
  { start, end }: Sentence,
  acts: readonly RegExp[],
): Time | null {
  const times = timesIn(context, { start, end: Math.min(end, start + REACH) });
  return (
    times
      .map((time) => toCome(context, time, start))
      .find(
        (time) =>
          isToCome(time, context.writtenOn) &&
          acts.some((act) => act.test(context.text.slice(start, time.start))),
      ) ?? null
  );
}

/** The first day in a sentence whose words before it tell of the act. */
function timeToldOf(
  context: Context,
  sentence: Sentence | undefined,
  acts: readonly RegExp[],
): Time | null {
  if (!sentence) return null;
  const { start } = sentence;
  const days = timesIn(context, { start, end: Math.min(sentence.end, start + REACH) });
  const isOfAct = ({ grain, start: day }: Time) =>
    grain === 'day' && acts.some((act) => act.test(context.text.slice(start, day)));
  return days.find(isOfAct) ?? null;
}

function timesIn({ text, writtenOn }: Context, span: Span): Time[] {
  return findTimes(text, span, writtenOn);
}
