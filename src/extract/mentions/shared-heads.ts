import type { InstitutionMention, Mention, RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { isRowMember } from './group-members.ts';

export const sharedHead: Rule = {
  id: 'institution.shared-head',
  because: 'a list of places before one word for a body names that body of each place',
  certainty: 'likely',
  examples: ['青岚市、【白榆市人社部门】共同签署协议', '青岚市、白榆市共同签署协议'],
};

const BODY =
  /^”?(?:[两三四五六七八九十\d]+(?:省|市|区|县|地|省市|省区))?的?(?<body>(?:中级|高级|基层)?(?:人民)?(?:法院|检察院)|(?:人社|药监|市场监管|公安|生态环境|环保|交通|交通运输|水利|水务|教育|科技|民政|司法|文旅|文化|旅游|卫健|卫生|医保|农业|农业农村|商务|税务|应急|消防|金融|体育|人才|住建|国土|自然资源|规划|知识产权|气象|审计|统计|林业|林草|林业和草原|发改|工信|国资|档案|民族宗教|海关|检验检疫|司法行政|工会|妇联|共青团|团委|红十字会|相关|有关|残联|工商|质监|食药监|邮政|农委|商会|工商联)(?:管理|监管|监督管理|行政|主管)?(?:部门|局|厅|委|委员会|机构|系统)?)/u;
const JOINER = /^[、和与及]$/u;

/**
 * 青岚、白榆人社部门: in place of each region the body of it, with the words that the list shares. The
 * last takes the words in; a single region before a body is left to the grammar of names.
 */
export function shareHeads(text: string, mentions: readonly Mention[]): Mention[] {
  const shared = mentions.slice();
  mentions.forEach((last, i) => {
    const body = last.type === 'region' ? BODY.exec(text.slice(last.end, last.end + 24)) : null;
    const words = body?.groups?.['body'];
    if (!body || words === undefined || last.type !== 'region') return;
    const first = firstOfList(text, mentions, i);
    if (first === i) return;
    for (let at = first; at <= i; at++) {
      const place = mentions[at];
      if (place?.type === 'region') shared[at] = bodyOf(place, words);
    }
    const end = last.end + body[0].length;
    const own = shared[i];
    if (own) shared[i] = { ...own, end, form: text.slice(own.start, end) };
  });
  return shared;
}

function firstOfList(text: string, mentions: readonly Mention[], last: number): number {
  let first = last;
  while (first > 0) {
    const [left, right] = [mentions[first - 1], mentions[first]];
    if (left?.type !== 'region' || !right) break;
    const isRow = isRowMember(right) && left.end === right.start;
    if (!isRow && !JOINER.test(text.slice(left.end, right.start))) break;
    first--;
  }
  return first;
}

function bodyOf(place: RegionMention, words: string): InstitutionMention {
  const { start, end, form } = place;
  const { id, certainty } = sharedHead;
  const name = `${isRowMember(place) ? place.name : form}${words}`;
  return {
    type: 'institution',
    kind: 'GOVERNMENT',
    start,
    end,
    form,
    name,
    rule: id,
    confidence: CERTAINTY[certainty],
    entries: [],
  };
}
