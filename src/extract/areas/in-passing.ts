import type { Span } from '../../model/span.ts';
import { EDUCATION_AREA, OTHER_AREA, TALENT_AREA } from './taxonomy.ts';

/** So short a word, said once beside others, is right in four of ten. */
const SHORT_WORD = 2;
const VERB =
  '(?:共[建推育管办享用创商]|合建|联合|开展|推[进动广]|加强|深化|建[设立]|设立|发展|发放|成立|组建|打造|搭建|互[派认换聘送推]|开[通行办设]|提供|开发|培[育养训]|支持|实施|用于|投[向入])';
/** At once after its verb, or later in a row of its objects. */
const OBJECT_OF =
  /(?:互[派换送推]|共[建推育管办享用]|联合|开展|推[进动广]|加强|深化|建设|建立|设立|成立|组建|打造|开[通行办设]|发展|发放)$/u;
const IN_ROW = new RegExp(`${VERB}[^,;。!?]{1,30}[、和及与]$`, 'u');
const NEAR_VERB = new RegExp(`${VERB}[^,;。]{0,8}$`, 'u');
/** The last word of the first of several objects: 开发南部片区路网、标准厂房. */
const FIRST_IN_ROW = new RegExp(`${VERB}[^,;。!?、和及与]{1,12}$`, 'u');
/** 联合研发: it is itself what the parties do. */
const TOGETHER = /^(?:联合|共同|合作|协同|携手|合力|一起|一块儿)(?:攻关|研发|研制)$/u;
/** What is supplied is its own verb: 为城区供暖. */
const FOR_WHOM = /[为向给][^,;。、]{1,12}$/u;
const GOES_ON = /^[、和及与]/u;
const ENDS_ITEM = /^\p{Script=Han}{0,6}(?:[,;。、!?\n]|$)/u;
const REACH = 40;

/**
 * Schools, care, services, courts and police: a word of them tells whom a thing reaches or who settles it,
 * more than what it is.
 */
const OF_DAILY_LIFE: ReadonlySet<string> = new Set([
  'education',
  'health',
  'public-services',
  OTHER_AREA,
]);
/** Water, woods and beasts are not told but for what is done with them, in however few words. */
const TOLD_FOR_ITSELF = 'ecology';

/** 酿酒师: who makes something is told, and not that it is made. */
const OF_TRADES: ReadonlySet<string> = new Set(['industry', 'agriculture']);
const TRADE = /^(?:[师匠](?![范资])|员(?!工)|工(?=[、,。;和与及等]|$)|人(?=[、,。;和与及等]|$))/u;

/** 联合规划建设文化街区: what they build is told after it; 加强规划建设合作 is about plans. */
const PLANS_AND_BUILDS = /^规划建设(?=[^,。;、!?合协管领工方和与及等])/u;

/**
 * Whether a word may but colour what is done: no verb has it for its object, and it is short, or of daily
 * life, or stands in the middle of a phrase with the verb far away.
 */
export function isInPassing(
  text: string,
  { code, start, end }: Span & { readonly code: string },
): boolean {
  if (!isHan(text, start) || code === TOLD_FOR_ITSELF) return false;
  if (PLANS_AND_BUILDS.test(text.slice(start, end + 1))) return true;
  if (OF_TRADES.has(code) && TRADE.test(text.slice(end, end + 2))) return true;
  if (TOGETHER.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (OBJECT_OF.test(before) || IN_ROW.test(before)) return false;
  if (text[start] === '供' && FOR_WHOM.test(before)) return false;
  if (OF_DAILY_LIFE.has(code)) return true;
  if (GOES_ON.test(text.slice(end, end + 1)) && FIRST_IN_ROW.test(before)) return false;
  if (end - start <= SHORT_WORD) return true;
  return !NEAR_VERB.test(before) && !ENDS_ITEM.test(text.slice(end, end + SHORT_WORD + 6));
}

/** Who does it, or has papers to: nobody is trained by that. */
const PERSONS = /^(?:派?专家|专家驻点|干部|骨干教师|教师|教练|技术员|工匠|证书)$/u;
/** By these persons are trained, moved or taken in. */
const MOVES =
  /(?:互[派换聘送选]|交换|培[养训育]|轮训|选[派送拔]|派驻|引进|引育|交流|共享|评聘|挂职)[^,。;]{0,10}$/u;

/** 互派10名学生: pupils come to be taught, and no staff; 互派师生 are both. */
const OF_PUPILS =
  /^互[派换](?:\d+|[一二两三四五六七八九十百]+|若干)?(?:余|多)?[名位批]?(?:优秀|本科|交换|留|大|中|小|高中|中小)?(?:学生|研究生|本科生|青少年)/u;
const PUPILS_REACH = 14;

/** Whether a word of people tells but who does what is done: 由省城专家当主任. */
export function tellsWho(
  text: string,
  { code, start, end }: Span & { readonly code: string },
): boolean {
  if (code !== TALENT_AREA) return false;
  if (OF_PUPILS.test(text.slice(start, end + PUPILS_REACH))) return true;
  if (!PERSONS.test(text.slice(start, end))) return false;
  return !MOVES.test(text.slice(Math.max(0, start - REACH), start));
}

/** What is taught there: 烹饪 and 无人机 of 开设烹饪、无人机等短训班. */
const COURSE =
  /^[^,。;!?]{0,24}?(?:短训班|培训班|研修班|订单班|冠名班|定向班|特色班|兴趣班|(?:[等个]|\p{Script=Han}类)课程|(?:[、和]\p{Script=Han}{2,10}|[两三四五六七八九十\d]个|等)专业(?=[,。;、,]|$))/u;
const OPENS_COURSE = /(?:开设|开办|增设|新设|开出|举办|共办|联办)[^,。;!?]{0,36}$/u;
const TAUGHT: ReadonlySet<string> = new Set([TALENT_AREA, EDUCATION_AREA]);

/**
 * Whether a word only is what one of several courses is in: who is taught is what is done. 水产养殖订单班 alone is
 * for that trade.
 */
export function isTaught(
  text: string,
  { code, start, end }: Span & { readonly code: string },
): boolean {
  if (TAUGHT.has(code) || !isHan(text, start)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const opens = OPENS_COURSE.exec(before)?.[0];
  const course = COURSE.exec(text.slice(end, end + REACH))?.[0];
  return opens !== undefined && course !== undefined && `${opens}${course}`.includes('、');
}

/** What stands around a word tells its part in Chinese only. */
export function isHan(text: string, at: number): boolean {
  return /\p{Script=Han}/u.test(text[at] ?? '');
}

/** What the parties do: a word that only colours what they do, or says who does it, is none of its objects. */
const DOES =
  /共[建推育管办享拓用治护商创]|合建|联合|合作|合办|共同|打通|鼓励|携手|开展|推[进动广]|加强|深化|互[派认换聘送推]|派|接收|吸纳|组织|举办|建设|建立|设立|成立|组建|打造|搭建|支持|提供|开发|开通|开行|发展|培[育养训]|投向|投资|聚焦|围绕|参与|实施|制定|引[进入]|轮训|进修|通过(?=[^,。;]{2,40}等(?:方式|形式|途径|办法|举措|手段))|承接|拓展|扩大|优化|完善|帮助|扶持|保障|保护|治理|整治|打击|修复|抢[修救]|整理|销售|采购|供应|输[送出]|转移|对接|通办|配套|新建|扩建|改造|生产|研发|支付|补偿|补贴|发放/u;

/** No clause is looked at farther back. */
const LONGEST_CLAUSE = 400;

/** Whether what is done, or has it done, stands before it in its clause. */
export function isDone(text: string, clause: Span, { start, end }: Span): boolean {
  const from = Math.max(clause.start, start - LONGEST_CLAUSE);
  return DOES.test(text.slice(from, end)) || !isHan(text, start);
}
