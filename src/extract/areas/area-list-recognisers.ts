import type { Recogniser } from '../recogniser.ts';

/** Where a text lists what an agreement covers; group `mention` is the list. */
export const areaListRecognisers: readonly Recogniser[] = Object.freeze<Recogniser[]>([
  {
    id: 'area.list-of-fields',
    because: 'a list that ends in fields or aspects says what is covered',
    certainty: 'stated',
    anchors: ['方面', '领域', '方向', '层面', '行业', '板块', '重点内容', '事项'],
    lookBack: 70,
    pattern:
      /(?:在|围绕|就|聚焦|涵盖|包括|涉及|从|以|于|推动|推进|加强|深化|开展|包含|明确|拓展)(?<mention>[^。;!?]{2,66}?)(?:等)?(?:[\d一二三四五六七八九十两多各]+(?:个|大|项)?)?(?:重点|主要|关键|诸多|众多|合作|民生|的){0,2}(?:方面|领域|方向|层面|(?<=[等多各])(?:行业|板块)|重点内容|(?:合作|重点)事项)(?!的?(?:优势|经验|条件|特点|成果|成就|需求|问题|专家|人士|负责人|代表))/uy,
    examples: ['双方将在【产业、交通、文旅】等方面开展合作', '各方面的关心'],
  },
  {
    id: 'area.topic-before-signing',
    because: 'what the parties sign about, or centre on, is what it covers',
    certainty: 'likely',
    anchors: ['就', '围绕', '聚焦'],
    pattern:
      /(?:就(?!业)|围绕|聚焦)(?<mention>[^。;,!?]{2,50}?)(?:签署|签订|签约|达成|展开(?:[\p{Script=Han}]{0,4})(?:合作|协作)|(?:开展|深化|加强|进行|推进)(?:[\p{Script=Han}]{0,6})(?:合作|协作|攻关|交流|联动)|(?:建立|签).{0,6}合作)/uy,
    examples: ['就【低空经济】签署战略合作协议', '围绕园区走了一圈', '就业形势'],
  },
  {
    id: 'area.with-fields-as-focus',
    because: '以…为重点 and the like name the fields',
    certainty: 'likely',
    anchors: ['为重点', '为主要内容', '为抓手', '为核心内容', '为主题'],
    lookBack: 60,
    pattern: /以(?<mention>[^。;,!?]{2,50}?)为(?:重点|主要内容|抓手|核心内容|主题)/uy,
    examples: ['以【产业协作、人才互派】为重点', '作为重点项目'],
  },
  {
    id: 'area.list-of-contents',
    because: 'what an agreement includes or touches on, item by item, to the end of the clause',
    certainty: 'likely',
    anchors: ['包括', '涵盖', '涉及', '包含', '集中在', '集中于', '聚焦'],
    pattern:
      /(?:包括|涵盖|涉及|包含|集中在|集中于|聚焦)(?:了)?(?<mention>[^。;,!?、]{2,16}(?:、[^。;,!?、]{2,20}){1,8})(?=[。;,!?]|$)/uy,
    examples: ['内容包括【产业协作、人才互派和劳务输转】。', '内容包括产业协作。'],
  },
  {
    id: 'area.list-before-cooperation',
    because: '在…开展合作 names the fields without a word for field',
    certainty: 'likely',
    anchors: ['开展', '展开', '进行', '加强', '深化', '互通', '建立'],
    lookBack: 60,
    pattern:
      /(?:在|对)(?<mention>[^。;!?、]{2,16}(?:、[^。;!?、]{2,20}?){1,6}?)(?:上|中)?(?:等)?(?:方面)?(?:开展|展开|进行|加强|深化|互通|建立)(?:[\p{Script=Han}]{0,10})(?:合作|协作|交流|有无)/uy,
    examples: ['在【职业教育、医养康养】等开展深入合作', '在青岚市、白榆县走访'],
  },
  {
    id: 'area.english-list',
    because: 'what an English announcement says the agreement covers',
    certainty: 'likely',
    anchors: [
      'cover',
      'cooperat',
      'co-operat',
      'collaborat',
      'fields',
      'areas',
      'field of',
      'area of',
      'links',
      'ties',
      'exchanges',
      'work together',
      'working together',
      'deal with',
      'focus',
      'calls for',
      'provides for',
      'agree',
      'memorandum',
      'mou',
      'MoU',
      'MOU',
      'letter of intent',
    ],
    pattern:
      /(?:cover(?:s|ing)?|(?:(?:co-?operat(?:e|ion|ing)|collaborat(?:e|ion|ing)|links|ties|exchanges|work(?:ing)? together|agreements?|memorandum of \w{1,14}(?: \(\w{2,5}\))?|[Mm][Oo][Uu]s?|letter of intent) (?:in|on|for|around)(?: the)?(?: (?:fields?|areas?) of)?)|deals? with|focus(?:es|ing|ed)? on|calls for|provides for|(?:fields?|areas?) (?:of|such as|including|like)) (?<mention>[^.;]{3,120})/uy,
    examples: [
      'an agreement covering 【trade, tourism and education】.',
      'They met on Monday.',
      'signed a memorandum of understanding on 【early childhood education】.',
    ],
  },
]);
