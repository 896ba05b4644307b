/** 网传…签署…的消息不实: what is passed on, or said to be false, is no signing. */
const RUMOUR =
  /(?:网|误|谣|讹|据|疑)传(?![来统真])|谣言|造谣|辟谣|传言称|传言说|传闻|(?:网上|网络上?|坊间|平台上?)[^,。;]{0,4}(?:流传|出现题为)|(?:网[民友帖]|自媒体|账号|发帖|爆料)[^,。;]{0,6}(?:[称说]|题为)|称我[省市区县州旗镇乡校院]|旧谣|(?:外媒|媒体|外界)[^,。;]{0,4}猜测|所谓(?!“?[两三四五六七八九十])/u;
const FALSE =
  /^一事,[^。;]{0,12}(?:不知情|否认|不予置评)|^[^“”。;]{0,12}”?的?(?:传闻|传言|谣言|谣传|说法|截图|帖[子文]|不实|(?:短?视频|文章|网文|图片|照片|信息|消息|内容)[^,。;]{0,12}(?:流传|热传|疯传))|^[^《》。;]{0,30}》的?(?:文章|帖[子文]|短?视频|网文|推文),[^,。;]{0,4}[称说]|^[^。]{0,16}(?:[系为是]|均为|纯属)[^,。;]{0,4}(?:编造|伪造|捏造|杜撰|臆测|子虚乌有|虚构|造谣|谣言|不实)|^(?:[^。;]{0,12}?|[^。]{0,40}。[^。;]{0,12}?(?:该|此|上述|这一))(?:消息|说法|信息|内容|文章|传言|传闻|报道|截图|视频|一事)[^,。;]{0,8}?(?:不实|与事实不符|不属实|失实|虚假|(?:系|是|为|属)[^,。;]{0,4}(?:谣言|谣传|误传|假))/u;
/** 就签署协议进行交流: what is talked about. */
const ABOUT = /(?:就|围绕|关于)(?:[与和同][^,。;]{1,24})?(?:正式|尽快|共同)*$/u;
const TALKS = /^[^。;]{0,20}?(?:进行|交换|交流|磋商|洽谈|展开|开展|沟通|探讨|事宜|事项)/u;
/** 对签署协议持开放态度: how somebody stands to it. */
const TOWARDS = /对(?:[与和同][^,。;]{1,24})?(?:尽快|正式)*$/u;
const STANCE =
  /^[^,。;]{0,8}?(?:持|抱有?|表示(?:愿意|支持|赞同|反对|担忧|兴趣)|的?(?:态度|立场|看法))/u;
/** 剧中,县长与商人签下协议: it is made up. */
const FICTION =
  /(?:^|[,;。“])[^,;。]{0,12}(?:(?:剧|片|影片|电影|小说)(?:《[^《》]{1,30}》)?[中里]|(?:小说|影片|电影|电视剧|短剧|话剧|舞剧|剧情|故事|[该本全此]剧)(?:还|也)?(?:讲|写|说|以|从|围绕|描[写绘]|刻画|演绎)|虚构)/u;
/** 骗子冒充商务局与: a cheat does it. */
const FRAUD = /骗子|冒充|[假冒盗]用|假冒|[谎诡]称|声称|自称|诈骗|伪造|虚构|打着|不法[分人]/u;
/** 提醒学生,签订协议要看清条款; 原告与被告签订协议: advice, and what a court hears. */
const ADVICE_OR_CASE =
  /(?:提醒|提示)(?:[^。;,]{0,12},[^。;,]*)?$|原告|被告|上诉人|嫌疑人|被执行人|[辩诉]称|(?:法院|检察院|检察机关|警方|审计(?:组|机关|部门)?)(?:[审经]理)*(?:认为|认定|查明|查实|发现)|审理查明|案涉|涉案|[受审办]理的[^,。;]{0,12}案/u;

/** 法院审理查明,…, or a headline of a verdict: what is told then is the case. */
const HEARD =
  /(?:审理|侦查|调查|一审|二审|再审|起诉书?|公诉机关|检察?机关|检方|专案组|纪委监委?)(?:后|依法)*(?:查明|查实|指控|认定|通报)|(?:^|[。,;])经(?:审理)?查(?:明|实)?,|法院(?:经审理)?(?:查明|认定)|^[^。]*(?:[判获受]刑|获缓刑|受审|(?:[受行]贿|贪污|诈骗|纠纷|职务犯罪|违纪违法)案)/u;
/** Of what such a text speaks: a crime, or who sues whom. */
const OF_CASE =
  /行贿|受贿|贪污|挪用|诈骗|骗取|渎职|滥用职权|玩忽职守|违纪|违法|判刑|获刑|有期徒刑|被告|原告|上诉|公诉|被控|涉嫌|落马|双开/u;

/**
 * Whether a text before tells what a court, a prosecutor or those who watch over officials have found out of a crime or a
 * suit: what was signed then is part of the case. @param told the headline and the sentences before, and its own
 */
export function isOfCase(told: string): boolean {
  return HEARD.test(told) && OF_CASE.test(told);
}

/** 签订协议,后被判无效; 签订协议后未按约投资: what a court has looked at, or will. */
const JUDGED =
  /^[^。]{0,30}(?:被判|判决|(?<!跨域|异地)起诉(?![可案书])|诉至|告上法庭|无效)|^后?,?[^,。;]{0,8}(?:未能?|没有|拒不|迟迟不)(?:按约|依约|按期|如期|履行|履约|支付|付款|兑现)/u;

/** 两人积怨多年,法官上门调解: the sentences before an agreement without a kind. */
const DISPUTE =
  /纠纷|积怨|原告|被告|当事人|调解员|调解[^,。;]{0,6}一起|劝解|讨要|拖欠|赡养|抚养|离婚|当庭|上门调解|争执|争吵|打官司|讨说法/u;
/** 达成协议: how, and with whom, is not told. */
const BARE = /^(?:当场|最终)?(?:达成|签署|签订|签下|签)了?(?:一致|书面|相关)?协议书?$/u;

/** 该州起诉药企后,双方达成协议: what both sides of a suit agree on. */
const SUIT = /(?<!调解)和解|索赔|状告|起诉|提起诉讼|被诉/u;

/**
 * Whether the sides settle a dispute.
 * @param told the sentences before, @param words those of the signing, @param hasBoth whether it names two sides
 */
export function isSettlement(told: string, words: string, hasBoth: boolean): boolean {
  if (hasBoth) return /^达成/u.test(words) && BARE.test(words) && SUIT.test(told);
  return BARE.test(words) && DISPUTE.test(told);
}

/** Whether a signing is told as advice, as part of a case, as hearsay, as false, or as what is talked about. @param before the sentence up to the words, @param after what follows them */
export function isDenied(before: string, after: string): boolean {
  return (
    [ADVICE_OR_CASE, RUMOUR, FICTION, FRAUD].some((pattern) => pattern.test(before)) ||
    JUDGED.test(after) ||
    FALSE.test(after) ||
    (ABOUT.test(before) && TALKS.test(after)) ||
    (TOWARDS.test(before) && STANCE.test(after))
  );
}
