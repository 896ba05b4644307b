import type { Recogniser, Rule } from '../recogniser.ts';
import { ENVISIONING, FOUNDING, FURTHERING, KIND_OF_END, KIND_OF_OWN_END } from './set-up-words.ts';

/** A verb and its object, to the end of the clause; before a joiner the verb is a noun (学科建设、). */
const objectOf = (verbs: readonly string[]) =>
  new RegExp(
    `(?<!通过)(?:${longestFirst(verbs).join('|')})(?<mention>[^,。;:!?\\n、和与及等](?:[^,。;:!?\\n《》]|《[^《》\\n]{1,30}》){1,60})`,
    'uy',
  );

/** Alternatives of a pattern: the last words of names. */
export const ENDS = longestFirst([...KIND_OF_END.keys()]).join('|');
/** Alternatives of a pattern: the last words of things, which are names where they begin as names do. */
export const OWN_ENDS = longestFirst([...KIND_OF_OWN_END.keys()]).join('|');

export const foundedName: Recogniser = {
  id: 'project.founded',
  because: 'what an agreement sets up stands after the verb, and its last word says what it is',
  certainty: 'likely',
  anchors: FOUNDING,
  pattern: objectOf(FOUNDING),
  examples: ['双方共建【云陌海洋观测站】', '双方共建一批研究院', '通过共建云陌海洋观测站等方式'],
};

export const envisionedName: Recogniser = {
  id: 'project.envisioned',
  because:
    'what is built or shaped is a goal as often as a thing: more of a name must tell the thing',
  certainty: 'likely',
  anchors: ENVISIONING,
  pattern: objectOf(ENVISIONING),
  examples: [
    '根据协议,打造【百年松塔特色生态园】',
    '根据协议,打造版权交易平台',
    '在学科建设、研究生培养计划等方面',
  ],
};

export const furtheredName: Recogniser = {
  id: 'project.furthered',
  because:
    'what is to be built stands between the verb and 建设, or in quotes, or is a programme of a place',
  certainty: 'likely',
  anchors: FURTHERING,
  pattern: objectOf(FURTHERING),
  examples: [
    '根据协议,加快【云陌第三水厂】建设',
    '根据协议,支持【云陌香料交易中心】、松塔铜材基地等重大项目',
    '根据协议,支持云陌第三水厂',
  ],
};

/** The words between the name of an agreement's object and the word for the agreement or the ceremony. */
const BETWEEN = '(?:项目|建设|投资|战略|合作|框架|共建|开发|入驻|签约){0,4}';
const AGREEMENT = '(?:协议|备忘录|意向书)';

export const unveiledName: Recogniser = {
  id: 'project.unveiled',
  because: 'what is signed for stands in quotes before its word',
  certainty: 'likely',
  anchors: ['揭牌', '授牌', '签约', '协议', '备忘录', '意向书'],
  lookBack: 36,
  pattern: new RegExp(
    `[“「](?<mention>[^“”「」,。;:!?\\n为]{3,28})[”」](?:正式|共同|现场|${BETWEEN})(?:揭牌|授牌|签约|${AGREEMENT})`,
    'uy',
  ),
  examples: [
    '“【云陌松塔教学基地】”签约授牌仪式举行',
    '双方签署“【青岚强企工程】”战略合作协议',
    '双方签署“五共”协议',
    '签约暨揭牌仪式',
  ],
};

export const unveiledRow: Recogniser = {
  id: 'project.unveiled-row',
  because: 'what is unveiled stands between 为 and 揭牌, one or several',
  certainty: 'likely',
  anchors: ['揭牌', '授牌'],
  lookBack: 100,
  pattern:
    /(?:(?<=为[^“”「」,。;:\n为]{0,20})(?=[“「])|(?<=为)(?![^,。;:\n为]*(?:[“「]|授牌)))(?<mention>[^,。;:!?\n为]{4,90}?)(?:正式|共同|现场|进行|举行)?(?:揭牌|授牌)(?!仪式)/uy,
  examples: [
    '根据协议,双方为【云陌松塔科技园】揭牌',
    '根据协议,双方为“【云陌产业学院】”“松塔实训基地”揭牌',
    '根据协议,为云陌县医院授牌',
  ],
};

export const projectType: Recogniser = {
  id: 'project.in-type',
  because: 'what the parties sign for, or come to terms on, stands before 项目 or 共建协议',
  certainty: 'likely',
  anchors: ['签署', '签订', '签定', '就'],
  pattern: new RegExp(
    `(?:签[署订定]了?《?(?=[^,。;:\\n]{4,50}${AGREEMENT})|就(?!业))(?<mention>[^“”《》,。;:\\n]{2,28}?(?:${ENDS})(?=项目|(?:合作)?共建(?:合作)?协议(?!书?》))|[^“”《》,。;:\\n]{6,20}项目(?=${BETWEEN}${AGREEMENT}))`,
    'uy',
  ),
  examples: [
    '双方签署【云陌松塔产业园】项目协议',
    '双方就【云陌松塔度假区】项目签约',
    '双方将签署【云陌陶瓷产业学院】共建协议',
    '双方签署项目投资协议',
  ],
};

export const titledName: Recogniser = {
  id: 'project.in-title',
  because: 'what is built together stands in the title after 共建, or before 共建协议',
  certainty: 'likely',
  anchors: ['《'],
  pattern: new RegExp(
    `《(?=[^《》\\n]{0,60}(?:共建|建设|项目|投资|入驻|开发))(?:关于|[^《》,。;\\n]{0,30}?(?:共建|合作建设|共同建设))?(?<mention>(?:(?!共建|合作建设|共同建设)[^《》,。;\\n]){2,26}?(?:${ENDS}))${BETWEEN}${AGREEMENT}书?》`,
    'uy',
  ),
  examples: ['双方签署《【云陌松塔院区】共建协议》', '双方签署《青岚市白榆县合作协议》'],
};

export const includedName: Recogniser = {
  id: 'project.in-included',
  because: 'what a memorandum that an agreement includes is about stands before its word',
  certainty: 'likely',
  anchors: ['备忘录', '意向书'],
  lookBack: 44,
  pattern: new RegExp(
    `(?<=包括(?:[^。;\\n]{0,80}[,、及和])?)(?<mention>[^“”《》,。;:、及和\\n]{3,30}?(?:${ENDS}))${BETWEEN}(?:备忘录|意向书)`,
    'uy',
  ),
  examples: [
    '双方签署框架协议,包括【云陌松塔实践基地】合作备忘录等',
    '双方签署框架协议,包括合作备忘录等',
  ],
};

export const begunName: Recogniser = {
  id: 'project.begun',
  because: 'what will be begun, opened or run is the subject of its clause, or what is made of it',
  certainty: 'likely',
  anchors:
    '运营 建设 承建 开工 动工 挂牌 揭牌 落户 落地 投用 投运 启用 开园 开业 开馆 建成 竣工 办成 列入 写进 写入 纳入 选址'.split(
      ' ',
    ),
  lookBack: 48,
  pattern: new RegExp(
    `(?<=[,。;:\\n](?:位于[^,。;\\n]{1,12}的|[^,。;:\\n]{0,8}[将把对])?)(?<mention>(?:(?!共建|携手|签[约署订])[^,。;:!?\\n将把由于]){3,28}?(?:${ENDS}|${OWN_ENDS}))[”」]?(?:(?:将|已|也|正式|同步|同日|同时|预计|计划|同期)*(?:由[^,。;\\n]{2,16}(?:运营|建设|承建)|(?:(?!即将)[于在][^,。;:\\n]{1,10}?|今[天日]|顺利|成功)?(?:开工|动工|挂牌|揭牌|落户|落地|投用|投运|启用|开园|开业|开馆|竣工|建成))|(?:已经?|也|将)?(?:办成|列入|写[进入]|纳入|(?:进入)?选址))`,
    'uy',
  ),
  examples: [
    '根据协议,【云陌第二水厂】由鸿拓集团运营,云陌区提供用地',
    '根据协议,【云陌骑行赛】已经写进方案,云陌区提供场地',
    '根据协议,第二水厂由鸿拓集团运营',
    '6日,青岚市与云陌区共建实训基地签约揭牌仪式举行',
  ],
};

/** The joint bodies among what is set up. */
export const foundedBody: Rule = {
  id: 'institution.founded',
  because: 'a joint body is set up by the agreement, whatever its last word is elsewhere',
  certainty: 'stated',
  examples: ['根据协议,双方成立【青白园区管理委员会】', '根据协议,双方成立了委员会'],
};

function longestFirst(words: readonly string[]): string[] {
  return words.toSorted((a, b) => b.length - a.length);
}
