import type { AgreementRecogniser } from './agreement-recogniser.ts';

/** An agreement is told as a thing that has two ends, or that has brought two together. */
export const sidesRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
  {
    id: 'agreement.joins-two',
    because: 'those whom an agreement is said to bring together have signed it',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    tellsSides: true,
    anchors: ['一纸', '一份', '一张'],
    needs: ['协议', '备忘录', '意向书'],
    pattern:
      /一[纸份张](?<type>(?:(?!的)[\p{Script=Han}“”]){0,12}?(?:协议书?|备忘录|意向书)),?(?:[把将](?=[^,。;]{4,60}?(?:连[在到成接]|[拴绑系]在|联[结系]在|牵[在到手]|拉到|结成|变成))|[让使](?=[^,。;]{4,60}?(?:成了?(?:一家|亲戚|邻居|搭档|伙伴|兄弟)|走[到在]|坐[到在]|结成|结下|变成|[联携牵]手)))[^,。;]{4,60}/uy,
    examples: [
      '【一纸协议,把青岚市和白榆市两地医院连在一起】。',
      '【一份合作协议让青岚图书馆与白榆图书馆成了一家人】。',
      '一纸协议,让村民吃了定心丸。',
    ],
  },
  {
    id: 'agreement.has-ends',
    because: 'whoever is at the one end of an agreement and at the other has signed it',
    certainty: 'likely',
    needsParties: true,
    needsBoth: true,
    tellsSides: true,
    anchors: ['一头', '一端', '这头', '甲方是', '甲方为'],
    lookBack: 12,
    pattern:
      /(?:(?:协议|备忘录)的?(?:一[头端]|这头)(?:是|连着|系着|牵着)[^。;,]{2,40},(?:另一?|那)[头端](?:则?是|连着|系着|牵着)|(?:(?<=(?:协议|备忘录)[^。]{0,40})|(?=[^。]{0,80}(?:协议|备忘录)))甲方(?:是|为)[^。;,]{2,40}[,、]乙方(?:则?是|为))[^,。;]{2,30}/uy,
    examples: [
      '【协议的一头是青岚市,另一头是北渡大学】。',
      '【甲方是青岚市,乙方是北渡大学】,协议签了十年。',
      '甲方是青岚市,乙方迟迟未定。',
      '大桥的一头是青岚市,另一头是白榆市。',
    ],
  },
]);
