import type { AgreementRecogniser } from './agreement-recogniser.ts';
import {
  BINDING,
  INSTRUMENT,
  IS_SIGNED,
  IS_TO_BE,
  KIND,
  SEALED,
  TITLE,
  WHEN,
} from './agreement-words.ts';

export const SIGNED_BY = 'agreement.signed-by';

/** Who signs may stand between a title and its verb. */
const BY = `${WHEN}?由[^。;《》]{2,80}?(?:签署|签订|签下|续签|缔结)[,。;]`;

/** What those do who are told after 由; a title is agreed by them as well. */
const HAVE_SIGNED = '(?:签署|签订|签下|续签|缔结)';
const HAVE_AGREED = '(?:(?:协商|磋商)(?:达成|一致)|商定|议定)';

/** On what names are put: the last character of a title, of an instrument or of its text, and 上. */
const ON_TEXT = [...'》本件书書议議定录錄言明要约程同'].map((end) => `${end}上`);

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
  {
    id: 'agreement.signed-on',
    because: 'to put a name on an agreement is to sign it',
    certainty: 'stated',
    needsParties: true,
    anchors: ['在', '签在'],
    needs: ON_TEXT,
    pattern: new RegExp(
      `(?:在|签在)(?:${TITLE}|《(?<name>[^《》]{4,80}(?:${BINDING}))》|(?<type>[^,。;《》在上]{0,24}?${INSTRUMENT}))(?:文本)?上(?:[^,。;]{0,8}?(?:签字|签了字|签名|签上|签下|落笔|落款|签章|[写签留落]下[^,。;]{0,4}(?:名字|姓名|大名)|按下[^,。;]{0,3}手印|盖[上下了][^,。;]{0,4}章|盖章|用印|落[下了][^,。;]{0,4}印|落印|钤印)(?!的(?:分别)?[是为])|(?=[,。;]))`,
      'uym',
    ),
    examples: [
      '镇长代表松塔镇与河湾镇镇长【在《结对帮扶协议》上签了字】。',
      '青岚市、云陌区两地代表【在协议文本上郑重签字】。',
      '在《共建协议》上写明了期限。',
    ],
  },
  {
    id: 'agreement.sealed',
    because: 'two that put their seals or fingers to something have signed it',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    anchors: ['手印', '指印', '指模', '公章', '印章', '大印'],
    lookBack: 12,
    pattern: new RegExp(`${SEALED}(?=[,。;!]|$)`, 'uym'),
    examples: [
      '青岚市北坡村与白榆县河湾村的两位村主任为茶园项目【摁下手印】。',
      '青岚县与白榆县的代表落座,【盖上各自的公章】。',
      '青岚市与白榆县的展馆里,游客盖下纪念印章。',
      '青岚市北坡村的农户摁下手印的那张纸',
    ],
  },
  {
    id: 'agreement.object-first',
    because: 'what is signed may stand before the verb, after 把',
    certainty: 'stated',
    needsParties: true,
    anchors: ['把', '将'],
    needs: [
      '签了',
      '签下',
      '签订',
      '签署',
      '签定',
      '敲定',
      '签字',
      '签好',
      '签妥',
      '签成',
      '定下',
      '订下',
      '定了',
    ],
    pattern: new RegExp(
      `(?:[把将](?:一[份纸张])?(?<type>[^,。;《》的]{0,24}?${INSTRUMENT})|[把将]合?约|把字)(?:正式|当场|现场|也|都|给)*(?:签了|签下|签订|签署|签定|敲定|签字|签[好妥成上完]|签下|定下|订下|定了|续上|续了|续签|谈[妥拢定成]|写下|立下|立了)(?!仪式|的|后)`,
      'uym',
    ),
    examples: [
      '青岚市回访白榆县,两地【把旅游合作协议签了】。',
      '双方【将合作备忘录敲定】。',
      '青岚市跟北渡大学【把约签了】,团队即将入驻。',
      '青岚市与北渡大学将约500人送到云陌。',
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
    anchors: ['协议', '备忘录', '意向书'],
    lookBack: 12,
    pattern: new RegExp(
      `(?<type>${KIND}(?:协议书?|备忘录|意向书))(?:的|[也都均]?已经?|[也都均]|终于|(?:到期|期满|届满)之?后|[就至由]此|,?${IS_TO_BE})?${WHEN}?${IS_SIGNED}(?=[,。;、!]|和|及|$)`,
      'uym',
    ),
    examples: [
      '双方见证了青岚市与鸿拓集团【战略合作协议的签署】。',
      '会上举行青岚市与北渡大学【合作框架协议签订】和揭牌。',
      '青岚市与北渡大学的【全面合作协议昨日正式落笔】。',
      '青岚、白榆两市的【合作意向书已经签妥】。',
      '协议签署后,双方将开展合作。',
    ],
  },
]);
