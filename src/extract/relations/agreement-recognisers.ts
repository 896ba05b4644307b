import type { Recogniser } from '../recogniser.ts';
import { SIDES } from './agreement-type.ts';

/** What a signed instrument is called. */
const INSTRUMENT =
  '(?:(?:合作|协作)框架(?=[,。;]|$)|合作文件|协议书|协议|協議|协定书|协定|協定|备忘录|備忘錄|意向书|意向書|(?:合作|协作|共建|结对|帮扶)书|行动计划(?=[,。;]|$)|战略合作(?=[,。;]|$)|宣言|倡议书|倡议|议定书|联合声明|(?:会谈|会议|合作|洽谈)纪要|公约|盟约|联盟章程|责任书|承诺书|合同(?!项目|金额|总|额|制|工))';
/** What a signed title can also end in. */
const PLAN =
  '安排|共识|(?:合作|协同|协作|共建|联动|行动|工作)(?:计划|方案|要点|清单|机制|办法|章程|规程)';
/** What binds those who sign it together, though one body alone may also give it out. */
const BINDING =
  '意见|规定|规则|规范|办法|纪要|制度|机制|约定书?|方案|清单|要点|计划|章程|任务书|指引|规程|细则|声明';
/** A title inside a title, which may hold one more. */
const INNER = '《(?:[^《》]|《[^《》]{1,60}》){1,60}》';
/** A title, which may hold another, and the number that tells it from an earlier one. */
const TITLE = `《(?<name>(?:[^《》]|${INNER}){2,80}?(?:${INSTRUMENT}[一二三四五六七八九十]?|${PLAN})(?:\\([^()《》]{1,24}\\))?)》`;
/** Words that tell what kind of agreement it is, before its noun. */
const KIND = `(?:战略|全面|深化|框架|产业|友好|合作|共建|结对|对口|帮扶|支援|协作|项目|投资|谅解|意向|区域|山海|东西部|城市|省区|省州|关系|${SIDES}){0,6}`;
/** When something is done, right before its verb. */
const WHEN =
  '(?:近日|日前|今[天日晨]|昨[天日晚]|当[天日]|同日|[上本]周[一二三四五六日]?|(?:\\d{1,2}月)?\\d{1,2}日(?:[上下]午)?)';
/** An agreement is signed, as told of the agreement. */
const IS_SIGNED =
  '(?:正式|顺利|成功|现场|双双|如期|最终)*(?:签署|签订|签约|签字|续签|达成|落笔|落定|敲定|签成|签出|签下了)(?:生效)?';
/** It is still to be signed. */
const IS_TO_BE =
  '(?:即?将|拟|计划|有望|可望|预计)(?:年内|年底前?|[本下]月底?前?|近期|不日|于\\d{1,2}月)?';
const VERB =
  '(?:正式|现场|共同|联合|成功)?(?:续签|草签|补签|换签|续约|签署|签订|签定|签下|签立|订立|敲定|簽署|簽訂|簽定|缔结|締結|达成|達成|签(?!字:|[名到发批收证注售]))';

/** Where a verb of signing may stand. */
const SIGNING = ['签', '簽', '缔结', '締結', '达成', '達成', '订立', '敲定'];

/** An agreement, right after the names of two or after 的 that stands between. */
const OF_TWO = `(?:${KIND}|(?<=[的间])(?:(?!的)\\p{Script=Han}){1,12}?)(?:协议书?|备忘录)`;
/** What is said of it. */
const SAYS =
  '(?=[里中]?(?:写着|写明|载明|明确|规定|约定|有效期|[^,。;]{0,8}?(?:到期|期满|届满)|生效|(?:已经?)?(?:签[署订]|执行|实施|履行|运行)了?[一两三四五六七八九十\\d]))';
/** What stands before those whose agreement has an effect. */
const FOLLOWING = '根据|按照|依据|依照|依托|随着|得益于|源于|基于|落实|履行|执行';

/** Such words count where both sides are told, be it before them. */
export const WORKING_TEXT = 'agreement.signs-working-text';
/** Such words recall an agreement, told before or not; they are no report of its signing. */
export const AGREEMENT_OF_TWO = 'agreement.of-two';
/** Such words say who it is that signs what has been told. */
export const SIDES_TOLD = 'agreement.sides-told';

export interface AgreementRecogniser extends Recogniser {
  /** Whether the words alone report an agreement, or only with parties beside them. */
  readonly needsParties: boolean;
  /** True where the words count only beside the names of both sides: 甲与乙达成合作. */
  readonly needsBoth?: true;
  /** True where the parties stand within the words: 由甲与乙签订. */
  readonly holdsParties?: boolean;
  /** True where those whose agreement it is stand right before the words: 甲与乙的合作协议明确. */
  readonly followsNames?: true;
  /** True where the words tell each side on its own: 一方是甲,另一方是乙. */
  readonly tellsSides?: boolean;
}

/** Words that report an agreement. Groups: `name` in book marks, `type` as worded. */
export const agreementRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
  {
    id: 'agreement.signs-titled',
    because: 'to sign a title in book marks that ends in a word for an agreement',
    certainty: 'stated',
    needsParties: false,
    anchors: SIGNING,
    lookBack: 2,
    pattern: new RegExp(`${VERB}了?(?<attribute>[^。;!?《签簽]{0,20}?)${TITLE}`, 'uy'),
    examples: [
      '双方【签署了《青岚市与云陌区合作框架协议》】。',
      '会上【签订《优化环境 服务企业合作协议》】。',
      '据《青岚日报》报道,双方举行座谈。',
    ],
  },
  {
    id: 'agreement.signs-binding-text',
    because: 'a text that is no agreement by its title is one where two or more sign it',
    certainty: 'likely',
    needsParties: true,
    anchors: ['签', '簽'],
    lookBack: 2,
    pattern: new RegExp(
      `(?:正式|现场|共同|联合)?(?:会签(?![署订约定])|联签|签署|签订|签定|签下|簽署|簽訂)了?[^。;!?《]{0,12}?《(?<name>[^《》]{2,80}(?:${BINDING}))(?:\\([^()《》]{1,24}\\))?》`,
      'uy',
    ),
    examples: [
      '青岚市与白榆县检察院【会签《关于建立青河流域检察协作机制的意见》】。',
      '省政府印发《关于建立青河流域检察协作机制的意见》。',
    ],
  },
  {
    id: 'agreement.signs-named',
    because: 'to sign a title in book marks that the word for an agreement follows',
    certainty: 'stated',
    needsParties: false,
    anchors: SIGNING,
    lookBack: 2,
    pattern: new RegExp(
      `${VERB}了?[^。;!?《]{0,20}?《(?<name>[^《》]{2,60})》(?<type>\\p{Script=Han}{0,8}?${INSTRUMENT})`,
      'uy',
    ),
    examples: ['双方【签署《政务服务跨区通办》合作协议】。', '双方签署了《青岚日报》。'],
  },
  {
    id: 'agreement.signs-several',
    because: 'what is signed is counted first and then told one by one',
    certainty: 'stated',
    needsParties: false,
    anchors: SIGNING,
    lookBack: 2,
    pattern: new RegExp(
      `${VERB}了?[^。;!?《]{0,16}?(?:文件|协议|备忘录|成果)[,:]?(?:其中)?(?:包括|分别是|分别为|即)了?(?:《(?<name>[^《》]{2,60}?${INSTRUMENT})》|(?<type>[\\p{Script=Han}\\dA-Za-z“”]{2,40}?${INSTRUMENT}))`,
      'uy',
    ),
    examples: [
      '双方【签署多项文件,包括共建检测中心合作协议】、互认标准合作协议。',
      '双方签署多项文件,包括三个园区。',
    ],
  },
  {
    id: 'agreement.gains-with',
    because: 'who signs, or comes home with, an agreement with somebody has agreed with them',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    anchors: ['协议', '备忘录', '意向书'],
    lookBack: 18,
    pattern:
      /的(?<=(?:收获|带回|拿到|谈成|促成|敲定|签署|签订|签下|达成|续签)了?(?:一[份项纸])?[与和同][^,。;的]{2,24}的)(?<type>(?:(?!的)[\p{Script=Han}“”]){0,16}?(?:协议书?|备忘录|意向书))(?=[,。;!、]|$)/uy,
    examples: [
      '青岚市收获了与北渡大学【的战略合作协议】。',
      '青岚市与北渡大学的战略合作协议明确分工。',
    ],
  },
  {
    id: 'agreement.signs-type',
    because: 'to sign something that is called an agreement',
    certainty: 'stated',
    needsParties: false,
    anchors: SIGNING,
    lookBack: 2,
    pattern: new RegExp(
      `(?!签[署订约](?:将|是|有助|有利|标志|意味))${VERB}了?(?<type>(?:[\\p{Script=Han}\\dA-Za-z“”"「」『』、\\- ()+—·/]|(?<=\\d)\\.(?=\\d)){0,60}?${INSTRUMENT})(?!管理|各方)`,
      'uy',
    ),
    examples: [
      '青岚市与云陌区【签署战略合作协议】。',
      '双方【达成合作意向书】。',
      '双方【签署7.5亿元产业合作协议】。',
      '她在留言簿上签名。',
      '协议签订将给予两地企业框架协议之外的便利。',
    ],
  },
  {
    id: WORKING_TEXT,
    because:
      'whatever two sides sign binds them, also a plan, minutes or an intent without a title',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    anchors: ['签署', '签订', '签定', '签下', '会签', '联签'],
    lookBack: 2,
    pattern: new RegExp(
      `(?:正式|现场|共同|联合)?(?:会签(?![署订约定])|联签|签署|签订|签定|签下)了?(?<type>[\\p{Script=Han}“”\\d]{0,24}?(?:${BINDING}|合作意向|安排|策略联盟))(?=[,。;!]|$)`,
      'uy',
    ),
    examples: [
      '青岚市与云陌区【签署“花卉振兴”行动方案】。',
      '青岚市与云陌区【签订合作意向】。',
      '青岚市与云陌区商定行动方案。',
    ],
  },
  {
    id: 'agreement.title-signed',
    because: 'a title in book marks that is signed',
    certainty: 'stated',
    needsParties: false,
    anchors: ['《'],
    pattern: new RegExp(
      `${TITLE}[^。;,《]{0,16}?(?:签署|签订|签约|签字|续签|签下|签出)(?!仪式|后|以来)`,
      'uy',
    ),
    examples: ['【《青岚市与云陌区共建协议》在北京签署】。', '《共建协议》明确了分工。'],
  },
  {
    id: 'agreement.signed-by',
    because: 'a title or an agreement may stand before 由 and those who sign it',
    certainty: 'stated',
    needsParties: true,
    holdsParties: true,
    anchors: ['由'],
    pattern: new RegExp(
      `由(?=[^。;《》]{4,80}?(?:正式|共同|联合)*(?:签署|签订|签下|续签|缔结)(?:[,。;]|的《))[^。;《》]{4,80}?(?:签署|签订|签下|续签|缔结)(?:的${TITLE})?`,
      'uy',
    ),
    examples: [
      '一份《共建研究院协议》,【由青岚市与北渡大学正式签订】。',
      '活动由青岚市与北渡大学举办。',
    ],
  },
  {
    id: 'agreement.signed-on',
    because: 'to put a name on an agreement is to sign it',
    certainty: 'stated',
    needsParties: true,
    anchors: ['在', '签在'],
    pattern: new RegExp(
      `(?:在|签在)(?:${TITLE}|《(?<name>[^《》]{4,80}(?:${BINDING}))》|(?<type>[^,。;《》在上]{0,24}?${INSTRUMENT}))(?:文本)?上(?:[^,。;]{0,8}?(?:签字|签了字|签名|签上|签下|落笔|落款|签章|[写签留落]下[^,。;]{0,4}(?:名字|姓名|大名)|按下[^,。;]{0,3}手印|盖上[^,。;]{0,3}(?:印章|公章)|盖章|用印)(?!的(?:分别)?[是为])|(?=[,。;]))`,
      'uy',
    ),
    examples: [
      '镇长代表松塔镇与河湾镇镇长【在《结对帮扶协议》上签了字】。',
      '青岚市、云陌区两地代表【在协议文本上郑重签字】。',
      '在《共建协议》上写明了期限。',
    ],
  },
  {
    id: 'agreement.object-first',
    because: 'what is signed may stand before the verb, after 把',
    certainty: 'stated',
    needsParties: true,
    anchors: ['把', '将'],
    pattern: new RegExp(
      `[把将](?:一[份纸张])?(?<type>[^,。;《》的]{0,24}?${INSTRUMENT})(?:正式|当场|现场|也|都|给)*(?:签了|签下|签订|签署|签定|敲定|签字)(?!仪式|的|后)`,
      'uy',
    ),
    examples: [
      '青岚市回访白榆县,两地【把旅游合作协议签了】。',
      '双方【将合作备忘录敲定】。',
      '把合作协议签署仪式办好。',
      '将合作协议落到实处。',
    ],
  },
  {
    id: 'agreement.type-signed',
    because: 'an agreement that is, or is to be, signed at a place or a time',
    certainty: 'likely',
    needsParties: true,
    anchors: ['协议', '备忘录', '意向书'],
    lookBack: 16,
    pattern: new RegExp(
      `(?:相关|有关)?(?<type>(?!上述|此|\\p{Script=Han}{0,4}[这该])(?:(?!的)\\p{Script=Han}){0,12}?${INSTRUMENT})(?:已|将|拟|计划)?${WHEN}?(?:在|于)[^,。;]{1,20}?${IS_SIGNED}(?!仪式|的|后)`,
      'uy',
    ),
    examples: [
      '青岚市与北渡大学将共建中心,【相关合作协议拟于10月12日签订】。',
      '青岚市与北渡大学的【合作协议昨日在京签署】。',
      '协议明确双方在北京签署文件的办法。',
    ],
  },
  {
    id: 'agreement.signing-of',
    because: 'the signing of an agreement of two, told as a thing: it took place, somebody saw it',
    certainty: 'likely',
    needsParties: true,
    anchors: ['协议', '备忘录', '意向书'],
    lookBack: 12,
    pattern: new RegExp(
      `(?<type>${KIND}(?:协议书?|备忘录|意向书))(?:的|${IS_TO_BE})?${WHEN}?${IS_SIGNED}(?=[,。;、!]|和|及|$)`,
      'uy',
    ),
    examples: [
      '双方见证了青岚市与鸿拓集团【战略合作协议的签署】。',
      '会上举行青岚市与北渡大学【合作框架协议签订】和揭牌。',
      '青岚市与北渡大学的【全面合作协议昨日正式落笔】。',
      '协议签署后,双方将开展合作。',
    ],
  },
  {
    id: 'agreement.declared-jointly',
    because: 'a declaration that several give together binds them as one that they sign',
    certainty: 'likely',
    needsParties: true,
    anchors: ['共同发布', '共同发表', '联合发布', '联合发表'],
    pattern:
      /(?:共同|联合)(?:发布|发表)了?[^。;!?《]{0,12}?《(?<name>[^《》]{2,40}(?:宣言|联合声明|公约|倡议书?|共识))》/uy,
    examples: [
      '青岚市与白榆市【共同发布《青白合作宣言》】。',
      '青岚市与白榆市共同发布《青白旅游手册》。',
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
      `(?<type>${OF_TWO})${SAYS}|(?<=(?:${FOLLOWING})[^,。;]{4,40})(?<type>${OF_TWO})(?=[,的]|框架)|早(?:就|已)?有(?<type>\\p{Script=Han}{0,10}协议书?)(?=[,:。])`,
      'uy',
    ),
    examples: [
      '青岚市与云陌区的【合作协议】里写着,每年互派教师。',
      '根据青岚市与云陌区的【护水协议】,上游每年获补偿。',
      '青岚市与云陌区之间【早有协议】,共管一座桥。',
      '青岚市与云陌区的合作方案明确分工。',
      '根据协议,双方互派教师。',
    ],
  },
  {
    id: 'agreement.issued-jointly',
    because: 'an agreement that several give out together is one that they have made',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    anchors: ['联合', '共同'],
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
      '签署方',
    ],
    lookBack: 40,
    pattern:
      /(?:[与和同][^,。;与和同]{2,36})?(?<!见证|出席|主持|观摩)(?:签字|签约|签署|落笔|落款|签名|盖章)(?:的,?(?:分别)?(?:是|为)[^,。;]{2,40}|(?:的|单位|各?方)(?:还?有|包括)[^。;]{4,120}|的(?:双方|两方|一方|一边)?,?(?:一方|一个|一边)?(?:是|为)[^。;]{2,40}?,(?:另一|一)(?:方|个|边)(?:则)?(?:是|为)[^,。;]{2,30}|(?:双方|各方)(?:分别)?(?:是|为|:|—+)[^,。;—]{4,60})/uy,
    examples: [
      '【签字的一方是青岚县人民政府,另一方是北渡大学】。',
      '【签约双方为青岚县人民政府和北渡大学】。',
      '【与青岚县签约的是北渡大学】。',
      '参与【签约的有青岚县、云陌区和北渡大学】。',
      '见证签约的还有省交通厅、市发改委负责人。',
      '签字的笔是两支,一支红一支蓝。',
    ],
  },
  {
    id: 'agreement.texts-exchanged',
    because: 'those who exchange the texts of an agreement have signed it',
    certainty: 'likely',
    needsParties: true,
    anchors: ['交换了', '互换了', '交换', '互换'],
    pattern: /(?:交换|互换)了?(?:(?<type>[^,。;《》的]{0,16}?(?:协议书?|备忘录))的?)?文本/uy,
    examples: ['青岚市与白榆县的代表【交换了合作协议文本】。', '双方交换了意见。'],
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
    anchors: ['达成', '牵手', '联姻', '握手', '立约', '确立', '建立'],
    lookBack: 1,
    pattern:
      /(?:达成(?:深度|全面|战略)*合作(?:关系)?|(?:确立|建立|达成)(?:了|起)?(?:全面|长期|深度)*战略(?:合作)?(?:伙伴)?关系|[“"](?:牵手|联姻|握手)[”"]|立约)(?=[,。;!]|$)/uy,
    examples: [
      '青岚市与白榆市【达成合作】,将共建快速路。',
      '青岚市与北渡大学【确立战略合作伙伴关系】。',
      '青岚市与北渡大学正式【“牵手”】,共建研究院。',
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
      'uy',
    ),
    examples: ['青岚市、鸿拓集团【战略合作签约仪式】举行。', '项目启动仪式举行。'],
  },
  {
    id: 'agreement.signs-bare',
    because: 'parties that sign, with no word for what',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      '签约',
      '缔约',
      '续约',
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
      '结成',
      '结为',
      '建立',
    ],
    pattern:
      /(?:(?:成功|正式)?(?:(?<!得到|享受|[由让向被]|各|每|家庭医生)签约|缔约|续约|续签(?=[,。;!]|$))|换文(?=确认|生效|[,。;])|签[了完]约|落笔签字|签字(?:盖章|画押)|签下“[^”]{1,8}之约”|签(?:了|下了?)?字(?=[,。;!]|$)|签[了啦](?=[!。]|$)|簽約|(?:(?:缔|締)结?結?(?:成|为|了)?|结成|结为|建立)(?:了|为)?(?:(?<=[缔締][结結]了?)\p{Script=Han}{0,8}?)?(?<type>(?:国际)?(?:友好|结对|姊妹|姐妹|对口|(?<=[缔締][结結]了?|结[为成]了?)(?:战略|全面|长期|“?一对一”?)*(?:合作|协作|共建|伙伴|帮扶|支援|协同|联盟))[\p{Script=Han}]{0,8}?(?:城市|市|县区|区县|省州|省市|省区|州省|省|州|县|区|街镇|乡镇|镇|街道|村|社区|学校|校|医院|院|馆|港口?|景区|街区|协会|商会|联盟|单位|伙伴|关系|对子)(?:关系)?))(?!仪式|儀式|[\d一二两三四五六七八九十百]+(?:余|多)?[个项]|[\d.]+(?:余|多)?[亿万]|引进|引入|入驻|动工|开工|商户|主播|球员|率|金额|项目|额|资金|活动|大会|会|现场|前|后|主体|单位|信息|服务|[^,。;]{0,2}(?:银行|医院|医生|学校|高校|院校|机构|门店|网点|药店|酒店|居民|农户|村民|学生|用户|家庭|商家|职工|游客)|歌手|艺人|作家|演员|模特|运动员|人|者|率|制|流程|事宜|事项|结果|文本|名单|桌|台|墙|背景|时|地|的(?!是|为|有|还有)|以来|参展|企业|团队|客户|嘉宾|国|方|[^。;]{2,40}项目\d+个)/uy,
    examples: [
      '青岚市与云陌区【签约】。',
      '青岚市与云陌区【签了约】。',
      '与日本望川市【缔结友好城市关系】。',
      '青岚市与云陌区【缔结战略合作伙伴关系】。',
      '青岚市与云陌区的代表共同【签字】。',
      '代表签字后离开。',
      '签约项目达10个',
      '签约金额',
      '结对帮扶以来',
    ],
  },
]);

/** What is bought, sponsored or fought over: no cooperation of regions, whatever the instrument is called. */
const PRIVATE =
  /涨工资|薪资|劳资|赞助|冠名|代言|脱欧|难民|军控|军事情报|停火|核不扩散|不扩散|引渡|免签|移管|认罪|自治协定|避免双重征税|购盐|转贷|[转直]播权|入股协议|自贸协定|贸易协定|投资保护|和平友好|停战|气候(?=协[定议]|公约)|购销|买卖|认购|谅解书|离婚|赔偿|承诺书|责任书|和平协[议定]|三方就业|商品房|收购|并购|增资/u;
/** Instruments of private or court business, and those that employ. */
const OF_BUSINESS =
  /调解|和解|转会|出版协议|(?<!合作|框架|共建|项目|投资|供水|供气|供热|托管|帮扶|协作)合同|拆迁|安置|不起诉|采购|[借贷]款(?!.{0,4}(?:保证|担保|贴息))|(?<!托管)流转(?=[合协])|产销|租赁(?=合同|协议)|股权|劳动合同|就业协议|债权|债务|(?<!水权|碳汇|指标)转让协议|代理协议|供货|授权|承包|施工|监理|保密|征收|聘[用任]|监护|租[住房]|遗赠|赡养|孝老|就医协议|入住/u;
/** 税费征收协作协议, 药品联合采购协议: what the sides do together about it. */
const TOGETHER = /合作|协作|联动|协同|互认|互助|共建|帮扶|衔接|对接|会商|战略|联[合防]/u;

/** Whether what is signed is no cooperation of regions. @param words from the verb to the noun for the instrument */
export function isOtherInstrument(words: string): boolean {
  return PRIVATE.test(words) || (OF_BUSINESS.test(words) && !TOGETHER.test(words));
}
