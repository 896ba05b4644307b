import type { InstitutionMention } from '../mention.ts';
import { CERTAINTY, type Recogniser, scannerOf } from '../recogniser.ts';

export const listedFirm: Recogniser = {
  id: 'institution.listed-firm',
  because: 'the code of its shares follows the short name of a listed firm',
  certainty: 'stated',
  anchors: '(0 (3 (6 (8 (9 (SH (SZ (证券代码 (股票代码'.split(' '),
  lookBack: 8,
  pattern:
    /(?<=^|[^\p{Script=Han}A-Za-z]|丨)(?<mention>(?:(?!丨)[\p{Script=Han}A-Za-z]){2,8})\((?:(?:证券|股票)代码:?)?(?:SH|SZ)?\d{6}(?:\.?(?:SH|SZ|BJ))?[,;)]/uy,
  examples: ['【鸿拓科技】(301999.SZ)与云陌区签署协议', '鸿拓科技(3019万元)'],
};

const scan = scannerOf([listedFirm]);

/** The firms that are told by the codes of their shares. */
export function listedFirms(text: string, from: number, to: number): InstitutionMention[] {
  return scan(text, from, to).map(({ start, end, recogniser: { id, certainty } }) => {
    const form = text.slice(start, end);
    const base = { start, end, form, name: form, rule: id, confidence: CERTAINTY[certainty] };
    return { ...base, type: 'institution', kind: 'ENTERPRISE', entries: [] };
  });
}
