import { isShortFor } from '../is-short-for.ts';
import type { InstitutionMention, Mention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';

export const subordinateBody: Rule = {
  id: 'institution.subordinate',
  because:
    'a body of a department, a university or an academy is named after it, and a list names the department once',
  certainty: 'likely',
  examples: [
    '江苏省药监局审评中心、【检查中心】与北渡大学签署协议',
    '江苏省药监局与【北渡大学检查中心】签署协议',
    '北渡大学建设检查中心,与江苏省签署协议',
  ],
};

const BODY = '(?:中心|支队|大队|总队|研究所|研究院|检验院|检测院|分局|监测站)';
const AFTER =
  '(?=$|[\\p{P}\\s与和同跟及在]|签|共同|联合|正式|分别|还|也|又|已|将|曾|先后|今|昨|近日|日前|负责|主任|队长)';
/** 审评中心 right after its department. */
const OWN = new RegExp(`^(?!与|和|同|及)\\p{Script=Han}{1,8}?${BODY}${AFTER}`, 'u');
/** 菌草中心 right after its university. */
const CENTRE = new RegExp(
  `^(?![^中]*[与和同及签建立设在将的了是办])\\p{Script=Han}{2,8}?(?:中心|校友会|基金会)${AFTER}`,
  'u',
);
/** 、检查中心 after a body of the same department. */
const NEXT = new RegExp(`^[、和及与](?<body>\\p{Script=Han}{1,6}${BODY})${AFTER}`, 'u');
/** 青岚市委员会 right after a body of the whole country: its branch there. */
const BRANCH = /^\p{Script=Han}{2,8}?[省市区县州](?:委员会|分会|支会)/u;
/** 北渡科学院青岚分院: the section of a body in a place. */
const SECTION = /^(?![与和同及在])\p{Script=Han}{2,4}分[院社馆](?!校)/u;
/** 中国石油大学(华东): one of the sites of a university, which is a university of its own. */
const SITE = /^\((?<site>(?![甲乙丙丁]方|简称)\p{Script=Han}{2,3})\)/u;
/** 浙大一院, 北渡大学青岚校区: hospitals and schools of a university by their short names, and its sites. */
const ATTACHED =
  /^(?:附?[一二三四]院|附中|附小|(?!.{0,4}[签署订建设办的在是新各两多主老])\p{Script=Han}{2,4}校区)/u;
/** 兵团第四师七十二团: a division of the corps, or a regiment of it; a city that a division runs goes by its own name. */
const DIVISION =
  /^第?[一二三四五六七八九十]{1,3}师(?:第?[一二三四五六七八九十〇\d]{1,4}团(?!队|体|结|组|场)|\p{Script=Han}{1,3}[一二三四五农牧]场|(?!(?![与和同])\p{Script=Han}{2,6}市|[市部级]))/u;
const LONGEST = 24;
/** No list names more bodies of one department. */
const MOST_BODIES = 12;

/**
 * The mentions with departments that a body of theirs follows as that body, and with the further bodies of
 * a list: 省药监局审评中心、检查中心. A body that has a name of its own stays what it is.
 * @param mentions in reading order, not overlapping
 */
export function withSubordinates(text: string, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  mentions.forEach((mention, i) => {
    if ((found.at(-1)?.end ?? 0) > mention.start) return;
    const following = mentions.slice(i + 1, i + 1 + MOST_BODIES);
    const bodies = mention.type === 'institution' ? bodiesOf(text, mention, following) : [];
    found.push(...(bodies.length > 0 ? bodies : [mention]));
  });
  return found;
}

function bodiesOf(
  text: string,
  department: InstitutionMention,
  mentions: readonly Mention[],
): InstitutionMention[] {
  const { kind, name, start, end } = department;
  const branch = /(?:委员会|[总学协联促]会)$/u.test(name)
    ? BRANCH.exec(text.slice(end, end + LONGEST))?.[0]
    : undefined;
  if (branch !== undefined)
    return [bodyOf(text, department, { start, end: end + branch.length }, branch)];
  const division = name.endsWith('建设兵团')
    ? DIVISION.exec(text.slice(end, end + LONGEST))?.[0]
    : undefined;
  if (division !== undefined)
    return [bodyOf(text, department, { start, end: end + division.length }, division)];
  const section =
    kind === 'ENTERPRISE' ? undefined : SECTION.exec(text.slice(end, end + LONGEST))?.[0];
  if (section !== undefined)
    return [bodyOf(text, department, { start, end: end + section.length }, section)];
  if (kind === 'UNIVERSITY') {
    const site = SITE.exec(text.slice(end, end + LONGEST));
    const isSite = site !== null && !isShortFor(site.groups?.['site'] ?? '', name);
    const after = text.slice(end, end + LONGEST);
    const words = isSite ? site[0] : (ATTACHED.exec(after) ?? CENTRE.exec(after))?.[0];
    return words === undefined
      ? []
      : [bodyOf(text, department, { start, end: end + words.length }, words)];
  }
  if (kind === 'RESEARCH' && name.endsWith('院')) {
    const centre = CENTRE.exec(text.slice(end, end + LONGEST))?.[0];
    if (centre === undefined) return [];
    return [bodyOf(text, department, { start, end: end + centre.length }, centre)];
  }
  if (kind !== 'GOVERNMENT' || !/[局厅委]$/u.test(name)) return [];
  const own = OWN.exec(text.slice(end, end + LONGEST))?.[0];
  if (own === undefined) return [];
  const bodies = [bodyOf(text, department, { start, end: end + own.length }, own)];
  for (let at = end + own.length; bodies.length < MOST_BODIES; ) {
    const body = NEXT.exec(text.slice(at, at + LONGEST))?.groups?.['body'];
    const span = { start: at + 1, end: at + 1 + (body?.length ?? 0) };
    const isOther = mentions.some(
      (one) => one.start < span.end && span.start < one.end && one.end - one.start > 6,
    );
    if (body === undefined || isOther) return bodies;
    bodies.push(bodyOf(text, department, span, body));
    at = span.end;
  }
  return bodies;
}

function bodyOf(
  text: string,
  department: InstitutionMention,
  { start, end }: { readonly start: number; readonly end: number },
  body: string,
): InstitutionMention {
  const { id, certainty } = subordinateBody;
  return {
    ...department,
    start,
    end,
    form: text.slice(start, end),
    name: `${department.name}${body}`,
    rule: id,
    confidence: CERTAINTY[certainty],
    entries: [],
  };
}
