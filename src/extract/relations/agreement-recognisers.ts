import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { AS_ONE, DECLARE, INSTRUMENT, KIND } from './agreement-words.ts';
import { bondRecognisers } from './bond-recognisers.ts';
import { earlierRound } from './earlier-round.ts';
import { becomesFriends, friendRecognisers } from './friend-recognisers.ts';
import { openRecognisers } from './open-recognisers.ts';
import { pledgeRecognisers } from './pledge-recognisers.ts';
import { recalledRecognisers } from './recalled-recognisers.ts';
import { renewalRecognisers } from './renewal-recognisers.ts';
import { sidesRecognisers } from './sides-recognisers.ts';
import { signingRecognisers } from './signing-recognisers.ts';
import { textFirstRecognisers } from './text-first-recognisers.ts';
import { toldSidesRecognisers } from './told-sides-recognisers.ts';

/** Such words tell of one more by whoever signs what the sentence has told. */
export const DECLARED_BESIDES = 'agreement.declared-besides';
/** Words that report an agreement; the first rule wins where two overlap. */
export const agreementRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
  earlierRound,
  ...renewalRecognisers,
  ...signingRecognisers,
  ...textFirstRecognisers,
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
      /(?<=签[^。;]{1,60},)(?:[并还](?:共同|联合)?|共同|联合)?发[布表]了?[^。;!?《]{0,24}?《(?<name>[^《》]{2,40}(?:宣言|联合声明|公约|倡议书?|共识))》/uy,
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
    anchors: [...AS_ONE, '联署', '联名,'],
    needs: ['宣言', '声明', '公约', '倡议', '共识'],
    pattern: new RegExp(
      `${DECLARE}了?[^。;!?《]{0,24}?《(?<name>[^《》]{2,40}(?:宣言|联合声明|(?<=联名.{0,60})声明|公约|倡议书?|共识))》|联名,[^,。;《》]{0,24}《(?<name>[^《》]{2,40}(?:宣言|声明|公约|倡议书?|共识))》(?=(?:[就由自从]此|因此|随之|正式|当场)*(?:问世|出炉|诞生|面世|发[布表出]|公布|形成))`,
      'uy',
    ),
    examples: [
      '青岚市与白榆市【共同发布《青白合作宣言》】。',
      '青岚、白榆两省【共同发出《古村联合保护倡议》】。',
      '青岚图书馆、白榆图书馆等12家图书馆【联名发出《古籍共享倡议书》】。',
      '青岚大学、白榆大学的校长【联名,一份《种质资源声明》】由此问世。',
      '青岚市文联、白榆市文联【联署《青白艺术宣言》】。',
      '青岚市与白榆市共同发布《青白旅游手册》。',
    ],
  },
  ...recalledRecognisers,
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
  ...toldSidesRecognisers,
  {
    id: 'agreement.texts-exchanged',
    because: 'those who exchange the texts of an agreement have signed it',
    certainty: 'likely',
    needsParties: true,
    anchors: ['交换', '互换', '互递', '互赠', '互致', '互呈', '互送', '换了', '递换', '换过'],
    pattern:
      /(?:(?:交换|互换|互递|互赠|互致|互呈|互送|递换)了?|(?<![交互变更替兑退转调置撤改轮])换[了过])(?:已?签[署字好]的)?(?:(?:(?<type>[^,。;《》的]{0,16}?(?:协议书?|备忘录))的?|签[字署约]|(?:合作|共建|结对|结盟|缔约)+)?文本|《(?<name>[^《》]{4,60}(?:协议书?|备忘录|协定书?|意向书))》|[“"]?(?<type>[^,。;《》的“”"]{0,16}?(?:协议书?|备忘录|协定书|意向书|盟约))[”"]?(?=[,。;!]|$))/muy,
    examples: [
      '青岚市与白榆县的代表【交换了合作协议文本】。',
      '青岚图书馆与白榆图书馆【互换了合作备忘录】。',
      '青岚市、白榆市在北京【互递协议文本】。',
      '青岚研究院与北渡大学昨天【交换了合作文本】。',
      '青岚市与日本望川市【互换“友好城市协定书”】。',
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
      /(?:(?:成功|正式)?(?:(?<!得到|享受|[由让向被]|各|每|家庭医生)签约|缔约|续约|续(?:了|上了?)约|(?<![预修违])订了?约(?=[,。;!]|$)|立了约|(?<=握手)言约|续签(?=[,。;!]|$))|换文(?=确认|生效|[,。;])|签[了完]约|落笔签字|签字、?(?:盖章|画押|落印|用印|钤印|落款)|签下“[^”]{1,8}之约”|签(?:了|下了?)?字(?=[,。;!]|$)|签[了啦](?=[!。]|$)|簽約|结(?:成|为|起)?了?对子(?=[,。;!、]|$)|(?:(?:缔|締)结?結?(?:成|为|了)?|结成|结为|建立|成为(?=(?:国际)?(?:友好|姐妹|姊妹)(?:省|城市|州|市|县)))(?:了|为)?(?:(?<=[缔締][结結]了?)\p{Script=Han}{0,8}?)?(?<type>(?:国际)?(?:友好|结对|姊妹|姐妹|兄弟|对口|(?<=[缔締][结結]了?|结[为成]了?)(?:战略|全面|长期|“?一对一”?)*(?:合作|协作|共建|伙伴|帮扶|支援|协同|联盟))[\p{Script=Han}]{0,8}?(?:城市|市|县区|区县|省县|县市|市县|省道|道省|府省|省府|州市|市州|省州|省市|省区|州省|省|州|县|区|街镇|乡镇|镇|街道|村|社区|学校|校|医院|院|馆|港口?|景区|园区|街区|协会|商会|文联|工会|法院|检察院|学院|大学|高校|机场|联盟|单位|伙伴|关系|对子)(?:关系)?))(?!仪式|儀式|[\d一二两三四五六七八九十百]+(?:余|多)?[个项]|[\d.]+(?:余|多)?[亿万]|引进|引入|入驻|动工|开工|商户|主播|球员|率|量|金额|项目|额|资金|活动|大会|会|现场|前|后|主体|单位|信息|服务|[^,。;]{0,2}(?:银行|医院|医生|学校|高校|院校|机构|门店|网点|药店|酒店|居民|农户|村民|学生|用户|家庭|商家|职工|游客)|歌手|艺人|作家|演员|模特|运动员|人|者|率|制|流程|事宜|事项|结果|文本|名单|桌|台|墙|背景|时|地|的(?!是|为|有|还有)|以来|参展|企业|团队|客户|嘉宾|国|方|[^。;]{2,40}项目\d+个)/muy,
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
  ...pledgeRecognisers,
  ...openRecognisers,
]);
