import type { Span } from '../../model/span.ts';
import { CERTAINTY, type Recogniser, scannerOf } from '../recogniser.ts';
import type { AreaTaxonomy } from './taxonomy.ts';
import { findTerms } from './term-index.ts';

/** An area that a list of fields names. Offsets are on the view's text. */
export interface StatedArea extends Span {
  readonly code: string;
  readonly rule: string;
  readonly confidence: number;
}

/** What an English sentence lists up to where its next clause begins; group `mention`. */
const ENGLISH_LIST =
  '(?<mention>[^.;]{3,160}?)(?=[.;]|, (?:which|while|with|as|agreeing|opening)\\b| (?:in a move|in the presence|at a ceremony|which|that|said)\\b|$)';

/** Where a text lists what an agreement covers; group `list`. */
export const areaListRecognisers: readonly Recogniser[] = Object.freeze<Recogniser[]>([
  {
    id: 'area.list-of-fields',
    because: 'a list that ends in fields or aspects says what is covered',
    certainty: 'stated',
    anchors: ['方面', '领域', '方向', '层面', '重点内容', '事项'],
    lookBack: 70,
    pattern:
      /(?:在|围绕|就|聚焦|涵盖|包括|涉及|从|以|于|推动|推进|加强|深化|开展|包含|明确)(?<mention>[^。;!?]{2,66}?)(?:等)?(?:[\d一二三四五六七八九十两多各]+(?:个|大)?)?(?:重点|主要|关键|诸多|众多)?(?:方面|领域|方向|层面|重点内容|(?:合作)?事项)(?!的?(?:优势|经验|条件|特点|成果|成就|需求|问题|专家|人士|负责人|代表))/uy,
    examples: ['双方将在【产业、交通、文旅】等方面开展合作', '各方面的关心'],
  },
  {
    id: 'area.topic-before-signing',
    because: 'what the parties sign about, or centre on, is what it covers',
    certainty: 'likely',
    anchors: ['就', '围绕', '聚焦'],
    pattern:
      /(?:就|围绕|聚焦)(?<mention>[^。;,!?]{2,50}?)(?:签署|签订|达成|展开合作|开展(?:全面|深度|深入)?合作|深化合作|加强合作|(?:建立|签).{0,6}合作)/uy,
    examples: ['就【低空经济】签署战略合作协议', '围绕园区走了一圈'],
  },
  {
    id: 'area.with-fields-as-focus',
    because: '以…为重点 and the like name the fields',
    certainty: 'likely',
    anchors: ['为重点', '为主要内容', '为抓手', '为核心内容'],
    lookBack: 60,
    pattern: /以(?<mention>[^。;,!?]{2,50}?)为(?:重点|主要内容|抓手|核心内容)/uy,
    examples: ['以【产业协作、人才互派】为重点', '作为重点项目'],
  },
  {
    id: 'area.english-list',
    because: 'what an English announcement says the agreement covers',
    certainty: 'likely',
    anchors: [
      'cover',
      'operat',
      'ollaborat',
      'links in',
      'exchanges in',
      'together in',
      'together on',
      'opportunities in',
      'field',
      'area',
      'focus',
      'enter',
      'entre',
      'provides for',
      'calls for',
      'deal',
    ],
    lookBack: 3,
    pattern: new RegExp(
      `(?:cover(?:s|ing)?|(?:co-?operat(?:e|ion)|collaborat(?:e|ion)|links|exchanges|opportunities|together) (?:in|on)(?: the)?(?: (?:fields?|areas?) (?:of|such as))?|(?:fields?|areas?) (?:of|such as|including)|focus(?:es|ing|ed)? (?:on|in)|cent(?:er|re)s? on|provides for|calls for|deals? with) ${ENGLISH_LIST}`,
      'iuy',
    ),
    examples: ['an agreement covering 【trade, tourism and education】.', 'They met on Monday.'],
  },
  {
    id: 'area.english-topic',
    because: 'what an agreement, a chapter or an exchange is on',
    certainty: 'likely',
    anchors: [
      'ement on',
      'ements on',
      'anding on',
      'ndum on',
      'intent on',
      'pact on',
      'ccord on',
      'MoU on',
      'MOU on',
      'MoU) on',
      'MOU) on',
      'ation on',
      'hapter on',
      'tudies on',
      'raining on',
      'training of',
      'xchange of',
      'aimed at',
      'ement with',
      'ements with',
      'anding with',
      'ndum with',
      'intent with',
      'MoU with',
    ],
    lookBack: 2,
    pattern: new RegExp(
      `[\\w(]{0,2}(?:ements?|anding|ndum|intent|pact|ccord|mou|ation|hapter|tudies|raining|xchange|aimed)\\)? (?:on|of|at|with [^.;]{3,90}? (?:on|in|for|aimed at)) ${ENGLISH_LIST}`,
      'iuy',
    ),
    examples: ['signed an agreement on 【flood prevention】.', 'a statue on the square'],
  },
  {
    id: 'area.english-aim',
    because: 'what the parties will do under an agreement',
    certainty: 'likely',
    anchors: [
      'to build',
      'to deliver',
      'to train',
      'to promote',
      'to improve',
      'to bring',
      'to deepen',
      'to explore',
      'to boost',
      'to strengthen',
      'to expand',
      'to enhance',
      'will build',
      'jointly',
    ],
    pattern: new RegExp(
      `(?:(?:to|will) (?:build|deliver|train|promote|improve|bring|deepen|explore|boost|strengthen|expand|enhance)|jointly (?:develop|establish|build|promote|study)) ${ENGLISH_LIST}`,
      'iuy',
    ),
    examples: ['an agreement to deepen 【vocational training】.', 'It is up to them.'],
  },
]);

const scan = scannerOf(areaListRecognisers);

/** The areas that lists of fields in a stretch of text name, in reading order. */
export function statedAreas(
  text: string,
  { start, end }: Span,
  taxonomy: AreaTaxonomy,
): StatedArea[] {
  return scan(text, start, end).flatMap((match) =>
    termsOf(text.slice(match.start, match.end), match.recogniser, taxonomy).map((term) => ({
      code: term.code,
      start: match.start + term.start,
      end: match.start + term.end,
      rule: match.recogniser.id,
      confidence: CERTAINTY[match.recogniser.certainty],
    })),
  );
}

/** The terms of a list; of an English one those in proper names aside. */
function termsOf(list: string, { id }: Recogniser, { index }: AreaTaxonomy) {
  const terms = findTerms(list, index);
  if (!id.startsWith('area.english')) return terms;
  return terms.filter(
    ({ start }) => start === 0 || !/^[A-Z][a-z]/u.test(list.slice(start, start + 2)),
  );
}
