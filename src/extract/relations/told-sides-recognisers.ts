import type { AgreementRecogniser } from './agreement-recogniser.ts';

/** Such words say who it is that signs what has been told. */
export const SIDES_TOLD = 'agreement.sides-told';
/** Such words say which pairs sign what has been told. */
export const PAIRS_TOLD = 'agreement.pairs-told';

/** Words that tell side by side, or pair by pair, who signs. */
export const toldSidesRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
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
      '缔约方',
      '缔约双方',
      '签署方',
      '协议双方',
      '协议的双方',
      '备忘录双方',
      '备忘录的双方',
    ],
    lookBack: 40,
    pattern:
      /(?:[与和同][^,。;与和同]{2,36})?(?<!见证|出席|主持|观摩)(?:签字|签约|签署|落笔|落款|签名|盖章|缔约|(?:协议|备忘录)(?=的?双方))(?:的,?(?:分别)?(?:是|为)[^,。;]{2,40}|(?:的|单位|各?方)(?:还?有|包括)(?!\d[\d.万千余多]*(?:[名位人户]|个项目))[^。;]{4,120}|(?:的(?:双方|两方|一方|一边)?|(?:双方|两方)(?:当中|之中|里面|[中里])?),?(?:一方|一个|一边)?(?:是|为)[^。;]{2,40}?,(?:另一|一)(?:方|个|边)(?:则)?(?:是|为)[^,。;]{2,30}|(?:双方|各方|方)(?:分别)?(?:是|为|:|—+)[^,。;—]{4,60})/uy,
    examples: [
      '【签字的一方是青岚县人民政府,另一方是北渡大学】。',
      '【签约双方为青岚县人民政府和北渡大学】。',
      '【协议双方是青岚县人民政府和北渡大学】。',
      '【签约双方中,一方是青岚县人民政府,另一方是北渡大学】。',
      '【与青岚县签约的是北渡大学】。',
      '参与【签约的有青岚县、云陌区和北渡大学】。',
      '见证签约的还有省交通厅、市发改委负责人。',
      '签字的笔是两支,一支红一支蓝。',
    ],
  },
  {
    id: PAIRS_TOLD,
    because: 'pairs are counted and then told one by one, each of which has signed',
    certainty: 'likely',
    needsParties: true,
    tellsPairs: true,
    anchors: ['对:', '对,', '对—'],
    needs: ['签', '结对', '配对', '牵手'],
    lookBack: 20,
    pattern:
      /(?<!未|将|拟)(?:签字|签约|签署协议|结对|配对|牵手)(?:的|者)?(?:单位|学校|双方)?(?:首批)?(?:一?共|共计|总共|合计)?(?:有|是)?(?:[2-9]|1\d|[两三四五六七八九十])对(?::|,(?:分别[是为]|即)|—+)[^。:]{6,300}/uy,
    examples: [
      '【签字的一共两对:青岚学校对北渡学校;云陌学校对白榆学校】。',
      '首批【结对的有两对,分别是青岚医院与北渡医院、云陌医院与白榆医院】。',
      '当天签约的有两对新人。',
    ],
  },
]);
