import type { AgreementStatus } from '../../model/schema.generated.ts';
import type { Sentence } from '../../model/segments.ts';
import { type Context, mentionsIn } from '../context.ts';
import type { Match } from '../recogniser.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { findTimes, type Time } from '../times/find-times.ts';
import { isInTitle, isOver, namesAgreement } from '../times/names-agreement.ts';
import type { AgreementRecogniser } from './agreement-recogniser.ts';
import {
  isAchievement,
  isInReview,
  isRecalledTie,
  isStale,
  isToldAside,
  isUnderYears,
  isWithSome,
} from './background.ts';
import { isDenied } from './denials.ts';
import { isHeadline } from './headline.ts';
import { sceneTime } from './scene-time.ts';
import { isBackgroundTime, isFreshDay, isToCome, signingStatus } from './signing-status.ts';
import { isPointOfAdvice } from './wishes.ts';

/** 近日, 当天, 启用之际: what two have is news where a word of time says so. */
const IS_NEWS =
  /日前|近[日期]|[今昨当][天日]|同一?[天日]|[本这]周|会上|仪式|现场|之际|随后|^(?:还有|另有|再有)/u;
/** A denial follows what it denies so closely. */
const DENIAL_REACH = 80;

/** What the words say, and the last word of time before them. */
export function statusOf(
  context: Context,
  sentence: Sentence,
  match: Match<AgreementRecogniser>,
): AgreementStatus | null {
  const { text, writtenOn } = context;
  const { start } = sentence;
  const after = text.slice(match.end, match.end + DENIAL_REACH);
  const before = text.slice(start, match.start);
  const colon = before.lastIndexOf(':') + 1;
  const isAdvice =
    isPointOfAdvice(leadBefore(context, start), before) ||
    isPointOfAdvice(before.slice(0, colon), before.slice(colon));
  if (isAdvice || isDenied(before, after)) return null;
  const words = text.slice(match.start, match.end);
  const times = findTimes(text, { start, end: match.start }, writtenOn);
  const own = times.findLast(
    (one) =>
      !namesAgreement(text, one) &&
      !isInTitle(text.slice(start, one.start)) &&
      !isOver(text.slice(start, one.start), text.slice(one.end, match.start)),
  );
  const time = own ?? sceneTime(context, sentence) ?? undefined;
  const isOfThisWeek = time !== undefined && isFreshDay(time, writtenOn);
  const named = withoutNames(context, start, match.start);
  const told = signingStatus(named, words, after, isOfThisWeek);
  const { followsNames, countsPartners, tellsOfOld, anyVerb } = match.recogniser;
  const isOld = followsNames || countsPartners || (tellsOfOld && !(own && isOfThisWeek));
  if (told !== null && isOld) return 'MENTIONED';
  if (told !== 'SIGNED') return told;
  if (anyVerb && !isOfThisWeek && !IS_NEWS.test(named) && !goesOnWithNews(context, sentence))
    return 'MENTIONED';
  if (own && isToCome(own, writtenOn) && !text.slice(own.end, match.start).includes('的'))
    return 'PLANNED';
  const isBackground = time
    ? isStale(context, time) ||
      (isBackgroundTime(time, writtenOn) && !isOfHeadlineNews(context, start, time))
    : isInReview(context, sentence) ||
      isUnderYears(context, sentence) ||
      isAchievement(context, sentence) ||
      isWithSome(context, sentence, before) ||
      isRecalledTie(context, sentence, words) ||
      isToldAside(context, sentence);
  return isBackground ? 'MENTIONED' : told;
}

/** 6日,两市市长会面。双方各执一份协议: what both have is news where the sentence before tells news of them. */
function goesOnWithNews(context: Context, { start, end, paragraph }: Sentence): boolean {
  const { segments, text, writtenOn } = context;
  const [before] = GOES_ON.test(text.slice(start, end)) ? sentencesBefore(segments, start, 1) : [];
  if (before?.paragraph !== paragraph) return false;
  const time = findTimes(text, before, writtenOn).at(-1);
  return (
    (time !== undefined && isFreshDay(time, writtenOn)) ||
    IS_NEWS.test(text.slice(before.start, before.end))
  );
}

const GOES_ON =
  /^(?:会后|随后|接着|最后)?,?(?:双方|各方|[两三四五六七八九](?:[省市县区州旗镇乡地方家校院馆局]))/u;

/** 青岚市与白榆县签约 over 3月,青岚市与…: the first sentence below a headline of a signing tells of that one. */
function isOfHeadlineNews({ segments, text, writtenOn }: Context, at: number, time: Time): boolean {
  const [first, ...others] = segments.sentences;
  const lead = others.find((sentence) => !isHeadline(sentence));
  return (
    writtenOn === null &&
    time.value === null &&
    first !== undefined &&
    isHeadline(first) &&
    lead?.start === at &&
    /签|缔结|结为/u.test(text.slice(first.start, first.end))
  );
}

/** The words that open the list of points of which a sentence begins one. */
function leadBefore({ segments, text }: Context, start: number): string {
  const [first] = segments.clauses;
  const isPoint = segments.clauses.some((clause) => clause.start === start);
  if (!first || !isPoint) return '';
  const [lead] = sentencesBefore(segments, first.start, 1);
  return lead ? text.slice(lead.start, lead.end) : '';
}

/** The words with a sign for each name: what a name holds (研究院, 洽谈会) says nothing of the status. */
function withoutNames(context: Context, start: number, end: number): string {
  let words = '';
  let at = start;
  for (const { mention } of mentionsIn(context, { start, end })) {
    if (mention.start < at) continue;
    words += `${context.text.slice(at, mention.start)}□`;
    at = mention.end;
  }
  return words + context.text.slice(at, end);
}
