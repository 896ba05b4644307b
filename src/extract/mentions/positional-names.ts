import type { Span } from '../../model/span.ts';
import type { InstitutionMention, Mention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { GENERIC_HEAD } from './name-words.ts';

export const positionalName: Rule = {
  id: 'institution.by-position',
  because:
    'who stands beside 与 before a signing signs, even where neither list nor grammar knows the name',
  certainty: 'weak',
  examples: ['青岚市与【鸿拓】今天签署战略合作协议', '青岚市与相关企业签署战略合作协议'],
};

const VERB = /(?:正式|现场|共同|分别)?(?:签署|签订|签约|续签|签下|缔结|达成)/gu;
/** Between the last name and the verb: when, where and how. */
const MANNER =
  /(?:[,，]|今天|今日|昨天|昨日|近日|日前|\d{1,2}[日号](?:[上下]午)?|[上下]午|正式|共同|现场|线上|成功|就[^,。;]{2,30}|在[^,。;与和]{2,12}|于[^,。;与和]{2,10}|三方|双方|分别|举行|也|还|已经?|又|均|都|将)+$/u;
const JOINER = /[与和同跟]/u;
const NAME = /^[\p{Script=Han}A-Za-z·“”()]{2,16}$/u;
const NO_NAME =
  /协议|备忘录|项目|^(?:相邻|周边|沿线|根据|按照|落实|[上下]午|其|该|本|双方|两地|相关|有关|多家|各|有|来|将|就|并|此|我|他|她|记者|代表|当地|部分|以|对|为|向|从|这|那|另|又|还|也|再)|(?:企业|公司|单位|部门|机构|国家|家|代表|客商|项目|政府|院校|高校|银行|两国|方|者|国|员|长|总统|总理|主席|元首|首脑|省区|省市|省份|城市|地区|工作|合作|发展|方式|会上|会议|活动|期间|此前|曾|已|先后)$|[的了是在]/u;

/** Names that only their place tells, outside of the mentions that are known. */
export function positionalNames(
  text: string,
  { start: from, end: to }: Span,
  known: readonly Mention[],
): InstitutionMention[] {
  return [...text.slice(from, to).matchAll(VERB)].flatMap(({ index }) =>
    besideJoiner(text, from, from + index)
      .filter((span) => !known.some((other) => other.start < span.end && span.start < other.end))
      .flatMap((span) => mentionAt(text, span) ?? []),
  );
}

/** The words on both sides of the last joiner before a verb. */
function besideJoiner(text: string, from: number, verb: number): Span[] {
  const before = text.slice(from, verb);
  const names = before.replace(MANNER, '');
  const clause = Math.max(...[',', ';', ':', '。', '”'].map((mark) => names.lastIndexOf(mark))) + 1;
  const joiner = [...names.slice(clause).matchAll(new RegExp(JOINER, 'gu'))].at(-1);
  if (!joiner) return [];
  const at = from + clause + joiner.index;
  return [
    trimmed(text, { start: from + clause, end: at }),
    trimmed(text, { start: at + 1, end: from + names.length }),
  ];
}

/** Without words of time in front, and without an open list (等8家企业) behind. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^(?:.*?(?:[日天期]|[上下]午),?)?(?:由|让)?/u.exec(words)?.[0].length ?? 0;
  const open = words.search(/等/u);
  return { start: start + (lead < words.length ? lead : 0), end: open > 0 ? start + open : end };
}

function mentionAt(text: string, { start, end }: Span): InstitutionMention | null {
  const form = text.slice(start, end);
  const isBroken = form.split('(').length !== form.split(')').length;
  if (isBroken || !NAME.test(form) || NO_NAME.test(form) || GENERIC_HEAD.test(form)) return null;
  const { id, certainty } = positionalName;
  const base = { start, end, form, name: form, rule: id, confidence: CERTAINTY[certainty] };
  return { ...base, type: 'institution', kind: 'OTHER', entries: [] };
}
