/** How and when, between a subject and those it signs with. */
const MANNER =
  '(?:还|又|也|将|已经?|早就|就|拟|要|曾|再次|再度|同时|另|分别|先后|陆续|现场|当场|共同|正式|于?(?:近日|日前|[今昨当][天日]|[去今明]年|年[内底]|\\d{1,2}月(?:[上中下]旬|[初底末])|(?:\\d{1,2}月)?\\d{1,2}日))*';
/** Other public bodies of which a text speaks by the kind alone, once it has named one. */
const KINDS =
  '林场|农场|牧场|中心|指挥部|工作队|工作组|博物馆|图书馆|文化馆|档案馆|美术馆|纪念馆|植物园|动物园|机场|海关|法院|检察院|基金会|联合会|支队|大队|分局|农科院|林科院|科学院|乐团|剧院|电视台|报社';
const WITH = '[与和同跟](?!学|志|时|行|期)';
const SIGNS = '签[署订下了过妥]|签[约字](?=[,。;!])|续签|达成|缔结';

/**
 * What stands for a body or a place by its kind alone, where a party stands: 学校 that signs with somebody, for whom
 * somebody speaks (代表商会), or with whom somebody signs; 院里, 县方.
 */
export const BARE_WORDS = [
  `(?<=^|[^\\p{Script=Han}]|见证|看着|由|让|届时|随后|其间|期间|此后)(?<bare>${KINDS}|学校|学院|医院|研究院|研究所|公司|集团公司|集团|商会|协会|学会|党校|校方|院方|馆方)(?=${MANNER}${WITH})`,
  `(?<=代表)(?<bare>学校|学院|大学|医院|法院|检察院|研究院|研究所|公司|集团公司|集团|银行|商会|协会|学会|联合会|工会|党校|校方|院方|馆方)(?=,?${MANNER}(?:${WITH}|${SIGNS}|、|在[^,。;]{2,24}(?:协议|备忘录)[^,。;]{0,3}上))`,
  `(?<=[与和同跟])(?<bare>学校|医院|研究院|集团|公司|商会|协会|党校|校方|院方|馆方)(?=${MANNER}(?:${SIGNS}))`,
  `(?<=代表)(?<office>[省市县区州镇](?:委、?[省市县区州]?政府|人民政府|政府|委))(?=,?${MANNER}(?:${WITH}|${SIGNS}|、))`,
  `(?<=^|[^\\p{Script=Han}]|[与和同跟由])(?<hall>[市县区州](?=方${MANNER}(?:${WITH}|${SIGNS})))`,
  `(?<![\\p{Script=Han}])(?<campus>[校院馆所局](?=里${MANNER}(?:${WITH}|${SIGNS})))`,
].join('|');

/** 我们和白榆县签了, 双洋镇和我们签了: who speaks for a place or a body, where a party stands. */
export const WE = `(?<we>我们|咱们|咱)(?=${MANNER}${WITH})|(?<=[与和同跟])(?<we>我们|咱们|咱)(?=${MANNER}(?:${SIGNS}))`;
