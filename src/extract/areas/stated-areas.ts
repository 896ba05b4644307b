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
    anchors: ['covering', 'cooperat', 'collaborat', 'fields', 'areas', 'field of', 'area of'],
    pattern:
      /(?:covering|(?:co-?operat(?:e|ion)|collaborat(?:e|ion)) (?:in|on)(?: the)?(?: (?:fields?|areas?) of)?|(?:fields?|areas?) (?:of|such as|including)) (?<mention>[^.;]{3,120})/uy,
    examples: ['an agreement covering 【trade, tourism and education】.', 'They met on Monday.'],
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
    findTerms(text.slice(match.start, match.end), taxonomy.index).map((term) => ({
      code: term.code,
      start: match.start + term.start,
      end: match.start + term.end,
      rule: match.recogniser.id,
      confidence: CERTAINTY[match.recogniser.certainty],
    })),
  );
}
