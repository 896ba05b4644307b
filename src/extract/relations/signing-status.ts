import type { AgreementStatus } from '../../model/schema.generated.ts';
import type { Time } from '../times/find-times.ts';

/** Not even planned: somebody would like it. */
const WISHED =
  /希望|期望|接近|尚未|未能|并未|从未|未曾|不曾|没有|否认|不再|拒绝|愿意?|期待|盼|是否|能否|不急|建议|呼吁|鼓励|支持|引导|倡导|早日|尽早|力争|争取|条件成熟|欢迎|商讨|探讨|洽谈|研究(?![生院所])|考虑|邀请|(?<![供适响效反对相])应(?:当|该|尽快|主动|积极|抓紧|与|和|由|$)|(?:^|\s|表示|[称说])[冀愿望](?=[双各]方|[两三]地|未来|日后|[明今]年|年内|早|尽|能|可)/u;
/** 希望两市加强对接,尽快签署: the wish stands before the clause. */
const HOPED = /(?:希望|期望|期待|盼|建议|提议|提出|呼吁)[^。;]*$/u;
const SOON = /尽快|力争|争取|适时|商$/u;
/** 委员建议,由青岚市与周边县市签署: what somebody advises, unless it has come about since. */
const ADVISED =
  /(?:建议|提议|呼吁|建言|要求|强调|指出)(?:(?!已|当[天日]|[今昨][天日]|会[上后]|随后|仪式|现场|\d日)[^。;])*,(?:要|应|须|由|让|可)[^。;,]*$/u;
const PLANNED =
  /(?:(?:即|也|还|并|届时)?将|(?:亦|也|均)会(?=与|和|同)|拟|计划|有望|准备|争取|推动|力争|下一步|适时|筹备|推进|下月|下周|择日|不日|明年|明天|明日)[^,。;]{0,16}$/u;
/** 将率团访问青岚,与青岚市签署: what is signed on a journey that is to come. */
const ON_JOURNEY =
  /(?:将|拟|计划)(?:[于在][^,。;]{1,10})?(?:率|赴|前往|到访|访问|出席|参加)[^,。;]{0,20},(?:并|届时)?(?:[与和同][^,。;]{1,20})?(?:正式)?$/u;
const EARLIER =
  /(?:(?:根据|按照|依据|依托|落实|执行|履行|基于|遵照)(?!《[^《》]*》)|自从|自(?=\d|去年|今年)|此前|早在|不久前|前不久|(?<![与和同、长记任席员理])曾|先前|之前|累计|年前的今天|上半年|近年来|历年|去年|前年|当年\d+月|以来|截至目前|(?:目前|现在|如今|迄今)[^。;]{0,20}(?:已|也))[^。;]{0,30}$/u;
/** 先后与甲、乙签署: over some time, unless a day or an occasion is told. */
const IN_TURN = /(?:多次|陆续|先后)[^。;]{0,30}$/u;
const ON_A_DAY = /\d日|[今昨当][天日]|[上下]午|会上|仪式|现场/u;
/** 目前,青岚市已与…: a time of what was, on its own before the clause. */
const OPENED =
  /(?:^|[,;。])(?:到?目前(?:为止)?|如今|现在|迄今|不久前|前不久|此前|早些时候|那年[春夏秋冬]?天?|在?此之前|上个月|[一两三四五六七八九十几近多]+(?:个月|年)(?:多)?来),[^,;。]*$/u;
/** 今年以来,…,青岚市与白榆县签署: a review, whatever stands between. */
const REVIEWED =
  /^(?:今年|近年|[一两三四五六七八九十几近多]+年|\d{4}年|[^,。;]{2,16})(?:多)?以?来,/u;
/** 签署的…协议 is a thing that there is, and no report of the signing. */
const ATTRIBUTE = /^(?:续签|签署|签订|达成|缔结|印发)(?:过|的|了?(?:首轮|上一轮|上轮|前一轮))/u;
/** 协议拟于10月签订: the plan stands between the agreement and the verb. */
const TO_BE = /^[^签]*(?:协议|备忘录|意向书)(?:即?将|拟|计划|有望|可望|预计)/u;
/** 网传…签署…的消息不实: what is passed on, or said to be false, is no signing. */
const RUMOUR =
  /(?:网|误|谣|讹|据|疑)传(?![来统真])|谣言|造谣|辟谣|传言称|传言说|传闻|(?:网上|网络上?|坊间|平台上?)[^,。;]{0,4}流传|(?:网[民友帖]|自媒体)[^,。;]{0,6}[称说]|(?:外媒|媒体|外界)[^,。;]{0,4}猜测|所谓[的“]/u;
const FALSE =
  /^[^“”。;]{0,12}”?的?(?:传闻|传言|谣言|谣传|说法|截图|帖[子文]|不实)|^[^。]{0,16}(?:[系为是]|均为|纯属)[^,。;]{0,4}(?:编造|伪造|捏造|杜撰|臆测|子虚乌有|虚构|造谣)|^(?:[^。;]{0,12}?|[^。]{0,40}。[^。;]{0,12}?(?:该|此|上述|这一))(?:消息|说法|信息|内容|传言|传闻|报道|截图|视频|一事)[^,。;]{0,8}?(?:不实|与事实不符|不属实|失实|虚假|(?:系|是|为|属)[^,。;]{0,4}(?:谣言|谣传|误传|假))/u;
/** 签约仪式因天气推迟至25日: it is still to come. */
const PUT_OFF = /^[^。;]{0,20}(?:推迟|延期|改期)/u;
/** 缔结友好城市十周年: the years since then are counted. */
const JUBILEE =
  /^(?:关系)?(?:已[有经]?)?[\d一二两三四五六七八九十百]+(?:余|多)?(?:周年|年来|年以来|个年头)/u;
/** 签署协议的可能性: it may be, or not. */
const AT_MOST = /^的?(?:可能性|可行性|必要性|可能|设想|建议|意愿|愿望|想法)/u;
/** 双方也未签署, 未与青岚市签署: right before the words, with whom between them at most. */
const NOT = /未(?:曾|正式)?(?:[与和同跟][^,。;]{1,24})?(?:正式)?$/u;
const HEDGE = 40;

/** A month without a day is news for so long. */
const FRESH_DAYS = 45;

/** A month or a year without a day tells of what was, unless it has only just been. */
export function isBackgroundTime({ grain, value, rule }: Time, published: string | null): boolean {
  if (grain === 'year') return true;
  if (grain !== 'month' || rule === 'time.this-month') return false;
  if (value === null || published === null) return true;
  const end = Date.parse(`${value.slice(0, 7)}-28`);
  return (Date.parse(published.slice(0, 10)) - end) / 86_400_000 > FRESH_DAYS - 28;
}

/** 就签署协议进行交流: what is talked about. */
const ABOUT = /(?:就|围绕|关于)(?:正式|尽快|共同)*$/u;
const TALKS = /^[^。;]{0,20}?(?:进行|交换|交流|磋商|洽谈|展开|开展|沟通|探讨|事宜|事项)/u;
/** 提醒消费者签订协议要看清条款: what may be or must be, with whomever. */
const IF = /提醒|提示|应当|必须|务必|如需|如果|如能|若(?!干)|倘|一旦|假如|不得|严禁|谨慎|可以$/u;

/** 提醒学生,签订协议要看清条款; 原告与被告签订协议: advice, and what a court hears. */
const ADVICE_OR_CASE =
  /(?:提醒|提示)(?:[^。;,]{0,12},[^。;,]*)?$|原告|被告|上诉人|嫌疑人|被执行人/u;

/** 签订协议,后被判无效: what a court has looked at. */
const JUDGED = /^[^。]{0,30}(?:被判|判决|起诉|诉至|告上法庭|无效)/u;

/** Whether a signing is told as advice, as part of a case, as hearsay, as false, or as what is talked about. @param before the sentence up to the words, @param after what follows them */
export function isDenied(before: string, after: string): boolean {
  return (
    ADVICE_OR_CASE.test(before) ||
    RUMOUR.test(before) ||
    JUDGED.test(after) ||
    FALSE.test(after) ||
    (ABOUT.test(before) && TALKS.test(after))
  );
}

/**
 * Whether the words report a signing, announce one or look back on one.
 * @param before the sentence up to the words, @param words themselves, @param after what follows them
 * @returns null where it is only wished for
 */
export function signingStatus(
  before: string,
  words: string,
  after: string,
): AgreementStatus | null {
  if (TO_BE.test(words) || PUT_OFF.test(after)) return 'PLANNED';
  const near = before.slice(-HEDGE);
  const clause = near.slice(Math.max(near.lastIndexOf(','), near.lastIndexOf(';')) + 1);
  if (IF.test(clause)) return null;
  if (WISHED.test(clause) || NOT.test(clause) || (SOON.test(clause) && HOPED.test(before)))
    return null;
  if (ADVISED.test(before) || AT_MOST.test(after)) return null;
  if (PLANNED.test(clause) || ON_JOURNEY.test(near)) return 'PLANNED';
  if (ATTRIBUTE.test(words) || JUBILEE.test(after) || EARLIER.test(clause) || OPENED.test(near))
    return 'MENTIONED';
  if (REVIEWED.test(before)) return 'MENTIONED';
  if (IN_TURN.test(clause) && !ON_A_DAY.test(before)) return 'MENTIONED';
  return 'SIGNED';
}
