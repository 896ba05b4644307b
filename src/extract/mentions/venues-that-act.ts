import type { Span } from '../../model/span.ts';
import { literalSign } from '../literals.ts';
import { DECLARE, SEALED } from '../relations/agreement-words.ts';
import type { NameRecogniser } from './name-recogniser.ts';
import { NOT_ONE } from './name-words.ts';

const maySign = literalSign(
  '签 协议 备忘录 意向书 缔结 结为 达成 手印 公章 宣言 倡议 公约'.split(' '),
);

/** A museum or an airport is a place; where it signs, meets a partner or is visited to sign, it is a body. */
export const venueThatActs: NameRecogniser = {
  id: 'institution.venue-that-acts',
  type: 'institution',
  kind: 'OTHER',
  because:
    'a museum or an airport beside a partner, or visited, in a sentence of signing is a body',
  certainty: 'likely',
  suffixes: [
    '博物馆',
    '博物院',
    '图书馆',
    '美术馆',
    '文化馆',
    '纪念馆',
    '档案馆',
    '科技馆',
    '艺术馆',
    '方志馆',
    '展览馆',
    '陈列馆',
    '规划馆',
    '文化宫',
    '少年宫',
    '大剧院',
    '剧场',
    '动物园',
    '动物公园',
    '植物园',
    '植物公园',
    '机场',
    '火车站',
    '高铁站',
    '车站',
    '客运站',
    '景区',
    '体育馆',
    '体育中心',
    '文化中心',
    '艺术中心',
    '救护基地',
    '繁育基地',
    '研究基地',
    '保护基地',
    '培育基地',
  ],
  head: new RegExp(`^${NOT_ONE}[\\p{Script=Han}A-Za-z0-9·()]{2,18}$`, 'u'),
  isAmong: maySign,
  acts: venueActs,
  examples: [
    '【青岚市博物馆】携手北渡大学签署协议',
    '北渡大学校长赵某一行访问【青岚市图书馆】,双方签署协议',
    '双方签署《【青岚市美术馆】与北渡大学合作协议》',
    '青岚市图书馆与【白榆图书馆】的互借协议到期',
    '【青岚市博物馆】馆长赵某会见北渡大学校长钱某一行,双方签署协议',
    '北渡大学校长赵某会见来访的【白榆图书馆】馆长钱某一行,双方签署协议',
    '青岚市博物馆馆长赵某会见了几位观众,双方合影',
    '青岚市动物园与【白榆县大鹈繁育基地】签署协议',
    '青岚市与白榆县在青岚市博物馆签署协议',
    '双方签署协议,共建青岚市博物馆和白榆图书馆',
  ],
};

/** 松塔镇上河村: a village that does so, which elsewhere is too small to count. */
export const villageThatActs: NameRecogniser = {
  id: 'region.village-that-acts',
  type: 'region',
  kind: 'TOWN',
  because: 'a village or a community beside a partner in a sentence of signing is a party',
  certainty: 'likely',
  suffixes: ['村', '社区'],
  head: /^(?!.*(?:[每各全本该我某多两三四五六七八九十\d农乡山渔新旧进返驻到的]|示范|贫困|帮扶|重点|行政|自然|结对|美丽|特色|[街城]市|智慧)$)\p{Script=Han}{2,4}$/u,
  needsBounds: true,
  notBefore: /^(?:镇|庄|委|民|干部|里|级|支|主任|集体|医|落)/u,
  isAmong: maySign,
  acts: villageActs,
  examples: [
    '【北坡村】携手北渡大学签署协议',
    '双方签署《【望江社区】与北渡大学共建协议》',
    '青岚市河湾村与白榆县【北坡村】的两位书记签下协议',
    '青岚市与白榆县在北坡村签署协议',
    '北坡村村民与鸿拓公司签约',
  ],
};

/** What is built, used or looked at does nothing. */
const IS_OBJECT =
  /(?:共建|建设|新建|扩建|改造|打造|建成|依托|利用|参观|设立|提升|开放|[在于])(?:了|的)?$/u;
const JOINED = /(?:[与和同、及 携]|[携牵联]手|联合)$/u;
/** 与四川茂县松坪村: after a joiner and the divisions that a village lies in. */
const JOINED_IN_PLACE = /[与和同、及]\p{Script=Han}{2,8}[省市县区旗州镇乡]$/u;
const VISIT = '(?:[到回参出走]访|访问|拜访|造访|考察|调研|来到?|赴|走进|抵达|做客)';
const VISITED = new RegExp(`(?:${VISIT}|到)了?$`, 'u');
const HEAD =
  '(?:副?(?:[馆园院站场团]长|主任|总经理)|(?:党[委组])?书记|(?:有关|相关|主要)?负责(?:人|同志))\\p{Script=Han}{0,4}?';
/** A head who receives the one of the other. */
const RECEIVES = '(?:会见|会晤|接见|接待|拜会|拜访)';
const SIGN = `(?:[早已]?有[^,。;]{0,10}协议|签[^约]|签约|落[款笔]|盖章|[聚连坐走]到了?一起|达成|缔结|结为|互换|${SEALED}|${DECLARE}了?《)`;
/** How and when it did, before 与. */
const WHEN =
  '(?:(?:将|拟|计划|曾|已|还|也|就|又|另外?|再[次度]?|于|单独|一并|随[后即]|率先|首[次度]|早前|此前|近日|日前|今[天日晨]|昨[天日晚]|[今去前明]年(?:[春夏秋冬][天季]?|[上下]半年|[初底中末]|年[初底中末])?|[上本下]个?月[初底中末]?|[当同][天日]|[上下]午|正式|先后|分别)|\\d{1,4}[年月日][初底末]?){0,5}';
/** 签字的一方是青岚市博物馆. */
const IS_SIDE =
  /(?:签约|签字|签署|落款|双|一|另一)(?:的|方|的?一方|的?双方|各方)?[是为]$|[双两三四五六各]方(?:分别)?[是为]$|(?:方|单位)—+$/u;
/** 签字的共两对:青岚市少年宫对…. */
const IS_PAIRED = /[\d两三四五六七八九十]对(?::|,分别|—)[^。]*$/u;
/** 与白榆图书馆的互借协议, 与白榆图书馆就古籍的互借协议: whose agreement it is. */
const OWN_PACT =
  '(?:[两三四五][馆院园家方]|双方)?(?:之?间)?(?:的|签[署订]的|就[^,。;]{2,16}?的)[^,。;、与和的]{0,14}?(?:协议|备忘录)';
/** Beside its partner, or with who speaks for it. */
const WITH_PARTNER = new RegExp(
  `^(?:${HEAD})?${WHEN}(?:与|同(?![步时期])|携手|牵手|联手|联合|—|·)|^(?:${HEAD})?${WHEN}(?:和|及|以及|、)[^。;]{2,60}?${SIGN}|^${HEAD}[^,。;]{0,12}(?:代表|${RECEIVES}|${SIGN})|^${HEAD}[^,。;]{0,12}${VISIT}[^,。;]{2,24},[^。;]{0,16}${SIGN}|^(?:和|及|以及|、)[^,。;《》]{2,24}?${OWN_PACT}|^ \\p{Script=Han}[^《》,。]{2,40}(?:协议书?|备忘录|意向书)》`,
  'u',
);
/** The verb, which an aside may part from its subject: 两位村主任,在村民的注视下,为茶园签字. */
const SIGNS = new RegExp(
  `^[^,。;、与和]{0,16}(?:,在[^,。;]{2,24}[下中],[^,。;、与和]{0,16})?${SIGN}`,
  'u',
);
const BOTH_SIGN = new RegExp(
  `^[^。;]{0,24},(?:并|还)?(?:双方|两馆|两家|[与和同](?:该)?${HEAD}|现场|正式)?[^,。;]{0,12}${SIGN}`,
  'u',
);
/** 会见白榆博物馆馆长钱某一行, 与白榆博物馆馆长钱某会谈: before and after the body of whoever is met. */
const MET = new RegExp(
  `(?:${RECEIVES}了?(?:来访的|(?:[\\p{Script=Han}·]{2,12})率领的)?|[与和同])$`,
  'u',
);
const MET_HEAD = new RegExp(`^${HEAD}`, 'u');
/** 甲博物馆、乙博物馆结成联盟,并签署协议: the last of a list, which sets something up first. */
const SETS_UP_AND_SIGNS = new RegExp(
  `^(?:[两三四五六七八九十](?:家(?:单位|场馆)?|馆))?(?:共同|联合|携手)?(?:结成|成立|组建|发起|缔结|组成)[^,。;]{2,16},(?:并|还|同时)(?:共同|联合|现场)?${SIGN}`,
  'u',
);
/** 青岚市图书馆当天签署两份协议: who signs is the subject of the clause. */
const OPENS_CLAUSE = /^[\n,。;:]?$/u;
const SIGNS_ITSELF = new RegExp(`^${WHEN}(?:签署|签订|签下|续签)(?!仪式|现场|地|的|活动)`, 'u');
/** 签约双方为青岚图书馆与: the one before it is a side. */
const AFTER_SIDE = /双方(?:分别)?(?:是|为|:)[^,。;]{2,18}[与和、]$/u;
const HAS_PACT = new RegExp(`^${OWN_PACT}`, 'u');
/** The rest of a title that is one of an agreement. */
const TITLE_END = /^[^《》,。]{0,40}(?:协议书?|备忘录|意向书)》/u;
const REACH = 70;
/** Words of a meeting and who leads the guests are no longer. */
const LONGEST_LEAD = 24;
/** A joiner and divisions are no longer. */
const LONGEST_BEFORE = 10;

function venueActs(text: string, { start, end }: Span, { start: from, end: to }: Span): boolean {
  if (!maySign(text, Math.max(from, start - REACH), Math.min(to, end + 2 * REACH))) return false;
  const before = text.slice(Math.max(from, start - 4), start);
  const led = text.slice(Math.max(from, start - LONGEST_LEAD), start);
  if (IS_SIDE.test(before) || IS_PAIRED.test(text.slice(Math.max(from, start - REACH), start)))
    return true;
  if (AFTER_SIDE.test(led)) return true;
  if (IS_OBJECT.test(before)) return false;
  const after = text.slice(end, Math.min(to, end + REACH));
  if (VISITED.test(before)) return BOTH_SIGN.test(after);
  if (WITH_PARTNER.test(after)) return true;
  if (OPENS_CLAUSE.test(before.slice(-1)) && SIGNS_ITSELF.test(after)) return true;
  if (MET.test(led) && MET_HEAD.test(after) && BOTH_SIGN.test(after)) return true;
  const follows = [SIGNS, SETS_UP_AND_SIGNS, HAS_PACT, TITLE_END];
  return JOINED.test(before) && follows.some((one) => one.test(after));
}

function villageActs(text: string, name: Span, stretch: Span): boolean {
  if (venueActs(text, name, stretch)) return true;
  const { start, end } = name;
  const before = text.slice(Math.max(stretch.start, start - LONGEST_BEFORE), start);
  return (
    JOINED_IN_PLACE.test(before) && SIGNS.test(text.slice(end, Math.min(stretch.end, end + REACH)))
  );
}
