import { SIDES as SIDES_BY_KIND } from './agreement-type.ts';

/** 校长一行到青岚市考察,并签署: host and guest are told before. */
const VISITS =
  /(?:率[队团]|率.{2,12}团|一行|代表团)[^。;]{0,12}(?:赴|到|访|走进)[^。;]{2,30},(?:并|还)(?:现场|正式|共同)*$/u;
/** 青岚市赴白榆市考察并签署: a place that goes to another, and signs there. */
const GOES =
  /(?:赴|到访|前往)[^。;,与和同]{2,24}?(?:考察|学习|访问|调研|对接|洽谈|交流)(?:学习|交流|对接|工作)?,?(?:并|还)(?:现场|正式|共同)*$/u;
const HEADS = '(?:校长|院长|市长|县长|区长|镇长|局长|董事长)';
/** 院长率团访问云陌博物馆,与馆长赵某签署: a head without a body is the one of the body that is visited. */
const MEETS_HEAD =
  /(?:率[队团]|率.{2,12}团|一行|代表团)[^。;]{0,12}(?:赴|到|访|走进)[^。;与和同]{2,40},(?:并|还)?[与和同](?:该[院校馆市县州])?副?(?:[省市区县州镇校院馆所局会行站社]长|董事长|理事长|主席|主任)[\p{Script=Han}·]{0,16}$/u;
/** 两个专业团体早在2031年就首次: bodies by what they are. */
const BODIES =
  '(?<!相邻|周边|其他|另外|另|[一二三四五六七八九十几数百千])[两三四五六七八九](?:个|家|所)\\p{Script=Han}{0,4}(?:团体|机构|协会|学会|商会|公会|工会|妇联|残联|医院|法院|检察院|研究院|高校|学校|院校|图书馆|博物馆|气象局|公安局)(?:代表)?(?:早在|已经?|于|就|首次|再次|又|还|曾|共同|正式|在[^,。;与和]{2,12}|\\d{4}年)*$';

/** Whether bodies sign that are told by what they are, so that the places of a title are none of theirs. */
export function pointsToBodies(clause: string): boolean {
  return POINTS_TO_BODIES.test(clause);
}

const POINTS_TO_BODIES = new RegExp(BODIES, 'u');

/** 相邻五省, 周边的四市: others than those told before, whose names nobody gives; 与五所学院 are such as well. */
const NEIGHBOURS = '(?:相邻|毗邻|邻近|周边|其他|其余|沿线|接壤|交界)的?';

/** Stands for parties named before. */
export const PRONOUN = new RegExp(
  [
    '[与和同](?:其|之|对方)$|双方(?!企业|股东|球员|家长|父母|律师)|各方|各地|多方|彼此|校地|政企',
    `(?<!${NEIGHBOURS}|[与和同](?=.所\\p{Script=Han}{1,8}[校院学])|[一二三四五六七八九十两几数百千])[两三四五六七八九十](?:省市|[省市区县地州旗镇乡村校院馆所社局方家])(?!\\d+(?:余|多)?[^\\d月日号年,至到]|人(?!民|社|才|大)|(?<=家)\\p{Script=Han}{0,6}(?:企业|公司|集团|[药车粮钢矿船乳酒建房航电油化]企|厂|银行|金融机构|旅行社|基金))`,
    `(?<!${NEIGHBOURS})(?:[两三四五六七八九十]|这些|各自)(?:座|个)?(?:城市|[省市县区州旗镇乡村]|学校|市县|县市|区县|单位|部门|兄弟|邻居|医院|高校)(?:双方|共同|正式|携手|今天|昨天|近日|日前|也)*$`,
    '(?<!全国|[省市区县州])两会(?:(?:共同|正式|现场|已|又|还|也|再次|今天|昨天|近日|日前|逐年|每年|[从自]?\\d{4}年起?)*$|(?=商定|约定|议定|将|拟))',
    '[,;](?:连同|加上|算上|结合)(?:此前|先前|之前|早先|早前|前期)(?:已经?)?$',
    BODIES,
    '(?<![\\d一两三四五六七八九十])[两二]人(?!民|才)[^,。;]{0,16}$',
    '各(?:城市|市县|区县|县市|省市|成员(?:单位|城市)?)(?:的?代表)?(?:共同|正式|一致|在[^,。;]{0,12})*$',
    '(?<![\\d一两三四五六七八九十与和同跟]|[与和同跟].{0,4})[两三四](?:位|名)“?(?:主官|主要领导|领导|负责人|主要负责人|掌门人?|当家人|一把手|班长|书记|代表|会长|董事长)”?(?:分别|共同|各自|先后|在[^,。;]{0,12})*$',
    '(?:^|[,;])[省市县区州镇村校院局馆企]、[省市县区州镇村校院局馆企](?:双方)?(?:共同|正式|携手|当场|现场|就[^,。;]{2,24})*$',
    '[“]?邻居[”]?间?$|他们(?:分别|各自)?代表',
    `(?:${SIDES_BY_KIND})(?:双方)?(?:共同|正式|携手|现场|也|还|将|已|再次|再度|今天|昨天|近日|日前)*$`,
    `(?<!\\p{Script=Han})${HEADS}[和与、]${HEADS}`,
  ].join('|'),
  'u',
);

/** 青岚市、白榆县双方: a word for the names just before it. */
const APPOSITION =
  /^(?:\([^()]{1,20}\))?(?:(?:(?:相关|有关|主要)?负责(?:人|同志)|领导|代表|副?(?:[省市州区县镇]|[院校局会行])长|党?委?书记|主任)?代表)?的?(?:双方|(?:一?共|合计)?[两三四五六七八九十](?:省市|[省市区县地州旗镇乡村校院馆所社局方家])|各方|共同|等?\d*[一二三四五六七八九十]?[地方市家])/u;

/**
 * Whether words before those of a signing stand for parties that have been told: 双方, 两市.
 * @param clause from its beginning up to the words
 * @param tail what of it follows the last name
 * @param isAfterName whether there is one
 */
export function pointsToOthers(clause: string, tail: string, isAfterName: boolean): boolean {
  return (
    PRONOUN.test(isAfterName ? tail.replace(APPOSITION, '') : tail) ||
    VISITS.test(clause) ||
    GOES.test(clause) ||
    MEETS_HEAD.test(clause)
  );
}
