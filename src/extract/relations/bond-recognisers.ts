import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { WHEN } from './agreement-words.ts';

/** Such words recall an agreement that two have, told before or not. */
export const HAVE_ONE = 'agreement.have-one';
/** Such words tell what came after two had signed. */
export const AFTER_SIGNING = 'agreement.after-signing';
/** Such words say whom an agreement binds. */
const BINDS = 'agreement.binds';

/** What an agreement is called where it is told by what it does. */
const PAPER = '(?:协议书?|备忘录|协定)';
/** One, as one speaks of a sheet of paper. */
const ONE = '[一这那][纸份项个张]';
/** Two are brought together: 连在一起, 紧紧相连, 走到一起. */
const TOGETHER =
  '(?:紧紧|紧密|牢牢|深情|亲密|就此|从此|再次)?地?(?:[连联牵绑系拴捆握聚结拉](?:系|结|接|合)?[在到]了?一起|相[连联牵系]|心手相[连牵]|走[到在]了?一起|[连联]结起来|联系起来|牵起了?手)';

/** An agreement is told by what it does to two: they have it, it binds them, it is renewed. */
export const bondRecognisers: readonly AgreementRecogniser[] = Object.freeze<AgreementRecogniser[]>(
  [
    {
      id: HAVE_ONE,
      because: 'two that had an agreement before what is told have agreed',
      certainty: 'likely',
      needsParties: true,
      needsBoth: true,
      followsNames: true,
      anchors: ['协议', '备忘录'],
      lookBack: 18,
      pattern: new RegExp(
        `(?:(?:此前|先前|早先|之前|早前|原本|早|已经?|就|便|本|一直)*(?<![要须需没未能应只])有(?:[着过]|了)?(?:${ONE})?(?<type>(?:(?!的)\\p{Script=Han}){0,10}?${PAPER})(?:在先|在前|在手|打底)|(?:此前|先前|早先|早前)(?:已经?|就|便|即|早)+有(?:${ONE})?(?<type>(?:(?!的)\\p{Script=Han}){0,10}?${PAPER})(?=[,。;]))`,
        'uy',
      ),
      examples: [
        '青岚市与云陌区【有合作协议在先】,公交卡通用。',
        '青岚市与北渡大学【此前已有框架协议】,这次谈的是细节。',
        '青岚市与云陌区的企业要有协议在手才能进场。',
        '有关部门通报在先。',
      ],
    },
    {
      id: 'agreement.came-of',
      because: 'what two do together began with an agreement of theirs',
      certainty: 'likely',
      needsParties: true,
      tellsOfOld: true,
      anchors: ['协议', '备忘录', '协定'],
      needs: ['始于', '源于', '起于', '缘于', '缘起', '发端于', '得益于'],
      lookBack: 14,
      pattern: new RegExp(
        `(?<=(?:合作|协作|缘分|情缘|渊源|交往|往来|牵手|结对|携手|情谊|友谊|故事)(?:关系)?,?(?:便|就|最早|正是|也|还是|要)*(?:(?:起|缘|肇|开)?始于|[源起缘]于|起源于|缘起于?|发端于|得益于)[^,。;]{0,30}?)(?:${ONE}|份)(?<type>(?:(?!的)\\p{Script=Han}){0,10}?${PAPER})(?=[,。;!]|$)`,
        'uy',
      ),
      examples: [
        '青岚市与北渡大学的合作始于2031年的【一份协议】。',
        '青岚市与云陌区的缘分,源于三年前的【一纸协议】。',
        '合作源于青岚市与云陌区的【一份框架协议】。',
        '青岚市与云陌区的合作始于一场展会。',
        '矛盾源于一份协议。',
      ],
    },
    {
      id: BINDS,
      because: 'an agreement that brings two together is one of theirs',
      certainty: 'likely',
      needsParties: true,
      needsBoth: true,
      tellsSides: true,
      anchors: ['纸', '份', '项', '张', '场', '次'],
      lookBack: 1,
      needs: ['协议', '备忘录', '协定', '签约'],
      pattern: new RegExp(
        `(?:[一这](?:纸|份|项|张)(?<type>[^,。;与和、的]{0,12}?${PAPER})|[一这][场次](?:云|线上|隔空|跨省|跨市)?签约(?:仪式)?),?(?:${WHEN})?(?:也|就|便|正|已|从此|再次|又)*(?:[把将让使令][^,。;]{4,50}?${TOGETHER}|(?:牵起|连起|联起|系起|串起|联结|连接|连结|拉近|绑定|见证)了?[^,。;]{4,50}?)(?=[,。;!]|$)`,
        'uy',
      ),
      examples: [
        '【一纸协议把青岚市和云陌区连在一起】。',
        '【一份合作协议,让青岚医院与北渡大学走到一起】。',
        '【一纸协议牵起青岚、云陌两地】。',
        '【一场签约让青岚市和云陌区走到了一起】。',
        '一纸协议把土地流转给了大户。',
        '一条高铁把青岚市和云陌区连在一起。',
      ],
    },
    {
      id: 'agreement.joined-by',
      because: 'two that an agreement has brought together have made it',
      certainty: 'likely',
      needsParties: true,
      needsBoth: true,
      anchors: ['因', '通过', '凭', '靠', '以', '用'],
      needs: ['协议', '备忘录', '协定'],
      pattern: new RegExp(
        `(?:因为?|通过|凭借?|[依]?靠|以)${ONE}(?<type>[^,。;与和、的]{0,12}?${PAPER}),?(?:而|从此|再次|又)*(?:结缘|结对|结亲|联姻|牵手|携手|握手|${TOGETHER})(?=[,。;!]|$)|(?:用|以|通过)(?:${ONE})?(?<type>(?:合作|框架|协作)?协议书?)的?(?:形式|方式)?,?(?:锁定|确定|明确|约定|固定|确立|划定|定下|敲定)了?(?!的)`,
        'uy',
      ),
      examples: [
        '青岚市与云陌区【因一纸协议结缘】。',
        '青岚市与云陌区【用一纸协议锁定】五年的水量。',
        '青岚市与云陌区因一杯茶结缘。',
        '两家因一份合同闹上法庭。',
      ],
    },
    {
      id: 'agreement.pledged',
      because: 'two that give each other their word, as one calls it, have agreed',
      certainty: 'likely',
      needsParties: true,
      needsBoth: true,
      anchors: ['之约', '的约', '军令状', '生死状', '君子协定', '君子之约', '盟约'],
      needs: ['下', '缔结', '立', '敲定', '签', '定', '续上'],
      lookBack: 20,
      pattern:
        /(?:共同|正式|携手)?(?:[签立订定结许续]下|续上|(?<![成建设树创确站对独自挺矗起订签私])立|缔结|签订|签署|签|达成|共立|共结)了?(?:一[场份个纸])?(?!婚|[^,。;]{0,6}目标)[^,。;与和下]{0,12}?“?(?:[^,。;与和下“”]{1,8}[之的]约|军令状|生死状|君子协定|盟约)”?(?=[,。;:!]|$)|(?<=的)“[^“”,。;]{1,8}之约”(?:今[天日]|昨[天日]|近日|日前|正式|终于|已|当场|[今昨]晚)*(?:敲定|签订|签署|缔结|达成|落定|落笔)(?=[,。;!]|$)/uy,
      examples: [
        '青岚市与云陌区【立下护林之约】。',
        '青岚市与云陌区【签下百年好合之约】。',
        '青岚医院与云陌医院【续上了结对帮扶的约】。',
        '青岚市与云陌区【立了一份“军令状”】。',
        '青岚市与云陌区的【“青湖之约”昨天敲定】。',
        '青岚市与云陌区共赴花朝之约。',
      ],
    },
    {
      id: AFTER_SIGNING,
      because: 'what two do after they have signed tells that they have',
      certainty: 'likely',
      needsParties: true,
      needsBoth: true,
      followsNames: true,
      anchors: ['签约', '结对', '缔约', '结好'],
      pattern: /(?<!继[^,。;]{0,40})(?:签约|缔约|结对|结好(?!以来))(?:之?后|以来|至今|期间)(?=,)/uy,
      examples: [
        '青岚医院与北渡大学【签约后】,首台手术完成。',
        '青岚市与云陌区【结对以来】,互派教师百人。',
        '青岚市与云陌区的企业签约后反悔',
      ],
    },
    {
      id: 'agreement.becomes-partner',
      because: 'a body that becomes the signed partner of another has signed with it',
      certainty: 'likely',
      needsParties: true,
      needsBoth: true,
      tellsSides: true,
      anchors: ['签约', '缔约', '结对', '战略合作'],
      needs: ['成为'],
      lookBack: 50,
      pattern:
        /(?<=^|[\n,。;:])[^,。;\n与和、为]{2,24}成为了?[^,。;与和、]{2,24}?(?:的|首[个家批])(?:首[个家批])?(?:签约|缔约|结对|战略合作)(?:共建|帮扶|合作|协作|服务)*(?:城市|单位|学校|院校|医院|基地|伙伴|园区|区县|乡镇)(?=[,。;!]|$)/uy,
      examples: [
        '【青岚市成为北渡大学的签约共建城市】。',
        '【青岚医院成为北渡大学首家战略合作医院】。',
        '青岚市成为北渡大学的学生最向往的城市。',
      ],
    },
  ],
);
