export const HAN_HEAD = /^[\p{Script=Han}A-Za-z0-9·()]{2,20}$/u;
/** Waters of a state (海上专属经济区), a count and a rank are no names: 第一期5平方公里工业区, 国家级旅游度假区. */
export const ZONE_HEAD =
  /^(?!.*(?:专属|平方公里|(?:国家级|省级)(?:旅游)?|禁止|限制|优化|(?:沿线|沿岸|岸上)(?:经济|工业)?)$)[\p{Script=Han}A-Za-z0-9·()]{2,20}$/u;
/** What the state names so is a title that a place is given: 国家数据综合试验区, 中国特色社会主义先行示范区. */
export const PILOT_HEAD = /^(?!.*(?:国家(?!公园)|中国特色))[\p{Script=Han}A-Za-z0-9·()]{2,20}$/u;
/** States and unions by one character each. */
const STATES = '美英法德俄日韩朝越柬泰缅印巴伊沙以土埃澳新加墨智秘哥厄毛格瑞冰挪马蒙白乌哈塞欧非';
/** Such a zone is that of a place; one of states (中韩自贸区, 亚太自贸区) is a treaty. */
export const FREE_TRADE_HEAD = new RegExp(
  `^(?!中?[${STATES}]{1,3}中?$|.*(?:亚太|北美|东盟|欧盟|欧亚|大陆|全球|双边|多边|[两三各]国|共同)$)[\\p{Script=Han}A-Za-z0-9·()]{2,20}$`,
  'u',
);
/** Two to five characters, the last of which makes no other word with the suffix. */
export const DISTRICT_HEAD =
  /^(?!.*(?:开发|高新|经开|工业园|产业园|度假|合作|居民|办公|保护|服务|军事|警备|低产|脆弱|引领|深水|总部|健身|棚户|欧元|缓冲|隔离|安置|主城|风景|受灾|贫困|连片|革命|作业|生产|种植|养殖|水源|生活|商业|住宅|治理|管控|封控|防范|覆盖|禁飞|争议|冲突|降级|安全|人道|撤离|疏散|警戒|识别|占领|控制|停火|自治|试验|实验|示范|自贸)$)\p{Script=Han}{1,3}[^\p{P}强小总社校我本该委园景牧灾库林矿厂战辖城老郊湖山海湾地片街特军时误盲专防新东西南北中市县州省港商跨赛务考大边营展疫坝藏苏区两二三四五六七八九十几数余\d]$/u;
export const CITY_HEAD =
  /^(?!.*[两二三四五六七八九][省区])(?!.*(?:直辖|单列|地级|县级|省会|下面|首都|省区|北部|南部|东部|西部|中部|不出|时任|姊妹|姐妹|友好|.*[我本该])$)\p{Script=Han}{1,4}[^\p{P}市副委城超入上开收罢门都股楼夜集菜房车汇债强各全省两多二三四五六七八九十几数余\d]$/u;
export const COUNTY_HEAD =
  /^(?!.*(?:不出|每个|贫困|重点|所有|产粮|时任|脱贫|示范|先进|百强|大)$)\p{Script=Han}{1,5}[^\p{P}强各全两多市县知本我该委二三四五六七八九十几数余\d]$/u;
/** What no place of its own stands behind, whatever the end of its name. */
const NO_TOWN =
  '(?!本报|覆盖|目前|中国)(?!.*(?:不出|时任|特色|工业|封控|中心|商业|毗邻|邻县|所在|.{2}城)$)';
const NOT_TOWN_END = '乡村小各全名重集古之省市县区两二三四五六七八九十几数个多老我该出入\\d';
export const TOWN_HEAD = new RegExp(
  `^${NO_TOWN}(?!.*(?:[县进乡山老全小我各出入该]城|进|[百千])$)\\p{Script=Han}{1,4}[^\\p{P}${NOT_TOWN_END}]$|^[^城乡农各全小古山渔老新两每]村$|^[^城乡农各全小大老新旧收聚征汇采筹密赶]集$|^\\p{Script=Han}{2,3}新村$`,
  'u',
);
/** Many words end in 乡: 返乡, 故乡, 水乡. */
export const TOWNSHIP_HEAD = new RegExp(
  `^${NO_TOWN}(?!.*(?:返|回|下|还|故|[我回老他她你大自各]家|他|梦|离|思|[县进山老全小我各出入该]城|[进出]|.{2}水)$)\\p{Script=Han}{1,4}[^\\p{P}${NOT_TOWN_END}]$`,
  'u',
);
