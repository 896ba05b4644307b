/** Kinds of persons, who sign for themselves. */
const PERSON =
  '[每各]户|每[名位]|群众|[农商业牧渔][户民]|村民|居民|市民|职工|员工|[大中小]?学生|毕业生|家长|业主|贫困户|脱贫户|种植户|养殖户|拆迁户|大户|牧户|户主|(?:赞助|收购|经销|供应|采购|设备|制造|运营|开发|承包|服务|批发|零售|代理|加盟|分包|[客药茶粮果花])商|志愿者|游客|旅客|球员|村医|当事人|教师|护士|老人|患者|病人|住户|租户|用户|乘客|司机|骑手|摊主|工人|民警|村官|学员|巡护员|护林员|[\\p{Script=Han}]{0,2}(?:师范|研究|医学|实习|公费|定向)生|家属|后人|遗孀|夫妇|夫妻|亲属|总检察长|议员|消费者|债权人(?:委员会)?|持有人|老板|设计师|经纪人|店主|船主|民宿主|房东';
/** What may stand between a side and the verb. */
const MANNER =
  '(?:共同|联合|分别|正式|现场|一一|逐一|当场|也|已|还|先后|陆续|集中|全部|日前|近日|昨日|今天|\\d{1,2}[日号月])*';
/** 66名, 1.2万名, 801户: only persons and households are counted so. */
const COUNTED =
  '(?:\\d[\\d.]*[万千百]?|[两三四五六七八九十百千万]+)(?:余|多)?[名位户](?![^,。;与同跟]{0,6}(?:单位|机构|会员))';
/** 收藏家, 教练: before a name it is a person's. */
const TRADE =
  '(?:(?:收藏|书法|画|作|专|科学|音乐|钢琴|歌唱|舞蹈|作曲|摄影|雕塑|艺术|表演|评论|探险)家|达人|网红|博主|模特|教练|主帅|名帅|外援|歌手|演员|艺人|球员|选手|导演|主播|院士|博士|教授|大师|匠人|传承人|诗人|老兵|冠军|名医|校友|乡贤|大户|老板|设计师|[农牧渔村市居]民|(?:毕业|研究|博士|硕士|大学|留学)生)(?!团队|工作|联合|联盟|协会|学会|基金|会|中心|委员|代表|日报|[之驿]|服务|创业|就业|学校|银行|公园|广场|政)';

const PATTERNS = [
  // 松塔镇与112户农户, 各校学生
  `(?:${PERSON})(?:代表)?${MANNER}$`,
  // 与38名巡护员
  `[与和同跟][^,。;与和同、]{0,8}${COUNTED}[^,。;与和同]{0,16}$`,
  // 66名市民和11家企业与园林局, 812户居民中已有801户与
  `${COUNTED}[^,。;与同跟]{0,24}[与同跟][^,。;]{2,24}$`,
  // 画家赵某的家属与
  `(?:${PERSON})(?:代表)?(?:(?:反映|称|说|表示),)?(?:都|均|也|已|还)*[要须需可]?[与和同跟][^,。;与和同跟]{2,24}$`,
  // 收藏家赵某与
  `${TRADE}[\\p{Script=Han}\\d·“”]{2,10}[与和同跟][^,。;与和同跟]{2,24}$`,
  // 独居老人与志愿者结成对子,
  `(?:${PERSON})[与和同跟][^,。;与和同跟]{0,8}(?:${PERSON})`,
  // 市民赵女士一家认养了一棵树,
  `(?:${PERSON})\\p{Script=Han}{1,4}?(?:女士|先生|夫妇|一家|大[妈爷])`,
  // 他和林场
  `[他她我俺](?:家|本人)?[与和同跟][^,。;与和同跟]{2,24}$`,
  // 与院士赵某
  `[与和同跟][^,。;与和同跟]{0,8}${TRADE}[\\p{Script=Han}·“”]{2,8}?${MANNER}$`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Each pattern holds one of these; most clauses hold none, and are asked once instead of for each. */
const SIGN = new RegExp(`[他她我俺]|${PERSON}|${COUNTED}|${TRADE}`, 'u');

/** Whether one of two sides is persons. @param clause what stands before the words of the signing */
export function isWithPersons(clause: string): boolean {
  return SIGN.test(clause) && PATTERNS.some((pattern) => pattern.test(clause));
}
