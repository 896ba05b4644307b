import type { Mention } from '../mention.ts';
import { bodyKind } from './body-kinds.ts';

/** The board of a body, which its chair signs for. */
const BOARD =
  /^(?<body>.{3,}(?:基金会?|[局署厅院馆所]|[^\P{Script=Han}理董监]会|联盟|中心|大学|学院|集团|公司|银行|组织|总社))(?:理事会|董事会|监事会|行政委员会|执行委员会|校董会|校务委员会|常务委员会)$/u;
/** Who chairs it. */
const CHAIR = /^(?:常务|执行|名誉|代|候任|轮值)?副?(?:主席|理事长|会长|秘书长|主任|董事长|总干事)/u;
const REACH = 8;

/**
 * 青岚海洋基金会理事会主席赵某与…签署: the chair of a board stands for the body. 青岚海洋基金会理事会通过决议 is the
 * board, and so is one with no body before it (国际湖泊理事会).
 */
export function withBodiesOfBoards(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) => {
    if (mention.type !== 'institution' || mention.entries.length > 0) return mention;
    if (!CHAIR.test(text.slice(mention.end, mention.end + REACH))) return mention;
    const body = BOARD.exec(mention.form)?.groups?.['body'];
    if (body === undefined) return mention;
    const kind = body.endsWith('基金') ? 'ASSOCIATION' : (bodyKind(body) ?? mention.kind);
    return { ...mention, end: mention.start + body.length, form: body, name: body, kind };
  });
}
