import type { Span } from '../../model/span.ts';
import { literalSign } from '../literals.ts';
import type { NameRecogniser } from './name-recogniser.ts';

/** What news calls the office of a place by, without a word for an office. */
export const FIELDS: readonly string[] = (
  '税务 交警 消防 公安 医保 人社 检察 司法 城管 海事 边检 气象 民政 工信 文旅 水务 水利 公路 路政 ' +
  '应急 环保 生态环境 市场监管 卫健 教育 交通 住建 农业农村 林草 林业 科技 统战 供电 烟草 邮政 海警 铁警 网警 刑警 森警 民警 公积金'
).split(' ');

const maySign = literalSign('签 协议 备忘录 意向书 缔结 结为 结成 达成 结对 互换'.split(' '));

/** 固原税务, 庆阳交警: the office of a place by its field alone, where it signs with another. */
export const officeByField: NameRecogniser = {
  id: 'institution.office-by-field',
  type: 'institution',
  kind: 'GOVERNMENT',
  because: 'news calls the office of a place by its field, where that is who signs',
  certainty: 'likely',
  suffixes: FIELDS,
  head: /^(?!国家|中国|全国|中央|中华|.*(?:高新|数字|智慧|科技|现代|[的了在推促]|[省市区县]级)$)[\p{Script=Han}]{2,9}$/u,
  needsPlace: true,
  isAmong: maySign,
  acts: signsItself,
  examples: [
    '【青岚市税务】与【云陌区税务】签署合作协议',
    '【青岚市交警】携手【云陌区交警】签订联勤协议',
    '青岚市与云陌区教育合作协议签署',
    '青岚市税务与企业座谈',
    '青岚市与云陌区签署青岚市气象联合基金合作协议',
    '青岚市与云陌区在公安、消防方面签署协议',
  ],
};

/** Where and when, before the verb. */
const MANNER =
  '(?:近日|日前|今[天日]|昨[天日]|当[天日]|同[日天]|\\d{1,2}月|\\d{1,2}日|[上下]午|在[^,。;与和]{2,14}|也|还|又|已|将|拟|再次|首次|率先|正式|共同|联合|现场|携手|双双|成功)*';
/** Words that sign, of whoever stands before them. */
export const SIGN_AT_ONCE = `${MANNER}(?:会签|联签|签|达成(?!率)|缔结|结为|结成|结对(?!帮扶)|互换)`;
const SIGNS = new RegExp(`^${SIGN_AT_ONCE}`, 'u');
/** Those who speak or act for places, before the verb, and those with whom these sign. */
const SIGN_NEXT = new RegExp(
  `^(?:的?(?:代表|负责人))?${SIGN_AT_ONCE}|^(?:分别|共同|近日|日前)?[与和同、及](?=[^。;]{2,40}(?:签|达成|缔结|结成|结为))`,
  'u',
);

/** Whether words that follow the names of places tell that these sign. */
export function signsNext(after: string): boolean {
  return SIGN_NEXT.test(after);
}
const BESIDE =
  /^(?:近日|日前|今[天日]|昨[天日]|已|将|还|也)?(?:与|同(?!步|时|期)|携手|牵手|联手|联合(?!基金|实验|研究|中心|会|体)|携|跟)/u;
const JOINED = /[与和同跟、及携手合]\p{Script=Han}{0,2}$/u;
const REACH = 60;

function signsItself(text: string, { start, end }: Span, { start: from, end: to }: Span): boolean {
  const after = text.slice(end, Math.min(to, end + REACH));
  const field = text.slice(end - 2, end);
  if (SIGNS.test(after)) return JOINED.test(text.slice(Math.max(from, start - 3), start));
  const goesOn = BESIDE.test(after) || (/^[、和及]/u.test(after) && after.includes(field));
  return goesOn && maySign(text, end, Math.min(to, end + REACH));
}
