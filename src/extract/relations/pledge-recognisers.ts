import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { NOT_SIGNED_NEXT } from './agreement-words.ts';

/** What the word that two give is called. */
const WORD = '[约盟]';
/** Those who do it together: 结为研发伙伴, 结成医联体. */
const PARTNERS =
  '(?:伙伴|搭档|盟友|亲家|联盟|同盟|医联体|医共体|教联体|联合体|共同体|共建单位|结对单位)';

/** Two bind themselves, as one tells it without a word for what they sign. */
export const pledgeRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
  {
    id: 'agreement.gives-word',
    because: 'two that clap hands, set a mark or swear on it have agreed, whatever it is called',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    mayPointBack: true,
    anchors: [
      '画押',
      '画了押',
      '画下押',
      '握手',
      '击掌',
      '歃血',
      '落笔',
      '落印',
      '落款',
      '落墨',
      '落章',
      '立字',
      '立约',
      '白纸黑字',
      '缔盟',
      '结了盟',
      '定盟',
      '牵了手',
      '牵上了手',
      '牵起了手',
      '牵起手',
      '牵上手',
      '定了约',
      '定下约',
      '定约',
      '结了约',
      '结约',
      '成约',
    ],
    pattern: new RegExp(
      `(?:(?:签字)?画[了下]?押|(?:握手|击掌|歃血|落[笔印款墨章])(?:[为成结定立][了下]?${WORD}|[为立]誓|盟[誓约])|立[字约]为[据证凭盟]|白纸黑字[定立写]下?了?${WORD}?|缔盟|结了盟|定盟|牵(?:了|上了?|起了?)手|(?<![制商约议拟签确锁核审指规设固决注选稳奠既法鉴判])定[了下]?约|结了?约|(?<=[签立落])成约)${NOT_SIGNED_NEXT}`,
      'uym',
    ),
    examples: [
      '青岚市与云陌区就护林【画了押】。',
      '青岚市与云陌区【握手成约】,共护一条河。',
      '青岚市同北渡大学【定了约】,三年里建成。',
      '青岚市与云陌区的市长握手合影。',
      '青岚市与云陌区约定互派教师。',
    ],
  },
  {
    id: 'agreement.becomes-partners',
    because: 'two that become partners of some kind have agreed to be',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    mayPointBack: true,
    anchors: ['结为', '结成', '结了', '结起', '结下'],
    pattern: new RegExp(
      `(?<![团联集])结[为成了起下]了?(?![^,。;]{0,8}(?:利益|命运|战略))(?:一对|一家)?(?:(?![与和同的])[\\p{Script=Han}“”]){0,10}?${PARTNERS}(?:关系)?${NOT_SIGNED_NEXT}`,
      'uym',
    ),
    examples: [
      '青岚协会与鸿拓公司【结为研发伙伴】。',
      '青岚医院和云陌医院【结成医联体】,每月互访。',
      '青岚市与云陌区结成命运共同体。',
      '青岚市与云陌区的村民结成伙伴关系的故事',
    ],
  },
]);
