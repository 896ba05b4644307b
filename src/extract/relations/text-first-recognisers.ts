import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { INSTRUMENT, IS_SIGNED, IS_TO_BE, KIND, TITLE, WHEN } from './agreement-words.ts';
import { handRecognisers } from './hand-recognisers.ts';

export const SIGNED_BY = 'agreement.signed-by';

/** Who signs may stand between a title and its verb. */
const BY = `${WHEN}?由[^。;《》]{2,80}?(?:签署|签订|签下|续签|缔结)[,。;]`;

/** What those do who are told after 由; a title is agreed by them as well. */
const HAVE_SIGNED = '(?:签署|签订|签下|续签|缔结)';
const HAVE_AGREED = '(?:(?:协商|磋商)(?:达成|一致)|商定|议定)';

/**
 * A text is signed, and stands before the words that say so. Where words end at `$`, the flag `m` lets them end a
 * headline as well.
 */
export const textFirstRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
  {
    id: 'agreement.title-signed',
    because: 'a title in book marks that is signed',
    certainty: 'stated',
    needsParties: false,
    anchors: ['《'],
    needs: ['签'],
    pattern: new RegExp(
      `${TITLE}(?!${BY})(?:[^。;,《]{0,16}?|[^。;,《]{0,16},${IS_TO_BE}[^。;,《]{0,24}?)(?:签署|签订|签约|签字|续签|签下|签出|签过)(?!仪式|后|以来)`,
      'uym',
    ),
    examples: [
      '【《青岚市与云陌区共建协议》在北京签署】。',
      '【《青岚市与云陌区共建协议》五年前就签过】。',
      '两市已就【《青白共建协议》文本取得一致,计划今年9月正式签订】。',
      '《共建协议》明确了分工。',
    ],
  },
  {
    id: SIGNED_BY,
    because: 'a title or an agreement may stand before 由 and those who sign it',
    certainty: 'stated',
    needsParties: true,
    holdsParties: true,
    anchors: ['由'],
    needs: ['签署', '签订', '签下', '续签', '缔结', '协商达成', '商定', '议定'],
    pattern: new RegExp(
      `由(?=[^。;《》]{2,80}?(?:正式|共同|联合)*${HAVE_SIGNED}(?:[,。;]|的《))[^。;《》]{2,80}?${HAVE_SIGNED}(?:的${TITLE})?|(?<=(?:协议书?|协定|备忘录|意向书|安排|宣言)》?)由[^。;《》]{2,80}?${HAVE_AGREED}(?=[,。;])`,
      'uym',
    ),
    examples: [
      '一份《共建研究院协议》,【由青岚市与北渡大学正式签订】。',
      '《共建研究院协议》6日【由青岚市与北渡大学签署】。',
      '《协议》【由青岚市与北渡大学协商达成】,将于明年起施行。',
      '活动由青岚市与北渡大学举办。',
      '路线由青岚市与北渡大学商定。',
    ],
  },
  ...handRecognisers,
  {
    id: 'agreement.type-signed',
    because: 'an agreement that is, or is to be, signed at a place or a time',
    certainty: 'likely',
    needsParties: true,
    anchors: ['协议', '备忘录', '意向书'],
    lookBack: 16,
    pattern: new RegExp(
      `(?:相关|有关)?(?<type>(?!上述|此|\\p{Script=Han}{0,4}[这该])(?:(?!的)\\p{Script=Han}){0,12}?${INSTRUMENT})(?:已|将|拟|计划|也|还|都|均)*${WHEN}?(?:在|于)[^,。;]{1,20}?${IS_SIGNED}(?!仪式|的|后)`,
      'uym',
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
    anchors: ['协议', '备忘录', '意向书', '托管书', '结对书', '帮扶书'],
    lookBack: 12,
    pattern: new RegExp(
      `(?<type>${KIND}(?:协议书?|备忘录|意向书|托管书|结对书|帮扶书))(?:的|[也都均]?已经?|[也都均]|终于|(?:到期|期满|届满)之?后|[就至由]此|,?${IS_TO_BE})?${WHEN}?${IS_SIGNED}(?=[,。;:、!]|和|及|$)`,
      'uym',
    ),
    examples: [
      '双方见证了青岚市与鸿拓集团【战略合作协议的签署】。',
      '会上举行青岚市与北渡大学【合作框架协议签订】和揭牌。',
      '青岚市与北渡大学的【全面合作协议昨日正式落笔】。',
      '青岚、白榆两市的【合作意向书已经签妥】。',
      '青岚、白榆两市市长一齐落笔,【合作备忘录就此生效】:货物不再开箱。',
      '协议签署后,双方将开展合作。',
    ],
  },
]);
