import type { Sentence } from '../../model/segments.ts';
import { firstStartFrom } from '../../model/sorted.ts';
import type { Context } from '../context.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { DAY_LENGTH, daysBetween } from '../times/days.ts';
import type { Time } from '../times/find-times.ts';
import { isHeadline } from './headline.ts';
import { WITH_SOME } from './some-partners.ts';

/** A headline that tells of an agreement, or of two who come together; 携手致富路 is what all do. */
const OF_SIGNING =
  /签|缔结|结为|结好|牵手|携手(?!致富|脱贫|奔|同行|前行|并进|奋进)|协议|备忘录|合作|协作|共建|联手|盟|约/u;
/** 一年来,我们…: a paragraph that begins so is a review. */
const REVIEWS =
  /^(?:过去(?:的)?|这|[一两三四五六七八九十几多]+|[今近]|\d{4}|[^,。;]{2,10}[一两三四五六七八九十几])年(?:多)?(?:(?:以)?来|间),|^从?\d{4}年[到至](?:\d{4}年|如?今),|^过去(?:的)?一年,|^回(?:顾|首)/u;
/** What its headline sums up has been before. */
const LOOKS_BACK = /大事记|盘点|回[眸顾望]|综述|工作报告|年度|这[一两三四五六七八九十几]+年/u;
/** A day so long before the text is no news of it. */
const STALE_DAYS = 90;
/** Nor is one so long before it, told far below a headline of something else. */
const OLD_DAYS = 14;
/** The opening of a paragraph is looked for so many sentences back. */
const REACH = 8;

/** Whether a day lies months before a text whose headline does not tell of a signing. */
export function isStale(context: Context, { grain, value, start }: Time): boolean {
  const { writtenOn } = context;
  if (grain !== 'day' || value?.length !== DAY_LENGTH || writtenOn === null) return false;
  const days = daysBetween(value, writtenOn);
  return days > (isDeep(context, start) ? OLD_DAYS : STALE_DAYS) && !hasHeadlineOfSigning(context);
}

/** Whether a place lies far below the headline and the lead, which tell of no signing. */
function isDeep({ segments: { sentences }, text }: Context, start: number): boolean {
  const at = firstStartFrom(sentences, start + 1) - 1;
  const near = sentences.slice(Math.max(0, at - FAR), at);
  const lead = sentences.slice(0, LEAD);
  return (
    near.length === FAR &&
    !near.some(isHeadline) &&
    !lead.some((one) => SIGNS.test(text.slice(one.start, one.end)))
  );
}

/** Whether a sentence without a time stands in a paragraph that looks back over a year. */
export function isInReview(
  { segments: { sentences }, text }: Context,
  sentence: Sentence,
): boolean {
  const at = firstStartFrom(sentences, sentence.start);
  const paragraph = sentences
    .slice(Math.max(0, at - REACH), at)
    .filter((one) => one.paragraph === sentence.paragraph);
  const tells = (one: Sentence, what: RegExp) => what.test(text.slice(one.start, one.end));
  const opener = paragraph.findLastIndex((one) => tells(one, REVIEWS));
  if (opener <= 0) return opener === 0;
  return ![...paragraph.slice(opener + 1), sentence].some((one) => tells(one, OCCASION));
}

/** Whether a sentence without a time stands under a headline that sums up years. */
export function isUnderYears({ segments, text }: Context, { start, end }: Sentence): boolean {
  const [first] = segments.sentences;
  return (
    first !== undefined &&
    isHeadline(first) &&
    YEARS.test(text.slice(first.start, first.end)) &&
    ![first, { start, end }].some((one) => OCCASION.test(text.slice(one.start, one.end)))
  );
}

/** 对口支援十五年:…, 十年间 and the like; 百年 is as long as an age. */
const YEARS =
  /[一二三四五六七八九十]+(?:多|余)?周?年(?:来|间|回眸|回望|答卷|巨变|跨越|成就|之路)?(?=[:,\s]|$)/u;

/**
 * Whether a sentence without a time tells in passing, in a text whose one headline is about something else, that a body
 * works with some whom it does not name: 县残联为学员办班,并与两家企业订了协议. An item of a digest has its own.
 */
export function isWithSome(context: Context, { start, end }: Sentence, before: string): boolean {
  const { sentences } = context.segments;
  const at = firstStartFrom(sentences, start);
  const [first, ...others] =
    at <= LONGEST_FEATURE && WITH_SOME.test(before) ? sentences.slice(0, at) : [];
  return (
    first !== undefined &&
    isHeadline(first) &&
    !others.some(isHeadline) &&
    isOfElse(context) &&
    !OCCASION.test(context.text.slice(start, end))
  );
}

/** So many sentences. */
const LONGEST_FEATURE = 200;

/** Whether a sentence without a time stands deep in a text whose headline is about something else. */
export function isAchievement(context: Context, sentence: Sentence): boolean {
  const {
    segments: { sentences },
    text,
  } = context;
  const at = firstStartFrom(sentences, sentence.start);
  const near = sentences.slice(Math.max(0, at - FAR), at);
  if (!isOfElse(context) || near.length < FAR || near.some(isHeadline)) return false;
  const lead = sentences.slice(0, LEAD);
  const tells = (one: Sentence, what: RegExp) => what.test(text.slice(one.start, one.end));
  return (
    ![...lead, ...near.slice(-2), sentence].some((one) => tells(one, OCCASION)) &&
    !lead.some((one) => tells(one, SIGNS))
  );
}

/** 他表示,青岚市同望川市结为友好城市: what a speaker recalls, where neither the headline nor a time tells of it. */
export function isRecalledTie(context: Context, sentence: Sentence, words: string): boolean {
  if (!FRIENDS.test(words) || !isOfElse(context)) return false;
  const { segments, text } = context;
  const said = [sentence, ...sentencesBefore(segments, sentence.start, LEAD)]
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .map(({ start, end }) => text.slice(start, end));
  return said.some((one) => SAYS.test(one)) && !said.some((one) => OCCASION.test(one));
}

const FRIENDS = /^(?:缔结|結為|结为|结成)[^,。;]{0,6}(?:友好|友城|姐妹|姊妹)/u;
const SAYS = /^[^,。;]{2,24}(?:表示|说|指出|谈到|介绍|致辞中说),/u;

/** Whether a headline is about something else. */
function isOfElse(context: Context): boolean {
  const [first] = context.segments.sentences;
  return first !== undefined && isHeadline(first) && !hasHeadlineOfSigning(context);
}

/** Whether a sentence without a time adds what is known besides (据了解,…), where nothing above tells of a signing. */
export function isToldAside(
  { segments: { sentences }, text }: Context,
  sentence: Sentence,
): boolean {
  const at = firstStartFrom(sentences, sentence.start);
  const headline = sentences.slice(Math.max(0, at - MOST_TOLD), at).findLast(isHeadline);
  if (!headline || tellsSigning(text.slice(headline.start, headline.end))) return false;
  const told = text.slice(headline.end, sentence.start);
  const own = text.slice(sentence.start, sentence.end);
  return !SIGNS.test(told) && BESIDES.test(own) && !OCCASION.test(own);
}

/** The headline is looked for so many sentences back. */
const MOST_TOLD = 40;
const BESIDES = /^(?:另?据(?:了解|介绍|悉)|记者(?:了解到|获悉)|资料显示|公开资料显示)/u;

const FAR = 8;
const SIGNS = /签[约署订下]|缔结/u;
/** The headline and the sentences below it that tell of what the text is about. */
const LEAD = 5;
const OCCASION =
  /今[天日]|昨[天日]|\d日|[近日]日|日前|当[天日]|同一?[天日]|会上|仪式|现场|期间|活动|随后|座谈|会议|签约/u;

/** Whether the headline or a line below it does. */
function hasHeadlineOfSigning({ segments: { sentences }, text }: Context): boolean {
  const body = sentences.slice(0, MOST_LINES).findIndex((one) => !isHeadline(one));
  return sentences
    .slice(0, body < 0 ? MOST_LINES : body)
    .some(({ start, end }) => tellsSigning(text.slice(start, end)));
}

/** A headline has no more lines. */
const MOST_LINES = 3;

function tellsSigning(headline: string): boolean {
  return OF_SIGNING.test(headline) && !LOOKS_BACK.test(headline);
}
