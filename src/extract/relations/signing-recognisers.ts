import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { BINDING, INSTRUMENT, SIGNING, TITLE, VERB } from './agreement-words.ts';

/** The rule for texts that are counted and then told one by one. */
export const TEXTS_COUNTED = 'agreement.signs-counted-texts';

/** What opens each text of such a list. */
export const TEXT_OF_LIST =
  '(?:其[一二三四五六]|第[一二三四五六](?:[份项个])?|[一二三四五六]是|(?:另|再|还有)?一[份项个纸]|首[份项个])(?:(?:则|便|就)?[为是])?,?';

/**
 * A text is signed, and stands behind the verb: by its title or by what it is called. Where words end at `$`, the flag
 * `m` lets them end a headline as well.
 */
export const signingRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
  {
    id: TEXTS_COUNTED,
    because: 'agreements that are counted and then told one by one, each with whom it is signed',
    certainty: 'stated',
    needsParties: true,
    anchors: SIGNING,
    lookBack: 2,
    pattern: new RegExp(
      `${VERB}了?(?:[两二三四五六七八九十]|\\d{1,2})[份项个纸](?<type>[^,。;:《》]{0,16}?(?:文件|协议|备忘录|意向书|协定))[,:](?=${TEXT_OF_LIST}(?:[与和同跟]|[^,。;]{0,24}?(?:《|协议|备忘录)))`,
      'uy',
    ),
    examples: [
      '青岚市【签署两份文件:】其一为与云陌区签订的《旅游协议》,其二为与北渡大学签订的《人才协议》。',
      '青岚市【签了两份协议,】一份同云陌区,一份同北渡大学。',
      '青岚市签署两份协议,投资3亿元。',
    ],
  },
  {
    id: 'agreement.signs-titled',
    because: 'to sign a title in book marks that ends in a word for an agreement',
    certainty: 'stated',
    needsParties: false,
    anchors: SIGNING,
    lookBack: 2,
    pattern: new RegExp(
      `${VERB}了?(?<attribute>[^。;!?《签簽]{0,20}?)${TITLE}(?!${INSTRUMENT})`,
      'uym',
    ),
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
      `(?:正式|现场|共同|联合)?(?:会签(?![署订约定下])|联签|签署|签订|签定|签下|簽署|簽訂)了?(?!之?后)[^。;!?《]{0,12}?《(?<name>[^《》]{2,80}(?:${BINDING}))(?:\\([^()《》]{1,24}\\))?》(?!${INSTRUMENT})`,
      'uym',
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
      'uym',
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
      `${VERB}了?[^。;!?《]{0,16}?(?:文件|(?<!框架|战略合作|战略)协议|备忘录|成果)[,:]?(?:其中)?(?:包括|分别是|分别为|即)了?(?:《(?<name>[^《》]{2,60}?${INSTRUMENT})》|(?<type>[\\p{Script=Han}\\dA-Za-z“”]{2,40}?${INSTRUMENT}))`,
      'uym',
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
      /的(?<=(?:收获|喜获|斩获|喜提|迎来|赢得|争取到|得到|揽下|揽得|收下|等来|带回|带走|带来|拿到|拿回|拿下|捧回|抱回|签回|签来|签成|谈成|谈妥|谈下|促成|敲定|签署|签订|签下|达成|续签|续上|[把将])了?(?:一[份项纸])?[与和同][^,。;的]{2,24}的)(?<type>(?:(?!的)[\p{Script=Han}“”]){0,16}?(?:协议书?|备忘录|意向书))(?=[,。;!、]|$)/muy,
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
      'uym',
    ),
    examples: [
      '青岚市与云陌区【签署战略合作协议】。',
      '双方【达成合作意向书】。',
      '双方【签署7.5亿元产业合作协议】。',
      '青岚市与云陌区【谈妥了旅游合作协议】。',
      '双方商定尽快签妥手续。',
      '双方商定了协议的期限。',
      '她在留言簿上签名。',
      '协议签订将给予两地企业框架协议之外的便利。',
    ],
  },
  {
    id: 'agreement.signs-working-text',
    because:
      'whatever two sides sign binds them, also a plan, minutes or an intent without a title',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    mayPointBack: true,
    anchors: ['签署', '签订', '签定', '签下', '签了', '签过', '签好', '签妥', '会签', '联签'],
    lookBack: 2,
    pattern: new RegExp(
      `(?:正式|现场|共同|联合)?(?:会签(?![署订约定下])|联签|签署|签订|签定|签下|签[了过好妥](?!字|名|约))了?(?<type>[\\p{Script=Han}“”\\d]{0,24}?(?:${BINDING}|合作意向|安排|策略联盟))(?=[,。;!]|$|(?:今[天日]|昨[天日]|即日|\\d{1,2}日|明[天日]|[于自从已将也])*起?(?:正式)?(?:生效|施行|实施))`,
      'uym',
    ),
    examples: [
      '青岚市与云陌区【签署“花卉振兴”行动方案】。',
      '青岚市与云陌区【签订合作意向】。',
      '青岚市与云陌区【会签河湖保护意见】\n昨天,会议举行。',
      '青岚市与云陌区商定行动方案。',
    ],
  },
  {
    id: 'agreement.signs-help',
    because: 'a project of help or of pairing that two sign is an agreement of theirs',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    anchors: ['签署', '签订', '签下'],
    pattern:
      /签[署订下]了?(?:第?[一两二三四五六七八九十首][个项批])?[\p{Script=Han}“”]{0,8}?(?:帮扶|结对|协作|援建|共建|对口支援)项目(?=[,。;!]|$)/uy,
    examples: [
      '青岚市北坡村和白榆县河湾村的两位村干部【签下了第一个帮扶项目】。',
      '青岚市与白榆县签下了第一个钢铁项目。',
      '青岚市与白榆县签署帮扶项目资金管理办法。',
    ],
  },
]);
