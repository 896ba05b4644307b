import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { INSTRUMENT, KIND, WHEN } from './agreement-words.ts';
import { bondRecognisers } from './bond-recognisers.ts';
import { becomesFriends, friendRecognisers } from './friend-recognisers.ts';
import { sidesRecognisers } from './sides-recognisers.ts';
import { signingRecognisers } from './signing-recognisers.ts';

/** An agreement, right after the names of two or after 的 that stands between. */
const OF_TWO = `(?:${KIND}|(?<=[的间])(?:(?!的)\\p{Script=Han}){1,12}?)(?:协议书?|备忘录)`;
/** What is to be done by it: 框架协议有关工作的落实. */
const TO_DO =
  '的?(?:涉及|有关|相关|各项|所列|议定|商定|部署)[^,。;]{0,8}?(?:工作|事项|任务|内容|项目|目标)';
/** What is said of it. */
const SAYS = `(?=${TO_DO}|[里中]?(?:写着|写明|载明|明确|规定|约定|有效期|[^,。;]{0,8}?(?:到期|期满|届满)|(?:(?:已|将|也|即)?[于自从][^,。;]{1,10}?|${WHEN}|正式|即日|今|已经?)*起?(?:正式)?(?:生效|施行|实施(?=[,。;]))|(?:已经?)?(?:签[署订]|执行|实施|履行|运行)了?[一两三四五六七八九十\\d]|[也已还]*(?:让|带来|换来|催生|有了|墨迹未干|见效|落地|进入第|迎来|走过|满)))`;
/** What stands before those whose agreement has an effect. */
const FOLLOWING = '作为|有了|多亏|根据|按照|依据|依照|依托|随着|得益于|源于|基于|落实|履行|执行';

/** Such words recall an agreement, told before or not; they are no report of its signing. */
export const AGREEMENT_OF_TWO = 'agreement.of-two';
/** Such words say what is in an agreement that the text calls by its kind alone. */
export const TITLE_SAYS = 'agreement.title-says';
/** Such words say what those who have an agreement laid down in it. */
export const LAYS_DOWN = 'agreement.lays-down';
/** Such words say who it is that signs what has been told. */
export const SIDES_TOLD = 'agreement.sides-told';

/** Such words tell of one more by whoever signs what the sentence has told. */
export const DECLARED_BESIDES = 'agreement.declared-besides';
/** Such words say which pairs sign what has been told. */
export const PAIRS_TOLD = 'agreement.pairs-told';
/** Words that report an agreement; the first rule wins where two overlap. */
export const agreementRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
  ...signingRecognisers,
  ...bondRecognisers,
  ...sidesRecognisers,
  {
    id: DECLARED_BESIDES,
    because: 'a declaration that those who sign something give as well is one of theirs',
    certainty: 'likely',
    needsParties: false,
    anchors: ['发表', '发布'],
    lookBack: 3,
    needs: ['签'],
    pattern:
      /(?<=签[^。;]{1,60},)(?:[并还](?:共同|联合)?|共同|联合)发[布表]了?[^。;!?《]{0,12}?《(?<name>[^《》]{2,40}(?:宣言|联合声明|公约|倡议书?|共识))》/uy,
    examples: [
      '青岚市与白榆市在协议上签字,【并发表了《青白宣言》】。',
      '青岚市与白榆市在协议上签字,并发表了讲话。',
      '论坛举行,并发表了《青白宣言》。',
    ],
  },
  {
    id: 'agreement.declared-jointly',
    because: 'a declaration that several give together binds them as one that they sign',
    certainty: 'likely',
    needsParties: true,
    anchors: ['共同发布', '共同发表', '共同发出', '联合发布', '联合发表', '联合发出'],
    pattern:
      /(?:共同|联合)(?:发布|发表|发出)了?[^。;!?《]{0,12}?《(?<name>[^《》]{2,40}(?:宣言|联合声明|公约|倡议书?|共识))》/uy,
    examples: [
      '青岚市与白榆市【共同发布《青白合作宣言》】。',
      '青岚、白榆两省【共同发出《古村联合保护倡议》】。',
      '青岚市与白榆市共同发布《青白旅游手册》。',
    ],
  },
  {
    id: LAYS_DOWN,
    because: 'what two have laid down in an agreement of some kind tells that they have one',
    certainty: 'likely',
    needsParties: true,
    anchors: ['在'],
    needs: ['协议中', '协议里', '协议上', '备忘录中', '备忘录里', '意向书中', '意向书里'],
    pattern: new RegExp(
      `在(?:这份|这一|该)?(?<type>(?=战略|全面|框架|产业|友好|合作|共建|结对|对口|帮扶|支援|协作)${KIND}(?:协议书?|备忘录|意向书))[中里上](?:还|也|已|都|均|另|一并|同时|明确|一致|共同)*(?:约定|商定|议定|说好|讲好|写明|写进|写上|载明|明确|规定|承诺|列出|列明)`,
      'uy',
    ),
    examples: [
      '青岚医院和白榆医院结对,双方【在结对帮扶协议中还约定】,每年选送医生进修。',
      '青岚市与白榆县【在合作协议里写明】,茶园由两家共管。',
      '双方在协议中约定了违约责任。',
      '学生在就业协议中约定了服务期。',
    ],
  },
  {
    id: AGREEMENT_OF_TWO,
    because:
      'what an agreement of two says, how long it runs or what follows from it tells that they have one',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    followsNames: true,
    anchors: ['协议', '备忘录'],
    lookBack: 16,
    pattern: new RegExp(
      `(?<type>${OF_TWO})${SAYS}|(?<=(?:${FOLLOWING})[^,。;]{4,40})(?<type>${OF_TWO})(?=中?[,的]|中[^,。;]{2,12}的|框架)|早(?:就|已)?有(?<type>\\p{Script=Han}{0,10}协议书?)(?=[,:。])`,
      'uy',
    ),
    examples: [
      '青岚市与云陌区的【合作协议】里写着,每年互派教师。',
      '根据青岚市与云陌区的【护水协议】,上游每年获补偿。',
      '作为青岚市与云陌区【战略合作协议】的首个项目,茶园开工。',
      '青岚市与云陌区之间【早有协议】,共管一座桥。',
      '青岚市与云陌区的【护水协议】让河水变清。',
      '公司正推动青岚市与云陌区【框架协议】有关工作的落实。',
      '青岚市与云陌区的合作方案明确分工。',
      '根据协议,双方互派教师。',
    ],
  },
  {
    id: TITLE_SAYS,
    because: 'what a title that is a kind alone lays down has been agreed, by whom was told before',
    certainty: 'likely',
    needsParties: true,
    anchors: ['《'],
    needs: ['协议》', '备忘录》', '协议书》'],
    pattern: new RegExp(
      `《(?<name>${KIND}(?:协议书?|备忘录))》[里中]?(?:共|还|也|已)?(?:(?:明确|列出|列明|规定|约定|提出|写明|载明|涵盖|包括)了?|[把将][^,。;]{2,24}?(?:列了?出来|[列写说讲]清楚?|[列写]进|[列写]入|[列写]明|定了?下来|固定下来|明确|细化)了?)`,
      'uy',
    ),
    examples: [
      '据省长介绍,【《合作协议》列出了】两省的项目。',
      '据省长介绍,【《框架协议》把两省要办的事一条条写进】附件。',
      '两省把《框架协议》送到各市。',
      '《青岚旅游协议》明确了分工。',
      '《合作协议》6日签署。',
    ],
  },
  {
    id: 'agreement.issued-jointly',
    because: 'an agreement that several give out together is one that they have made',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    anchors: ['联合', '共同'],
    needs: ['协议', '备忘录', '协定', '盟约'],
    pattern:
      /(?:联合|共同)(?:出台|制定|印发|发布|推出|拟定)了?(?:《(?<name>[^《》]{2,60}(?:协议书?|备忘录|协定|盟约))》|(?<type>[\p{Script=Han}“”]{0,16}?(?:协议书?|备忘录|协定)))(?!范本|样本|模板|文本)/uy,
    examples: [
      '青岚市、云陌区【联合出台《青河共治协议》】。',
      '青岚市与云陌区【共同制定协作协议】。',
      '两部门联合印发《劳务协议》范本。',
      '青岚市、云陌区联合出台管理办法。',
    ],
  },
  {
    id: SIDES_TOLD,
    because: 'who signs is told side by side: one is this, the other that',
    certainty: 'likely',
    needsParties: true,
    tellsSides: true,
    anchors: [
      '签字的',
      '落笔的',
      '落款的',
      '签名的',
      '盖章的',
      '签约的',
      '签署的',
      '签约双方',
      '签署双方',
      '签约各方',
      '签约单位',
      '签约方',
      '缔约方',
      '缔约双方',
      '签署方',
      '协议双方',
      '协议的双方',
      '备忘录双方',
      '备忘录的双方',
    ],
    lookBack: 40,
    pattern:
      /(?:[与和同][^,。;与和同]{2,36})?(?<!见证|出席|主持|观摩)(?:签字|签约|签署|落笔|落款|签名|盖章|缔约|(?:协议|备忘录)(?=的?双方))(?:的,?(?:分别)?(?:是|为)[^,。;]{2,40}|(?:的|单位|各?方)(?:还?有|包括)(?!\d[\d.万千余多]*(?:[名位人户]|个项目))[^。;]{4,120}|(?:的(?:双方|两方|一方|一边)?|(?:双方|两方)(?:当中|之中|里面|[中里])?),?(?:一方|一个|一边)?(?:是|为)[^。;]{2,40}?,(?:另一|一)(?:方|个|边)(?:则)?(?:是|为)[^,。;]{2,30}|(?:双方|各方|方)(?:分别)?(?:是|为|:|—+)[^,。;—]{4,60})/uy,
    examples: [
      '【签字的一方是青岚县人民政府,另一方是北渡大学】。',
      '【签约双方为青岚县人民政府和北渡大学】。',
      '【协议双方是青岚县人民政府和北渡大学】。',
      '【签约双方中,一方是青岚县人民政府,另一方是北渡大学】。',
      '【与青岚县签约的是北渡大学】。',
      '参与【签约的有青岚县、云陌区和北渡大学】。',
      '见证签约的还有省交通厅、市发改委负责人。',
      '签字的笔是两支,一支红一支蓝。',
    ],
  },
  {
    id: PAIRS_TOLD,
    because: 'pairs are counted and then told one by one, each of which has signed',
    certainty: 'likely',
    needsParties: true,
    tellsPairs: true,
    anchors: ['对:', '对,', '对—'],
    needs: ['签', '结对', '配对', '牵手'],
    lookBack: 20,
    pattern:
      /(?<!未|将|拟)(?:签字|签约|签署协议|结对|配对|牵手)(?:的|者)?(?:单位|学校|双方)?(?:首批)?(?:一?共|共计|总共|合计)?(?:有|是)?(?:[2-9]|1\d|[两三四五六七八九十])对(?::|,(?:分别[是为]|即)|—+)[^。:]{6,300}/uy,
    examples: [
      '【签字的一共两对:青岚学校对北渡学校;云陌学校对白榆学校】。',
      '首批【结对的有两对,分别是青岚医院与北渡医院、云陌医院与白榆医院】。',
      '当天签约的有两对新人。',
    ],
  },
  {
    id: 'agreement.texts-exchanged',
    because: 'those who exchange the texts of an agreement have signed it',
    certainty: 'likely',
    needsParties: true,
    anchors: ['交换', '互换', '互递', '互赠', '互致', '互呈', '换了'],
    pattern:
      /(?:(?:交换|互换|互递|互赠|互致|互呈)了?|(?<![交互变更替兑退转调置撤改轮])换了)(?:(?:(?<type>[^,。;《》的]{0,16}?(?:协议书?|备忘录))的?|签[字署约])?文本|(?<type>[^,。;《》的]{0,16}?(?:协议书?|备忘录))(?=[,。;!]|$))/muy,
    examples: [
      '青岚市与白榆县的代表【交换了合作协议文本】。',
      '青岚图书馆与白榆图书馆【互换了合作备忘录】。',
      '青岚市、白榆市在北京【互递协议文本】。',
      '青岚市与白榆县【交换签字文本】,明年施行。',
      '青岚市与白榆县都更换了协议文本',
      '双方交换了意见。',
    ],
  },
  {
    id: 'agreement.exchange-of-texts',
    because: 'the texts of an agreement that are exchanged, told as a thing',
    certainty: 'likely',
    needsParties: true,
    anchors: ['文本交换', '文本互换', '文本的交换', '文本的互换'],
    lookBack: 16,
    pattern: new RegExp(`(?<type>${KIND}(?:协议书?|备忘录|意向书))文本(?:的?(?:交换|互换))`, 'uy'),
    examples: [
      '青岚市与白榆县【合作协议文本交换】仪式举行。',
      '论坛上举行了青岚市与北渡大学【战略合作协议文本互换】。',
      '双方商定文本交换的格式。',
    ],
  },
  {
    id: 'agreement.reached-cooperation',
    because: 'those who have come to cooperate, and say no more of what they signed, have agreed',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    anchors: ['达成', '牵手', '联姻', '握手', '立约', '结盟', '结对共建', '确立', '建立'],
    lookBack: 1,
    pattern:
      /(?:达成(?:深度|全面|战略|长期|劳务|产业|区域)*(?:合作|协作)(?:关系)?|(?:确立|建立|达成)(?:了|起)?(?:全面|长期|深度)*战略(?:合作)?(?:伙伴)?关系|[“"](?:牵手|联姻|握手)[”"]|立约|结盟|结对共建)(?=[,。;!]|$)/muy,
    examples: [
      '青岚市与白榆市【达成合作】,将共建快速路。',
      '青岚市人社局与白榆市人社局【达成劳务协作】。',
      '青岚市与北渡大学【确立战略合作伙伴关系】。',
      '青岚市与北渡大学正式【“牵手”】,共建研究院。',
      '青岚市与云陌区【结盟】,共护一条河。',
      '双方达成合作意向。',
      '促成企业达成合作的项目',
    ],
  },
  {
    id: 'agreement.ceremony',
    because: 'the ceremony of a signing reports it without a verb',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      '签约仪式',
      '签署仪式',
      '签字仪式',
      '签订仪式',
      '签约活动',
      '签约现场',
      '签字现场',
      '签署现场',
      '签约暨',
      '签约揭牌仪式',
      '签约启动仪式',
      '签约授牌仪式',
      '签约大会',
      '签订暨',
      '签署暨',
      '续签仪式',
      '续约仪式',
      '簽約儀式',
    ],
    lookBack: 20,
    pattern: new RegExp(
      `(?<type>${KIND}(?:${INSTRUMENT})?)(?:签约|签署|签字|签订|续签|续约|簽約)(?:(?:揭牌|启动|授牌)?仪式|儀式|活动|大会|现场(?=[。,;(]|$)|暨\\p{Script=Han}{2,30}仪式)`,
      'uym',
    ),
    examples: ['青岚市、鸿拓集团【战略合作签约仪式】举行。', '项目启动仪式举行。'],
  },
  ...friendRecognisers,
  {
    id: 'agreement.signs-bare',
    because: 'parties that sign, with no word for what',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      '签约',
      '缔约',
      '续约',
      '续了约',
      '续上约',
      '续上了约',
      '订约',
      '订了约',
      '立了约',
      '言约',
      '续签',
      '换文',
      '签了约',
      '签完约',
      '落笔签字',
      '签下“',
      '签字',
      '签了字',
      '签下字',
      '签了',
      '签啦',
      '签下了字',
      '簽約',
      '缔结',
      '締結',
      '缔姊妹',
      '缔友好',
      '结对子',
      '结起对子',
      '结起了对子',
      '结成',
      '结为',
      '建立',
      '成为',
    ],
    pattern:
      /(?:(?:成功|正式)?(?:(?<!得到|享受|[由让向被]|各|每|家庭医生)签约|缔约|续约|续(?:了|上了?)约|(?<![预修违])订了?约(?=[,。;!]|$)|立了约|(?<=握手)言约|续签(?=[,。;!]|$))|换文(?=确认|生效|[,。;])|签[了完]约|落笔签字|签字(?:盖章|画押)|签下“[^”]{1,8}之约”|签(?:了|下了?)?字(?=[,。;!]|$)|签[了啦](?=[!。]|$)|簽約|结(?:成|为|起)?了?对子(?=[,。;!、]|$)|(?:(?:缔|締)结?結?(?:成|为|了)?|结成|结为|建立|成为(?=(?:国际)?(?:友好|姐妹|姊妹)(?:省|城市|州|市|县)))(?:了|为)?(?:(?<=[缔締][结結]了?)\p{Script=Han}{0,8}?)?(?<type>(?:国际)?(?:友好|结对|姊妹|姐妹|兄弟|对口|(?<=[缔締][结結]了?|结[为成]了?)(?:战略|全面|长期|“?一对一”?)*(?:合作|协作|共建|伙伴|帮扶|支援|协同|联盟))[\p{Script=Han}]{0,8}?(?:城市|市|县区|区县|省县|县市|市县|省道|道省|府省|省府|州市|市州|省州|省市|省区|州省|省|州|县|区|街镇|乡镇|镇|街道|村|社区|学校|校|医院|院|馆|港口?|景区|园区|街区|协会|商会|文联|工会|法院|检察院|学院|大学|高校|机场|联盟|单位|伙伴|关系|对子)(?:关系)?))(?!仪式|儀式|[\d一二两三四五六七八九十百]+(?:余|多)?[个项]|[\d.]+(?:余|多)?[亿万]|引进|引入|入驻|动工|开工|商户|主播|球员|率|金额|项目|额|资金|活动|大会|会|现场|前|后|主体|单位|信息|服务|[^,。;]{0,2}(?:银行|医院|医生|学校|高校|院校|机构|门店|网点|药店|酒店|居民|农户|村民|学生|用户|家庭|商家|职工|游客)|歌手|艺人|作家|演员|模特|运动员|人|者|率|制|流程|事宜|事项|结果|文本|名单|桌|台|墙|背景|时|地|的(?!是|为|有|还有)|以来|参展|企业|团队|客户|嘉宾|国|方|[^。;]{2,40}项目\d+个)/muy,
    examples: [
      '青岚市与云陌区【签约】。',
      '青岚市与云陌区【签了约】。',
      '青岚市与云陌区【续上了约】。',
      '青岚市与云陌区修订约定',
      '与日本望川市【缔结友好城市关系】。',
      '青岚市与云陌区【缔结战略合作伙伴关系】。',
      '青岚市与云陌区的代表共同【签字】。',
      '代表签字后离开。',
      '签约项目达10个',
      '签约金额',
      '结对帮扶以来',
    ],
  },
  becomesFriends,
]);
