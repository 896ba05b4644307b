import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { KIND, WHEN } from './agreement-words.ts';

/** An agreement, right after the names of two or after 的 that stands between. */
const OF_TWO = `(?:${KIND}|(?<=[的间])(?:(?!的)\\p{Script=Han}){1,12}?)(?:协议书?|备忘录)`;
/** What is to be done by it: 框架协议有关工作的落实. */
const TO_DO =
  '的?(?:涉及|有关|相关|各项|所列|议定|商定|部署)[^,。;]{0,8}?(?:工作|事项|任务|内容|项目|目标)';
/** What is said of it. */
const SAYS = `(?=${TO_DO}|[里中]?(?:写着|写明|载明|明确|规定|约定|有效期|[^,。;]{0,8}?(?:到期|期满|届满)(?!后[^,。;]{0,8}(?:续|重签))|(?:(?:已|将|也|即)?[于自从][^,。;]{1,10}?|${WHEN}|正式|即日|今|已经?)*起?(?:正式)?(?:生效|施行|实施(?=[,。;]))|(?:已经?)?(?:签[署订]|执行|实施|履行|运行)了?[一两三四五六七八九十\\d]|[也已还]*(?:让|带来|换来|催生|有了|墨迹未干|见效|落地|进入第|迎来|走过|满)))`;
/** What stands before those whose agreement has an effect. */
const FOLLOWING = '作为|有了|多亏|根据|按照|依据|依照|依托|随着|得益于|源于|基于|落实|履行|执行';

/** Such words recall an agreement, told before or not; they are no report of its signing. */
export const AGREEMENT_OF_TWO = 'agreement.of-two';
/** Such words say what is in an agreement that the text calls by its kind alone. */
export const TITLE_SAYS = 'agreement.title-says';
/** Such words say what those who have an agreement laid down in it. */
export const LAYS_DOWN = 'agreement.lays-down';

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
]);
