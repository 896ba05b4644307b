import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { KIND, WHEN } from './agreement-words.ts';

/** An agreement, right after the names of two or after 的 that stands between. */
const OF_TWO = `(?:${KIND}|(?<=[的间]|[两双三四五](?:省区市|省[市区]|[省市县区地州方]))(?:(?!的)\\p{Script=Han}){1,12}?)(?:协议书?|备忘录)`;
/** Those who are paired, told before. */
const PAIRED =
  '(?:结对|结为对子|结成对子|结了对子|结起对子|对口(?:支援|帮扶|协作|合作)|牵手|结为友好|结为姊妹)';
/** What is to be done by it: 框架协议有关工作的落实. */
const TO_DO =
  '的?(?:涉及|有关|相关|各项|所列|议定|商定|部署)[^,。;]{0,8}?(?:工作|事项|任务|内容|项目|目标)';
/** What is said of it. */
const SAYS = `(?=${TO_DO}|[里中]?(?:写着|写明|载明|明确|规定|约定|有效期|[^,。;]{0,8}?(?:到期|期满|届满)(?!后[^,。;]{0,8}(?:续|重签)|[^,。;]{0,3},[^,。;]{0,16}(?:续|延[期长]|展期))|(?:(?:已|将|也|即)?[于自从][^,。;]{1,10}?|${WHEN}|正式|即日|今|已经?)*起?(?:正式)?(?:生效|施行|实施(?=[,。;]))|(?:已经?)?(?:签[署订]|执行|实施|履行|运行)了?[一两三四五六七八九十\\d]|[也已还]*(?:让|带来|换来|催生|有了|墨迹未干|见效|落地|进入第|迎来|走过|满)))`;
/** What stands before those whose agreement has an effect. */
const FOLLOWING =
  '作为|(?<![也已还就都便才又])有了|多亏|根据|按照|依据|依照|依托|随着|得益于|源于|基于|落实|履行|执行';

/** Such words recall an agreement, told before or not; they are no report of its signing. */
export const AGREEMENT_OF_TWO = 'agreement.of-two';
/** Such words say what is in an agreement that the text calls by its kind alone. */
export const TITLE_SAYS = 'agreement.title-says';
/** Such words say what those who have an agreement laid down in it. */
export const LAYS_DOWN = 'agreement.lays-down';

/** Such words say what those who have an agreement have put into it. */
export const WRITTEN_IN = 'agreement.written-in';
export const WRITTEN_IN_THEIRS = 'agreement.written-in-theirs';
/** Such words say who signs a text that is in force from then on. */
const IN_FORCE = 'agreement.in-force-once-signed';

/** Such words tell what those do who have been told as a pair. */
export const BY_PAIRING = 'agreement.by-pairing';

/** To put into a text, told as done. */
const PUT_IN =
  '(?<!(?:[要应拟可想欲]|希望|建议|提议|提出|呼吁|争取|力争|推动|能否|是否|不[得能会])[^,。;]{0,24})(?:[写列载编纳][进入]|白纸黑字写[进在])了?';
/** What the text is called. */
const TEXT_OF_TWO = '(?:协议书?|备忘录|意向书|协定)';

/** Words that tell of an agreement by what it says or what follows from it. */
export const recalledRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
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
    id: BY_PAIRING,
    because: 'those who are told as a pair, and do something by the agreement of it, have agreed',
    certainty: 'likely',
    needsParties: true,
    tellsOfOld: true,
    anchors: ['根据', '按照', '依照', '依据', '履行', '按'],
    needs: ['结对', '帮扶', '对口', '共建', '友好', '姊妹'],
    pattern: new RegExp(
      `(?<=${PAIRED}[^\\n]{0,60}[。;,])(?:根据|按照|依照|依据|履行|按)(?:着)?(?:双方|两[地校村院家市区县省])?(?:的|间的|签[署订]的)?(?<type>(?:结对|对口|帮扶|共建|友好|姊妹|支教|协作|合作|支援)+(?:学校|医院|关系)?(?:协议书?|备忘录))(?=[,。;、:的])`,
      'uy',
    ),
    examples: [
      '青岚县与白榆县结对帮扶。【根据结对协议】,青岚县每年派医生。',
      '青岚小学和白榆小学结对三年,【按照结对共建协议】,每学期互派教师。',
      '根据结对协议,两地互派教师。',
      '青岚县与白榆县结对。根据会议精神,两地互派教师。',
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
    id: WRITTEN_IN,
    because: 'what two have put into an agreement of theirs tells that they have one',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    tellsOfOld: true,
    anchors: ['写进', '写入', '列入', '列进', '载入', '纳入', '编入', '写在'],
    needs: ['协议', '备忘录', '意向书', '协定'],
    pattern: new RegExp(
      `${PUT_IN}(?:[两三四五][市省县区校院家馆方地]|双方|各方|彼此)?(?:的|共同的|签[署订]的)?(?:《(?<name>[^《》与和同、]{2,40}${TEXT_OF_TWO})》|(?<type>(?:(?![的与和同、])[\\p{Script=Han}“”]){0,14}?${TEXT_OF_TWO}))(?=(?:附件|文本|条款|正文)?(?:[,。;!]|$))`,
      'uym',
    ),
    examples: [
      '青岚市与云陌区把河道共管【写进了护水协议】。',
      '青岚市与云陌区将干部互派【写入《人才合作协议》】。',
      '青岚市把垃圾分类写入村规民约。',
      '青岚市与云陌区提出把环保写入合作协议。',
    ],
  },
  {
    id: WRITTEN_IN_THEIRS,
    because: 'what is put into an agreement of two that are named tells that they have it',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    tellsOfOld: true,
    tellsSides: true,
    anchors: ['写进', '写入', '列入', '列进', '载入', '纳入', '编入', '写在'],
    needs: ['协议', '备忘录', '意向书', '协定'],
    pattern: new RegExp(
      `${PUT_IN}(?=[^,。;]{2,18}[与和同、])《?(?<type>[^,。;《》]{4,48}?${TEXT_OF_TWO})》?(?=(?:附件|文本|条款|正文)?(?:[,。;!]|$))`,
      'uym',
    ),
    examples: [
      '每年互派医生,已【写入青岚医院与白榆医院的帮扶协议】。',
      '这一条被【写进《青岚市与云陌区护水协议》】。',
      '青岚市要把这一条写入青岚市与云陌区的护水协议。',
    ],
  },
  {
    id: IN_FORCE,
    because: 'a text that is in force once two that are named have signed it is theirs',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    holdsParties: true,
    anchors: ['经'],
    needs: ['生效', '施行', '实施'],
    pattern:
      /(?<=(?:协议书?|备忘录|意向书|协定|章程|安排)》?(?:已|也|将|须|需)?)经(?!(?:双方|各方|[两三四五]方|甲乙|有关))[^。;《》]{4,80}?(?:共同|正式|联合)?(?:签署|签订)(?:盖章)?(?:之?后|,)?(?:便|就|即日|即行|即时|即刻|立即|正式|即)*起?(?:生效|施行|实施)/uy,
    examples: [
      '《共建协议》【经青岚市、云陌区签署后生效】。',
      '该备忘录【经青岚市和望川市签署,即行生效】。',
      '协议经双方签署后生效。',
      '办法经市政府批准后施行。',
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
]);
