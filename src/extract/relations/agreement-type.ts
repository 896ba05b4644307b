import type { AgreementKind } from '../../model/schema.generated.ts';
import { ENGLISH_KINDS } from './english-type.ts';

/**
 * The kinds by the words of the type or the title, in order: the first that fits; the noun of a memorandum,
 * an intent or a declaration goes before what it is about.
 */
const KINDS: readonly (readonly [AgreementKind, RegExp])[] = [
  ['MEMORANDUM', /备忘录?|備忘錄?/u],
  ['INTENT', /意向/u],
  [
    'SISTER_CITY',
    /友好城市|友城|姐妹|姊妹|友好[市县区镇乡村]|友好街道|友好城|友好州|友好省|友好关系|友好交流/u,
  ],
  ['DECLARATION', /宣言|倡议|声明|(?<!联[防治])公约|共识/u],
  ['STRATEGIC', /战略|戰略|策略/u],
  ['FRAMEWORK', /框架/u],
  ['CO_BUILDING', /共建|共同建设|联合建设/u],
  ['COUNTERPART', /对口|帮扶|结对|支援|援[疆藏青建]|东西部/u],
  ['INVESTMENT', /投资(?!促进)|項目|项目(?!合同)|招商|落户/u],
  ['OTHER', /授信/u],
  [
    'SPECIAL',
    /补偿|换领|常备互换|供[水热暖气]|消防|互认|速裁|维权|联防联[控治]|[护防]林|联[防治]/u,
  ],
];

/** @param hasField whether the words name a field of cooperation, which makes a plain agreement a special one */
export function agreementKind(words: string, hasField = false): AgreementKind {
  const isChinese = /\p{Script=Han}/u.test(words);
  const known = (isChinese ? KINDS : ENGLISH_KINDS).find(([, pattern]) => pattern.test(words))?.[0];
  return known ?? (hasField && isChinese ? 'SPECIAL' : 'OTHER');
}

const NOUN =
  '(?:协议书|协议|協議|协定书|协定|協定|备忘录?|備忘錄?|意向书|意向書|合作书|协作书|宣言|倡议书|倡议|议定书|联合声明|声明|合同|公约|盟约|共识|意见|(?:会[议谈])?纪要|安排|托管书|(?<=合作|协作|共建|结对|帮扶)文书|行动计划|行动方案)';
/** What the parties will do by it, where neither 合作 nor the noun says more: 供水协议, 学科共建协议. */
const OPERATION =
  '(?:警务|学科|订单|定向|培养|培训|用工|对接|客源|互[换认济供送派保助学通补调](?:共享)?|互访(?=协)|常备|电力|置换|供[水电气热销应给]|互助|互供|相互|联防联[控治]|联[营办建管供采]|共[舱用管])(?!\\p{Script=Han}{0,8}(?:合作|框架|补充|备忘录))';
/** Who works together, by what they are and not by name, right before 合作: 县校合作协议, 馆际合作协议. */
export const SIDES = (
  '校地 地校 校企 企校 校政 政校 政企 企政 政银 银政 银企 政银企 政校企 院地 地院 院企 校院 县校 校县 市校 校市 镇校 村校 局校 校局 厅校 部省 省部 省校 校省 ' +
  '央地 省院 院省 市院 院市 县院 院县 军地 警企 警校 检企 路地 地企 企地 村企 馆际 校际 院际 关际 区际 省际 市际 府际 城际'
)
  .split(' ')
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** What the sides do as one: 联合推广协议; before 合作 and 框架 it is what they work on. */
const AS_ONE =
  '(?:协同|联合|一体化|共同|融合|合作(?=[办开培繁研]))(?:发展|管理|推广|培养|办学|执法|治理|运营|开发|创新|攻关|招商|救援|监管|调度|保护|管护|保育|繁育|巡护|巡查|防控)(?!\\p{Script=Han}{0,8}(?:合作|框架|备忘录))';
/** What is built together where any school or hospital has one: 学科共建协议. */
const SHARED = '(?:校区|学科|专科|专科联盟|医联体|党建)(?=共建协)';
/** 友好交流协议; 人员交流协议 is about persons who come and go. */
const EXCHANGE = '(?<!人员|师生|学生|学员|教师|干部|医护|青少年)交流';
/** Words that tell what kind of instrument it is. */
const CORE = new RegExp(
  `(?:战略|戰略|全面|全方位|深度|框架|友好|合作|共建|结对|对口|定点|协作(?!战略)|帮扶|支援|劳务|联络|东西部(?:扶贫)?(?=协作协)|山海(?=协作)|谅解|司法协助(?=备)|意向|中?长期|专项|政?产学研用?|授信|赞助|投资|(?<!项目)项目(?!投资|合同)|^项目(?=投资协议$)|补充|托管|委托(?=代建|协)|委托管理|承办|代建|入驻|办学|办医|补偿|换领|姐妹|姊妹|(?<![两三四五六七八九十\\d])城市|(?:[省州市县区]际|省区|省州|州省|[省州市县区]|省县|县市|区县|[省州县])(?=关系)|关系|(?<!信息|数据|情报|资料)交换|医联体|产学(?!研)|产教融合|学术(?=交流)|${EXCHANGE}|城区|市(?=[协協盟议議])|联[防治](?=公约)|联合(?=行动[计方])|(?<!数字|低空|海洋|绿色|循环|平台|县域|总部|健康|银发|冰雪)经济(?=合作框架)|校地(?=合作)|(?:${SIDES})(?=合作(?:协|備|备|意向书)|共建[协备])|${AS_ONE}|${SHARED}|${OPERATION})*${NOUN}$`,
  'u',
);
const WIDE = new RegExp(
  `(?:“(?![^”]*(?:平台|中心|基地|园区?|联盟|学院|实验室|项目|工程|专列|号)”)[^”]{1,12}”)?(?:战略|戰略|全面|深化|深度|框架|友好|合作|共建|结对|对口|协作|帮扶|支援|产业|产业链|园区|区域|城市|协同|发展|联动|劳务|东西部|校地|校企|政企|政银|银政|投资|项目|人才|科技|创新|文化|旅游|文旅|教育|医疗|卫生|生态|保护|补偿|环境|交通|水利|农业|体育|联盟|互认|共享|跨境|跨省|跨市|维权|执法|警务|司法|服务|金融|消费|市场|监管|治理|一体化|联合|办学|${EXCHANGE}|关系|友城|长期|谅解|意向|监督|检察|信用|物流|贸易|商务|经贸|能源|数字|数据|经济|乡村|振兴|海洋|港口|知识产权|养老|社会|保障|就业|培训|建设|开发|运营|规划|行动|联防|联控|联治|应急|救援|消防|气象|档案|党建|共同|高质量|新一轮|第[一二三四五六七八九十]+轮|供[水热暖气电]|和|与|、|及|暨)*${NOUN}$`,
  'u',
);

/**
 * The type as worded: the words at the end of what is signed that tell its kind, without topic or parties.
 * `深化教育合作框架协议` is a 合作框架协议.
 */
export function typeOf(worded: string): string | null {
  const words = worded.replace(PERIOD, '').replace(ORDINAL, '');
  const core = CORE.exec(words)?.[0];
  if (core !== undefined && FRIENDS_TO_BE.test(core)) return '意向书';
  const isBare = core !== undefined && BARE.test(core);
  const found = isBare ? withField(words) : core;
  return found === undefined || found.length < 2 ? null : found;
}

/** 合作协议(2033—2037年): what a title adds in brackets tells no type. */
const PERIOD = /\([^()]{1,24}\)$/u;
/** 关于修订《安排》的协议二: which of several it is. */
const ORDINAL = /(?<=协议|备忘录|安排)[一二三四五六七八九十]$/u;
/** 友好城市关系意向书: what they intend to become. */
const FRIENDS_TO_BE = /^友好(?:城市|省区|省州|[省州县区])?(?:关系)?意向书$/u;
/** The noun alone: 协议 takes its field in (供水协议), an intent or a declaration has a subject. */
export const BARE = /^(?:协议书?|協議|协定书?|協定|议定书|合同)$/u;

/** 供水协议: of a bare noun the field belongs to it. */
function withField(words: string): string | undefined {
  return WIDE.exec(words)?.[0].replace(
    /^(?:和|与|、|及|暨|新一轮|深化|共同|第[一二三四五六七八九十]+轮|市场(?!监管|监督))+/u,
    '',
  );
}
