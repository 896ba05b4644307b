import { SIDES } from './agreement-type.ts';

/** What a signed instrument is called. */
export const INSTRUMENT =
  '(?:(?:合作|协作)框架(?=[,。;]|$)|合作文件|协议书|协议|協議|协定书|协定|協定|备忘录|備忘錄|备忘(?=[,。;、!:》]|$)|意向书|意向書|(?:合作|协作|共建|结对|帮扶)书|行动计划(?=[,。;]|$)|战略合作(?=[,。;]|$)|宣言|倡议书|倡议|议定书|联合声明|(?:会谈|会议|合作|洽谈)纪要|公约|盟约|联盟章程|责任书|承诺书|合同(?!项目|金额|总|额|制|工))';
/** What a signed title can also end in. */
const PLAN =
  '安排|共识|(?:合作|协同|协作|共建|联动|行动|工作)(?:计划|方案|要点|清单|机制|办法|章程|规程)';
/** What binds those who sign it together, though one body alone may also give it out. */
export const BINDING =
  '意见|规定|规则|规范|办法|纪要|制度|机制|约定书?|方案|清单|要点|计划|章程|任务书|指引|规程|细则|声明';
/** A title inside a title, which may hold one more. */
const INNER = '《(?:[^《》]|《[^《》]{1,60}》){1,60}》';
/** A title, which may hold another, and the number that tells it from an earlier one. */
export const TITLE = `《(?<name>(?:[^《》]|${INNER}){2,80}?(?:${INSTRUMENT}[一二三四五六七八九十]?|${PLAN})(?:\\([^()《》]{1,24}\\))?)》`;
/** Words that tell what kind of agreement it is, before its noun. */
export const KIND = `(?:战略|全面|深化|框架|产业|友好|合作|共建|结对|对口|帮扶|支援|协作|项目|投资|谅解|意向|区域|山海|东西部|城市|省区|省州|关系|${SIDES}){0,6}`;
/** When something is done, right before its verb. */
export const WHEN =
  '(?:近日|日前|今[天日晨]|昨[天日晚]|当[天日]|同一?[天日]|[上本]周[一二三四五六日]?|(?:去年|今年)?\\d{1,2}月(?:[里份初底末]|[上中下]旬)?(?!\\d)|(?:\\d{1,2}月)?\\d{1,2}日(?:[上下]午)?)';
/** An agreement is signed, as told of the agreement. */
export const IS_SIGNED =
  '(?:被|得以|正式|顺利|成功|现场|当场|双双|如期|最终|完成|[就由自从]此|随之)*(?:签署|签订|签约|签字|续签|达成|落笔|落定|尘埃落定|敲定|签成|签妥|签好|签出|签下了|签了(?=[,。!])|落了笔|签了字|签完|续上了?|谈[妥拢]了?|一签(?:就)?是?[一二两三四五六七八九十\\d]+年|出炉|面世|问世|诞生|官宣|落袋(?:为安)?|到手|[收揽][入进](?:囊中|怀中|怀里)|(?<=正式|顺利|成功)落地|(?<=[就由自从]此|随之)生效)(?:生效)?';
/** Who cannot or need not write puts a finger to it, and a body its seal. */
export const SEALED =
  '(?:(?:[摁按捺]|留)[下上]?了?(?:各自的?)?(?:鲜?红的?)?(?:手印|指印|指模)|(?<!纪念)盖[下上]?了?(?:各自的?)?(?:鲜?红的?)?(?:公章|印章|大印))';
/** Nothing is said to be signed next: 按下手印,签订《协议》 tells what. */
export const NOT_SIGNED_NEXT = '(?=[,。;!]|$)(?!,[^,。;]{0,8}(?:签|订立|缔结|达成))';
/** It is still to be signed. */
export const IS_TO_BE =
  '(?:即?将|拟|计划|有望|可望|预计)(?:[于在]?(?:年内|年底前?|[本下]个?[月周]底?前?|[本下]周[一二三四五六日天]|近期|不日|明[天日年]|\\d{1,2}月(?:[底初份]|[上中下]旬|\\d{1,2}日)?))?';
/** What is still to be done with an agreement, or made of it: 商定尽快签署协议, 商定起草协议. */
const STILL_TO =
  '[^,。;]{0,24}?(?:签|订立|缔结|达成|起草|拟[定订]|制定|修[改订]|落实|履行|执行|推[进动]|尽快|加快|依托|根据|按照)';
/** Those who settle on an agreement have made it, where its noun ends what they settle on: 谈妥旅游协议, and not 商定协议的期限. */
export const SETTLES = `(?:[谈商议说讲]妥|谈拢|[谈说讲]定|(?<!经)商定|敲下|落[定笔]|(?<![确决约商拟选指规])定下|写下|续上|谈下)(?=了?(?!的|${STILL_TO})[^,。;]{0,40}?(?:协议书?|备忘录|意向书)(?:》(?!的))?(?:[,。;:、!]|\\d|$))`;
/** Two have an agreement, or have made it: 订有, 立了; 成立了 and 制定了 are other words. */
export const HAVE_IT =
  '(?:(?<![制修预征拟签商])订[有了下]|(?<![成建设树创确站对独自挺矗起订签私])立[有了]|(?<![制商约议拟签确锁核审指规设固决注选稳奠既法鉴判])定[有了])';
/** How two come to be friends: 结了友城, 攀上友城, 成了友好城市. */
export const COME_TO_BE =
  '(?:(?<![团联集勾终总了小归])结[成为下上]?[了起]?|缔结?[成为]?了?|建立[了起]?|[攀拉搭牵]上了?|[攀牵]成了?|牵起了?|互[称认]为?|拜[了为成]|(?<![完生组构形])[成当][了为上]|做[了起上]|认[了下]|变成了?)';
/** The verb of a signing. */
export const VERB = `(?:正式|现场|共同|联合|成功|互(?=签)|共(?=签[一了署订下]))?(?:续签|续订|草签|补签|换签|续约|签署|签订|签定|签下|签立|订立|(?:${HAVE_IT}|立下|(?<![会商协合])议定(?!书)|谈成|落[款印墨])(?=[^,。;]{0,40}?(?:协议|备忘录|意向书))|${SETTLES}|敲定|簽署|簽訂|簽定|缔结|締結|达成|達成|签(?!字[:,]|[名到发批收证注售]))`;

/** How several give a declaration as one. */
export const AS_ONE = '共同 联合 联名 联袂 携手 同台 齐声 一同 一道 一起 集体'.split(' ');
/** They give it. */
export const DECLARE = `(?:(?:${AS_ONE.join('|')})(?:发[布表出起]|签发|提出|宣读|宣布|通过|推出)|联署)`;

/** Where a verb of settling may stand. */
export const SETTLING = [
  '谈妥',
  '谈拢',
  '讲妥',
  '商妥',
  '议妥',
  '说妥',
  '谈定',
  '说定',
  '讲定',
  '商定',
  '敲下',
  '落定',
  '落笔',
  '定下',
  '写下',
  '续上',
  '谈下',
] as const;

/** Where a verb of signing may stand. */
export const SIGNING = [
  '签',
  '簽',
  '缔结',
  '締結',
  '达成',
  '達成',
  '订立',
  '续订',
  '敲定',
  '订有',
  '订了',
  '订下',
  '立下',
  '立了',
  '立有',
  '定了',
  '定有',
  '议定',
  '谈成',
  '落款',
  '落印',
  '落墨',
  ...SETTLING,
];
