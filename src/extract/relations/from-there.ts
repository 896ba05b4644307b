import type { Mention } from '../mention.ts';
import { SURNAMES } from '../mentions/person-names.ts';
import { TRADE } from './private-sides.ts';

/** Whether the words after a place make of it where others are from. */
export function isFromThere(text: string, end: number): boolean {
  return FROM_IT.test(text.slice(end, end + 18));
}

/** 白榆县村民把地流转出去: whether it is the people of a place that act. */
export function isOfPeople(text: string, end: number): boolean {
  return /^的?(?:[农渔牧居村]民|民众|农户|[果茶菜]农|学生|家长|业主|老人|消费者|群众)(?![会协中组委代])/u.test(
    text.slice(end, end + 8),
  );
}

/** 青岚市民赵某一家, 北渡大学毕业生小钱, 青岚市的赵先生: a person from there signs for himself. */
export function isOfPerson(text: string, { end }: Mention): boolean {
  const after = text.slice(end, end + PERSON_REACH);
  return PERSON_OF_IT.test(after) || BY_TITLE.test(after) || BY_TRADE.test(after);
}

/** 青岚企业家赵某与, 青岚籍知名画家赵一清、: by what they do and their name. */
const BY_TRADE = new RegExp(
  `^(?:籍|的)?(?:知名|著名|爱国|青年|旅外|民营)*${TRADE}[${[...SURNAMES].join('')}]\\p{Script=Han}{1,2}(?:先生|女士|夫妇)?(?=[与和同跟签,、向在将])`,
  'u',
);

const BY_TITLE = new RegExp(
  `^的?[${[...SURNAMES].join('')}](?:某某?|\\p{Script=Han}{0,2})(?:先生|女士|大[妈爷]|阿姨|夫妇|一家(?!单|公|医))`,
  'u',
);

const PERSON_REACH = 20;
const PERSON_OF_IT = new RegExp(
  `^(?:的|应届|在[校读]|退休|返乡)*(?:(?:(?:市|村|居|农|牧|渔)民|民(?![政航族间办宗盟建革进营生企众兵警主商用法事])|(?:研究|博士|硕士|留学|大学)生|农户|老人)(?:[${[...SURNAMES].join('')}]\\p{Script=Han}{0,2}|[小老阿]\\p{Script=Han})|(?:\\p{Script=Han}{2}大户|毕业生)\\p{Script=Han}{2,3})(?:女士|先生|夫妇|一家|大[妈爷]|(?=[与和同跟签,在]|[去今]年|[近昨今]日|日前|\\d))`,
  'u',
);

const FROM_IT =
  /^(?:籍|的?\p{Script=Han}{0,4}(?:匠人|工匠|艺人|[艺画作]家|诗人|师傅|医生|教师|老师|讲解员|少年|儿童|孩子|学子)(?=[与和同跟签结])|某(?![些种])|(?:各大)?(?:超市|商超|商场|餐桌|货架|街头)|[东南西北中]部的?[\d两三四五六七八九十]+个|(?:商人|采购商|进口商|出口商|前锋|中场|后卫|门将|中锋|国脚|射手|小将|名将|主?教练|教头|主帅|名帅|外援|球员|歌手|演员|艺人|导演|编剧|作家|画家|设计师)(?![协团培队工])|的[^,。;与和、]{0,6}(?:企业|商场|超市|工厂|[种养]殖?植?户|商贩|\p{Script=Han}厂|农场|旅行社|酒[店庄]|饭店|民宿|码头|园区|高校|院校|机构|公司|单位|学校|医院|老板|大户|老人|[高初]中生|[大留]学生|研究生|毕业生|[新考]生|居民|[村渔牧]民|农户|[果茶菜蔗]农|学生|教师|夫妇|商户|球迷)|(?:[本当]地)?(?:[一两几多某]家(?=超市|商场|[商酒饭茶]店|酒楼|厂|工厂|平台|单位)|[一两几多某][家个所名位]\p{Script=Han}{0,6}(?:企|企业|公司|厂商?|机构|农场|酒店|合作社|书局|[书药商]店|出版社|拍卖行|画廊|诊所|商行|俱乐部|[茶酒]庄|庄园|餐馆|饭店|咖啡|连锁)(?!合作|服务)|[一两三几多某]?[名位对](?![于列居次处置为称叫口])\p{Script=Han}{1,8}(?:[与和同跟签]|,[与和同跟])|(?:钢铁|制药|药业|乳业|啤酒|重工|重汽|化工|实业|纺织|水泥|机床|造船|矿业)(?=[与和同跟签、])|[某一]个?小区|\p{Script=Han}{1,6}党(?=[与和同跟、已在])|企业|客商|商家|商户)(?!合作|服务|家)|(?:[农渔牧居村]?民|[农住业]户|业主|学生|家长)(?=[与和同])|公司(?=签|[与和同跟,])|(?:[境辖区]?内)?的?(?:目前|[已共]?有|已)*[\d.一两三四五六七八九十百千万余多]+[户名位家个所支]\p{Script=Han}{1,8}[与和同])/u;
