import type { AgreementStatus } from '../../model/schema.generated.ts';
import { DAY_LENGTH, daysBetween } from '../times/days.ts';
import type { Time } from '../times/find-times.ts';
import { isWished } from './wishes.ts';

const PLANNED =
  /(?:(?:即|也|还|并|届时)?将|(?:(?:亦|也|均)会(?=与|和|同)|□[会要](?=与|和))|(?:就|即|马上|快|还|也)要(?=与|和|同|签|$)|(?:还|就)会(?=签|$)|打算|拟|(?<!公益|行动|援助|资助|培养|帮扶|人才|发展|[”"])计划|有望|准备|争取|(?<!共同|联合|协同|合力)推动|力争|下一步|适时|筹备|(?:商定|约定|约好)(?=[^,。;]{0,6}(?:\d月|[今明后年下择]))|(?<!共同|联合|协同|合力)推进|下月|下周|择日|不日|明年|明天|明日)[^,。;]{0,16}$/u;
/** 就推进港口建设与白榆市签署: what they sign about is no plan of signing. */
const TOPIC = /(?<![成早也那这一])就(?![要将是在会此拟近])[^,。;]{2,40}?(?=[与和同]|$)/u;
/** 预计年内,两市可签订: what is expected. */
const EXPECTED = /(?:预计|预期)[^。;]*$/u;
/** 按计划,两市年底前签署; 等到10月,两市签署; 两市约好,10月签约: the plan, or its time, stands before the clause. */
const PLAN_OPENS =
  /(?:^|[,;。])(?:(?:按照?|依照?|根据)[^,。;]{0,6}(?:计划|安排|日程|时间表)|(?:等到?|待到?)[^,。;]{1,16}),[^,。;]*$|(?:商定|约定|约好|说好|讲好),(?:[^,。;]{0,4}?(?:\d{1,2}月|[今明后]年|下个?[月周]|年[内底]|择[日期]))[^,。;]{0,12}$/u;
const HAS_BEEN = /已|[今昨当][天日]|会上|仪式|现场/u;
/** 将率团访问青岚,与青岚市签署: what is signed on a journey that is to come. */
const ON_JOURNEY =
  /(?:将|拟|计划)(?:[于在][^,。;]{1,10})?(?:率|赴|前往|到访|访问|出席|参加)[^,。;]{0,20},(?:并|届时)?(?:[与和同][^,。;]{1,20})?(?:正式)?$/u;
/** 根据与北渡大学签署的协议: it has been signed, whenever that was. */
const FOLLOWED = /(?:根据|按照|依据|依托|落实|执行|履行|基于|遵照)(?!《[^《》]*》)[^。;]{0,30}$/u;
const EARLIER =
  /(?:自从|自(?=\d|去年|今年)|此前|早在|早(?:已|就)(?!在今)|当时|彼时|不久前|(?<![与和同、长记任席员理]|记者)曾|先前|之前|累计|[\d一两三四五六七八九十几多]+个?[年月](?:多)?(?:之|以)?前|半年(?:多)?(?:之|以)?前|年前的今天|上半年|近年来|近几年|“?(?:十[一二三四五六七八九]|二十)五”?(?:期间|时期)|历年|过去(?:的)?(?:这)?[一两二三四五六七八九十几]+年(?:里|间|中|来)?|去年|前年|当年\d+月|以来|连续[\d一两三四五六七八九十]+[年届]|连年|逐年|年年|截至目前|(?<![\p{Script=Han}])已有[^,;。]{2,60}等[\d一两三四五六七八九十百多]+(?:余|多)?[家个所]|(?:目前|现在|如今|眼下|迄今)[^。;]{0,20}(?:已|也))[^。;]{0,30}$/u;
/** 先后与甲、乙签署: over some time, unless a day or an occasion is told. */
const IN_TURN = /(?:多次|陆续|先后)[^。;]{0,30}$/u;
const ON_A_DAY = /\d日|[今昨当][天日]|[上下]午|会上|仪式|现场|随后/u;
/** 目前,青岚市已与…: a time of what was, on its own before the clause. */
const OPENED =
  /(?:^|[,;:。])(?:[一两三四五六七八九十\d]+年(?:之|以)?后(?!$)|过去(?:的)?(?:这)?[一两三四五六七八九十几]+年(?:里|间|中|来)?|到?目前(?:为止)?|当时|彼时|那时候?|如今|现在|眼下|迄今|不久前|“?(?:十[一二三四五六七八九]|二十)五”?(?:期间|时期)|此前|早些时候|(?:就在)?那一?年[春夏秋冬]?天?|在?此之前|而?在?(?:更早|再早|早)(?:的时候|的时期|些时候|一些|之前|以前|些年)|上个月|半年(?:多)?(?:之|以)?前|[\d一两三四五六七八九十几近多]+(?:个月|年)(?:多)?(?:来|(?:之|以)?前)|在?(?:前不久|不久前|此前|早前|上个月|去年|前年)(?:召开|举行|举办|结束|闭幕|落幕|收官)的[^,;。]{2,24}),[^,;。]*$/u;
/** 这得益于8月28日两局签订的协议: what came of it is the news. */
const OWED = /(?:得益于|源于|缘于|归功于)[^。;]*$/u;
/** 22年前的今天,…; 之前约两个月,其还与…: the same, however long the clauses after it. */
const LONG_AGO =
  /(?:^|[,;。])(?:[\d一两三四五六七八九十几近多]+年前的(?:今|这一)天|(?:上个?世纪|[本上]世纪初)[^,;。]{0,10}|[^,;。]{0,24}之前(?:约|大约|不到)?[\d一两三四五六七八九十几多]+(?:个月|年|周)),/u;
/** 截至目前,青岚市已与…,签订协议21项; 到本月25日,青岚市已与: what there is by now, unless an occasion is told after it. */
const BY_NOW =
  /(?:^|[,;。])(?:截[至止]到?[^,;。]{2,12},(?!.*(?:今[天日]|昨[天日]|会上|仪式|现场|活动))[^。;]*|到[^,;。]{0,4}(?:\d{1,2}[年月日]|年底|月底|目前)[底末初]?,[^,。;]{1,30}(?:已|累计|一?共)[^,。;]{0,30})$/u;
/** 今年以来,…,青岚市与白榆县签署: a review, whatever stands between. */
const REVIEWED =
  /^[一两三四五六七八九十几近多]+年间,|^(?:今年|近年|[一两三四五六七八九十几近多]+年|\d{4}年|[^,。;]{2,16})(?:多)?以?来,/u;
/** 岁末,青岚州盘点这一年的“亲戚”:与白榆市签订: what a year has brought. */
const SUMS_UP =
  /(?:盘点|回顾|回望|细数|清点|梳理)(?:了|起|着)?(?:这|过去的?|今|全|上|刚刚过去的)一?(?:年|季度)/u;
/** 签署的…协议 is a thing that there is, and no report of the signing. */
const ATTRIBUTE =
  /^[签订立定][过有]|签过$|^(?:续签|签署|签订|达成|缔结|印发)(?:过|的(?!是)|了?(?:首轮|上一轮|上轮|前一轮))/u;
/** 继续推进去年签署的协议, 愿落实此前签署的协议: what is to be done with it, and not its signing, is still to come. */
const TAKEN_UP =
  /(?:推[进动]|落实|执行|履行|深化|用好|对接|续写|兑现|延续|巩固|完善|重启|修订)(?:好|了|并)?(?:双方|[两三][省市县区国地校院家])?(?:于|在)?(?:此前|早前|先前|之前|不久前|前不久|去年|前年|\d{4}年(?:\d{1,2}月)?)$/u;
/** 一份自愿签署的倡议, 供展商签署的倡议: whoever likes may sign it. */
const OFFERED = /(?:自愿|供[^,。;与和]{1,16})$/u;
/** 在续签的协议上落了笔: which is then signed. */
const ON_IT = /^》?上[^,。;]{0,8}?(?:落|签|按|盖)/u;
/** 前一天签订的协议: the news, told as a thing. */
const JUST = /(?:刚刚|前一[天日]|[昨今当][天日]|同一?[天日])[^,;。]{0,24}$/u;
/** 近日,由两县续签的《协议》印发实施: that it has been given out or is in force now is the news of it. */
const IN_FORCE = /^(?:已|正式|同步)*(?:印发|生效|施行|实施|公布|发布|出炉|落地)/u;
/** 还有青岚市与北渡大学签署的合作文件: one more of what has been told as news. */
const ONE_MORE = /(?:^|[,;])(?:还有|另有|又有|再加上|接下来是)[^,;。]{0,30}$/u;
/** 协议拟于10月签订, 由两校拟定,计划11月签署: the plan stands between the agreement, or who makes it, and the verb. */
const TO_BE =
  /^(?:[^签]*(?:协议|备忘录|意向书)|《[^《》]*》[^签]*),?(?:即?将|拟|计划|有望|可望|预计)|^由[^签]*,(?:即?将|拟|计划|有望|可望|预计)[^,签]{0,20}签/u;
/** 签约仪式因天气推迟至25日: it is still to come. */
const PUT_OFF = /^[^。;]{0,20}(?:推迟|延期|改期)/u;
/** 敲定了协议文本,只等下月签字; 进入会签阶段,预计7月签署: it is still to be signed. */
const STILL_UNSIGNED =
  /^(?:的?文本)?,(?:只|就|仍|还|尚)?(?:等|待|有待)[^,。;]{0,8}签|^[^,。;]{0,16},(?:预计|拟|计划|有望|可望)[^,。;]{0,10}签[署订约字](?=[,。;]|$)/u;
/** 是最早与北渡大学签署合作协议的城市: what somebody is by what was signed. */
const IS_ONE_OF_THOSE =
  /是[^,。;]{0,10}(?:最早|最先|首[个家批座]|第一[个家批座]|唯一|率先)[^,。;]*$/u;
const THOSE_WHO =
  /^的(?:城市|省份?|省区|地区|高校|院校|学校|医院|企业|单位|机构|部门|[市县区州镇村])(?=[,。;]|$)/u;
/** 缔结友好城市十周年: the years since then are counted. */
const JUBILEE =
  /^(?:关系)?(?:已[有经]?)?[\d一二两三四五六七八九十百]+(?:余|多)?(?:周年|年来|年以来|个年头|个月来)|^,[^,。;]{0,6}?(?:就|即将|将|已)?(?:满|届满)了?[\d一二两三四五六七八九十百]+(?:周年|年)|^(?:关系)?(?:已|至今)(?:[有经满近逾]|届满|走过|过去)*了?(?:[\d一二两三四五六七八九十百]+(?:余|多)?个?[年月]|(?:半个?|[一二两]个)?多?(?:世纪|甲子)|[数几多好]十?[余多]?个?年)/u;
/** 签订补偿协议,出境断面水质连续10年达标: so long has it been at work; 连续三年将投入 is to come. */
const AT_WORK =
  /^[^。;]{0,4},[^,。;将拟]{2,16}(?:已|已经)?连续(?:\d+|[两二三四五六七八九十]+)(?:余|多)?年(?!(?:[^,。;]{0,4}(?:将|拟|要))|入选|获评|荣获)/u;
/** 如今,青岚市与白榆县结为友好城市,北渡大学与南桥大学签署了备忘录: the time before the first is of the next as well. */
const OPENED_ROW =
  /(?:^|[。;])(?:到?目前(?:为止)?|如今|现在|眼下|迄今|此前|早些时候|近年来),[^,。;]{0,40}(?:结为|结成|缔结|签[署订]|建立)[^,。;]{0,40},[^,。;]*$/u;
/** 达成协议,九年里拿出3亿元: the years since then are counted; 日前签约,四年里拿出3亿元: they are to come. */
const YEARS_ON =
  /^,(?:此后的?|之后的?)?[\d一两三四五六七八九十几多]+(?:余|多)?年(?:里|间|来|下来|过去)(?!,?[^,。;]{0,8}(?:将|要|拟|计划|争取|力争))/u;
const LATELY = /日前|近[日期]|日内|今[天日]|昨[天日]|本[周月]|刚刚/u;
/** 签署合作协议后建成的第四个实验室, 结为友好城市以来,两地互访不断: what has come since. */
const SINCE =
  /^(?:关系)?以来(?=[,、])|^(?:之?后|以来)(?:[^,。;]{1,12}?的|的(?:首|又一|最新|第[一二三四五六七八九十\d]+[个批家条项座]))/u;
const HEDGE = 40;

/** 本月, 本周: what was signed then is the news. */
const OF_NOW: ReadonlySet<string> = new Set(['time.this-month', 'time.this-week']);

/** A month or a year without a day tells of what was, unless it is the month of the news. */
export function isBackgroundTime({ grain, value, rule }: Time, published: string | null): boolean {
  if (grain === 'year') return true;
  if (grain !== 'month' || OF_NOW.has(rule)) return false;
  if (value === null || published === null) return true;
  return value.slice(0, 7) < published.slice(0, 7);
}

/** Whether the time is the month before the news, which English texts still report: last month, in May. */
export function isOfLastMonth({ grain, value }: Time, published: string | null): boolean {
  if (grain !== 'month' || value === null || published === null) return false;
  const [then = 0, now = 0] = [value, published].map(
    (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)),
  );
  return now - then === 1;
}

/** A thing that was signed is news for so many days. */
const FRESH_DAYS = 7;

/** Whether a day is of those up to that of the news. */
export function isFreshDay({ grain, value }: Time, published: string | null): boolean {
  if (grain !== 'day' || value?.length !== DAY_LENGTH || published === null) return false;
  const days = daysBetween(value, published);
  return days >= 0 && days <= FRESH_DAYS;
}

/** Whether a day or a month is after that of the news. */
export function isToCome({ grain, value }: Time, published: string | null): boolean {
  const isTold = value !== null && published !== null && (grain === 'day' || grain === 'month');
  return isTold && value > published.slice(0, value.length);
}

/**
 * Whether the words report a signing, announce one or look back on one.
 * @param before the sentence up to the words, @param words themselves, @param after what follows them
 * @param isOfThisWeek whether the last day before the words is of the days before the news
 * @returns null where it is only wished for
 */
export function signingStatus(
  before: string,
  words: string,
  after: string,
  isOfThisWeek: boolean,
): AgreementStatus | null {
  if (JUBILEE.test(after)) return 'MENTIONED';
  if (TO_BE.test(words) || PUT_OFF.test(after) || STILL_UNSIGNED.test(after)) return 'PLANNED';
  const near = before.slice(-HEDGE);
  const clause = near.slice(Math.max(near.lastIndexOf(','), near.lastIndexOf(';')) + 1);
  if (ATTRIBUTE.test(words) && TAKEN_UP.test(clause)) return 'MENTIONED';
  if (isWished(before, clause, after)) return null;
  if (ATTRIBUTE.test(words) && OFFERED.test(clause)) return null;
  if (
    PLANNED.test(clause.replace(TOPIC, '')) ||
    ON_JOURNEY.test(near) ||
    EXPECTED.test(near) ||
    opensPlan(near)
  )
    return 'PLANNED';
  if (EARLIER.test(clause) || OPENED.test(near) || OWED.test(near)) return 'MENTIONED';
  const looksBack =
    [REVIEWED, SUMS_UP, BY_NOW, LONG_AGO].some((one) => one.test(before)) ||
    (!isOfThisWeek && (OPENED_ROW.test(before) || (AT_WORK.test(after) && !LATELY.test(before))));
  if (looksBack || SINCE.test(after)) return 'MENTIONED';
  if (THOSE_WHO.test(after) && IS_ONE_OF_THOSE.test(clause)) return 'MENTIONED';
  const isInForce = IN_FORCE.test(after) && LATELY.test(before);
  const isNews =
    isOfThisWeek || isInForce || JUST.test(clause) || ON_IT.test(after) || ONE_MORE.test(clause);
  const isYearsAgo = YEARS_ON.test(after) && !LATELY.test(before);
  if ((ATTRIBUTE.test(words) || FOLLOWED.test(clause) || isYearsAgo) && !isNews) return 'MENTIONED';
  if (IN_TURN.test(clause) && !ON_A_DAY.test(before)) return 'MENTIONED';
  return 'SIGNED';
}

/** Whether the words before tell a plan, and not what has come of one. */
function opensPlan(near: string): boolean {
  return PLAN_OPENS.test(near) && !HAS_BEEN.test(near);
}
