import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { IS_TO_BE, KIND, WHEN } from './agreement-words.ts';

/** How long, or until when: 五年, 一个五年, 至2035年. */
const FOR =
  '(?:(?:一个)?[\\d一二两三四五六七八九十]+(?:年|个月|个年头)|[至到]了?\\d{4}年|[至到]了?(?:本世纪|[上下]个?世纪)[中末]叶?)';
/** To make longer what has been agreed. */
const MAKE_LONGER =
  '(?:再?续签?|续约|续[期订]|延长|顺延|延期|展期|延续|[延续](?=[至到]))了?(?:[至到](?!了?\\d))?';
/** When and how, between the agreement and the verb: 这回又, 上月正式. */
const AGAIN = `(?:已|正式|成功|顺利|再次?|又|获|得以|双双|一次性|一口气|[这此]次|这回|今年|上个?月|${IS_TO_BE})*`;
/** An agreement, or what two do by it, has come to its end. */
const RUNS_OUT = '(?:到期|期满|届满|到了期|期限已?满)';
/** Such an agreement is no cooperation, or one of persons. */
const OTHER = '(?<!租赁|租房|借款|贷款|劳动|用工|购销|供货|股权|聘用)';

/** An agreement of two is made longer. */
export const renewalRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
  {
    id: 'agreement.renewed',
    because: 'an agreement of two that is made longer is agreed anew',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    anchors: ['协议', '备忘录', '续', '结好'],
    lookBack: 16,
    pattern: new RegExp(
      `(?:[把将](?=[^,。;把将]{0,16}(?:协议|备忘录))[^,。;把将]{0,12}?)?(?<type>${KIND}${OTHER}(?:协议书?|备忘录)),?${AGAIN}${WHEN}?(?:再|又)?${MAKE_LONGER}${FOR}|(?:再续|续写|续下)${FOR}(?:之约|合作|前缘|情缘|之缘|约定)`,
      'uy',
    ),
    examples: [
      '青岚市与北渡大学的【合作协议再续五年】。',
      '青岚市与北渡大学【把协议又延长了五年】。',
      '青岚市与云陌区的借阅【协议,这回又续了五年】。',
      '青岚市与云陌区的供水【协议续签至2050年】。',
      '青岚市与云陌区【再续五年之约】。',
      '青岚市将营业时间延长两个月。',
      '合作协议明确了分工。',
    ],
  },
  {
    id: 'agreement.renewed-at-end',
    because: 'those whose agreement has run out and who go on for so long have agreed anew',
    certainty: 'likely',
    needsParties: true,
    anchors: ['续', '延', '展期'],
    needs: ['到期', '期满', '届满', '到了期', '期限'],
    lookBack: 1,
    pattern: new RegExp(
      `(?<=(?:${OTHER}(?:协议书?|备忘录)|合作|结对|帮扶)(?:期限)?(?:[^,。;]{0,6}?)${RUNS_OUT}[^,。;]{0,3}[,。][^,。;]{0,36}?)再?${MAKE_LONGER}${FOR}`,
      'uy',
    ),
    examples: [
      '协议期满后,青岚市与云陌区【再续十年】。',
      '青岚市与北渡大学的协议今年到期,双方【续了三年】。',
      '合同到期后,房东与租客续了三年。',
      '展览延长两个月。',
    ],
  },
]);
