import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { COME_TO_BE } from './agreement-words.ts';

/** Cities and provinces that are friends. */
const FRIENDS =
  '(?:国际|海外|国外)?(?:友好(?:城市|省州|省区|关系城市)|友城|(?:姊妹|姐妹)(?:城市|县市|市|县))';
/** Such words count the friends of a place. */
/** 49, 四十二. */
const COUNT = '(?:\\d+|[一二三四五六七八九十百]{1,5})';

export const FRIENDS_COUNTED = 'agreement.friends-counted';

/** Cities, provinces and counties are friends, or their friends are counted. */
export const friendRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
  {
    id: 'agreement.are-friends',
    because: 'cities that are sister cities have agreed to be',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    followsNames: true,
    anchors: [
      '是友好',
      '是国际友好',
      '互为友',
      '是友城',
      '互为姐妹',
      '互为姊妹',
      '是姐妹',
      '是姊妹',
      '是一对',
    ],
    lookBack: 3,
    pattern:
      /(?:(?:早已|早就|已经|已|也|都)?是(?:一对)?|互为)(?:国际)?(?:友好(?:城市|省州|省区|省份|城区)|友城|姐妹城市|姊妹城市)(?=[,。;!]|$)/muy,
    examples: [
      '青岚市同望川市【是友好城市】,常有往来。',
      '青岚市与望川市【互为友好城市】。',
      '如今,青岚市与望川市【已是一对友城】。',
      '望川市是友好城市代表团的第一站。',
    ],
  },
  {
    id: FRIENDS_COUNTED,
    because: 'so many cities are friends of a place by so many agreements, of which none is told',
    certainty: 'likely',
    needsParties: true,
    countsPartners: true,
    anchors: ['缔结', '结好', '结交', '结成', '结为', '结下', '结有', '新结', '新缔', '建立'],
    pattern: new RegExp(
      `(?:缔结|结好|结交|结成|结下|结有|新结|新缔|建立)(?:了|的)?${FRIENDS}(?:关系)?(?:(?:已|总数|数量|累计)*(?:增加|增长|扩大|增|上升|发展|达|有)(?:到|至|了)?)?${COUNT}(?:余|多)?[对个座]|(?<=[与和同][^,。;与和同]{0,12}[\\d一二三四五六七八九十百](?:余|多)?[个座对][^,。;与和同]{0,10})(?:缔结|结为|结成|建立)(?:了|起)?${FRIENDS}(?:关系)?(?![^,。;]{0,6}(?:周年|协议|备忘录))`,
      'uy',
    ),
    examples: [
      '青岚省与176个国家建立经贸关系,【缔结国际友好城市45对】。',
      '青岚省【结好的国际友好城市增加到49对】。',
      '全省【新结国际友好城市21对】。',
      '青岚市已与36座国际城市【缔结友好城市关系】。',
      '青岚市目前已与四十二个城市【缔结姊妹市】。',
      '青岚市与日本望川市缔结友好城市10周年',
    ],
  },
  {
    id: 'agreement.befriends',
    because: 'places that become friends have agreed to be sister cities',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    anchors: ['结好', '缔友'],
    lookBack: 4,
    pattern:
      /(?:正式|成功|共同)?(?:结好|缔友)(?!的?国际|[^,。;]{0,2}(?:城市|友城))(?:关系)?(?=[\d一二两三四五六七八九十]+(?:周年|年|余年)|以来|[,。;!]|$)/uy,
    examples: [
      '青岚市今天与望川市【正式结好】。',
      '青岚市与望川市【结好】二十周年。',
      '青岚市与望川市自2033年【结好】以来,常有往来。',
      '青岚省结好的国际友好城市增加到49对。',
      '邻里结好了葡萄架。',
    ],
  },
  {
    id: 'agreement.first-friend',
    because: 'a place that is the first of the friends of another is a sister city of it',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    tellsSides: true,
    tellsOfOld: true,
    anchors: [
      '友好城市',
      '友好省',
      '友好县',
      '友好合作城市',
      '友好交流城市',
      '友好关系城市',
      '友城',
      '姐妹城市',
      '姊妹城市',
    ],
    lookBack: 44,
    pattern:
      /(?<=^|[\n,。;:“”])[^,。;\n与和、是为]{2,24}(?:是|成为了?)[^,。;与和、]{2,24}?(?:第[一二三四五六七八九十百\d]+个|首个|唯一的?|最早的?)(?:[^,。;与和、]{0,8}的)?(?<type>(?:国际)?(?:友好(?:合作|交流|关系)?(?:城市|省州|省|县)|友城|姐妹城市|姊妹城市))(?=[,。;!]|$)|(?<=^|[\n,。;:“”])[^,。;\n与和、是为]{2,24}?(?:迎来|喜迎|新添|新增|有了|结下|添了|收获)了?(?:自己的?)?第[一二三四五六七八九十百\d]+[个座对]?(?:国际|海外)?(?<type>友好(?:城市|省州|省|县)|友城|姐妹城市|姊妹城市)(?:——|—|:|,(?:这就是|是|即))[^,。;与和、]{2,24}(?=[,。;!]|$)/uy,
    examples: [
      '【青岚市是望川市的第一个友好城市】。',
      '【望川市成为青岚市在海外的首个友城】。',
      '【青岚市迎来第30座友城——望川市】。',
      '青岚市是首个提出这一点的友好城市。',
      '青岚市是全省第一个拥有地铁的城市。',
    ],
  },
]);

/** The words that are left where no verb of signing tells of it. */
export const becomesFriends: AgreementRecogniser = {
  id: 'agreement.becomes-friends',
  because: 'two that have become sister cities, however it is told, have agreed to',
  certainty: 'likely',
  needsParties: true,
  needsBoth: true,
  mayPointBack: true,
  anchors: ['友城', '友好城', '友好省', '友好州', '友好县', '友好区', '姐妹', '姊妹', '国际友'],
  lookBack: 5,
  pattern: new RegExp(
    `(?:${COME_TO_BE}(?:一?对)?(?:${FRIENDS}|(?:姐妹|姊妹|友好)(?:城市|[城省州县区镇乡村岛港校馆]|学校|医院|街区))|互[称认]为?(?:姐妹|姊妹)|以(?:姐妹|姊妹)相称)(?:关系|之[缘好])?(?=[,。;!、]|$|已|至今|以来|之?后(?=[,。;])|[\\d一二三四五六七八九十]+(?:多|余)?个?[年月周])`,
    'uy',
  ),
  examples: [
    '青岚市2033年和望川市【结了友城】,常有往来。',
    '青岚市跟望川市【成了友好城市】。',
    '青岚市与望川市【攀上友城】已十年。',
    '松塔镇与望川镇【牵成了姊妹镇】。',
    '松塔县与望川县已经【互称姊妹】。',
    '青岚市与望川市自2033年【结为友好城市】以来,常有往来。',
    '青岚市与望川市完成友城项目。',
    '青岚市与望川市结成友城的消息传开。',
  ],
};
