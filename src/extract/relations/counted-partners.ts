import { parseNumber } from '../../model/numerals.ts';
import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn } from '../context.ts';
import type { Mention } from '../mention.ts';
import { isByCharacter } from '../mentions/by-character.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { chainEndingAt, uniqueParties } from './party-chain.ts';
import { groupsOf } from './party-groups.ts';
import { lastClause } from './party-subject.ts';
import { type PartyGroup, signersIn } from './signers.ts';

/**
 * 鸿拓集团还与受捐的三省四县签署, 北渡大学与这三个县的政府签署, 青岚农科院分别同三所学校签署: those that are counted as they
 * were where they were listed; 相邻的三县, 其他三所学校 are others. 两县(市) are a county and a city.
 */
const COUNTED =
  /[与和同跟](?!相邻|毗邻|邻近|周边|其他|其余|另外|沿线|接壤|交界|当地|部分)(?:[^,。;与和同]{1,6}的|上述|以上|前述|这|该)?(?:[两二三四五六七八九十]省(?:区市|[区市])?)?(?<count>[两二三四五六七八九十])(?:[个座])?(?<kind>[省市县区旗州盟镇乡村地]|(?:所|家)(?:学校|高校|院校|大学|中学|小学|医院)|校)(?<others>\([省市县区旗州、]{1,5}\))?(?:的?(?:(?<=[省市县区旗州镇乡地)])(?:人民)?政府|[省市县区]政府))?(?:[三四五六七八九十]方)?(?<how>(?:共同|分别|各自|逐一|都|也|已|又|正式|先后|陆续|现场|成功)*)$/u;
/** Between the places of the list, which may stand in their provinces. */
const JOINT = /^[、和与及]?$/u;
/** A list stands so far into its sentence at most. */
const LONGEST_SENTENCE = 1000;
/** The list stands so many sentences before at most. */
const REACH = 30;

/**
 * The subject of a clause with those that it counts, by their names where the text has listed as many before:
 * 贵州普安、四川青川两省两县; a group for each that signs separately, `[]` where it has not.
 */
export function countedPartners(context: Context, from: number, to: number): PartyGroup[] {
  const { text } = context;
  const clause = lastClause(text.slice(from, to));
  const counted = COUNTED.exec(clause);
  if (!counted?.groups) return [];
  const { count = '', kind: first = '', others } = counted.groups;
  const kind = others === undefined ? first : '地';
  const at = to - clause.length + counted.index;
  const names = signersIn(context, { start: to - clause.length, end: at });
  const subject = chainEndingAt(text, names, names.length - 1);
  const listed = subject.length > 0 ? listedBefore(context, { count, kind }, from) : [];
  const isOwn = subject.every(({ entity }) => listed.some((one) => one.entity === entity));
  if (listed.length === 0 || isOwn) return [];
  return groupsOf(text, subject, listed, to);
}

/** The nearest list of so many of a kind. */
function listedBefore(
  context: Context,
  { count, kind }: { readonly count: string; readonly kind: string },
  before: number,
): PartyGroup {
  const most = parseNumber(count) ?? 0;
  const what = kindOf(kind);
  for (const { start, end } of sentencesBefore(context.segments, before, REACH)) {
    const span = { start, end: Math.min(end, start + LONGEST_SENTENCE) };
    const found = rowsIn(context, span, what.type).find(
      (row) =>
        row.length === most &&
        (isCountedThere(context.text, row, count, kind) ||
          row.every(({ entity }) => what.name.test(entity.name))),
    );
    if (found) return found;
  }
  return [];
}

/** 西吉、东乡、民和三省区三县: what they are is told by the count that follows them. */
function isCountedThere(text: string, row: PartyGroup, count: string, kind: string): boolean {
  const end = row.at(-1)?.mention.end ?? 0;
  return new RegExp(
    `^(?:[两二三四五六七八九十]省(?:区市|[区市])?)?${count}[个座]?${kind}`,
    'u',
  ).test(text.slice(end, end + COUNT_REACH));
}

const COUNT_REACH = 12;

/** What those are that a word counts, by type and by the end of their names. */
function kindOf(kind: string): { readonly type: Mention['type']; readonly name: RegExp } {
  if (/医院/u.test(kind)) return { type: 'institution', name: /医院$|卫生院$|保健院$/u };
  if (/[校学]/u.test(kind)) return { type: 'institution', name: /学校$|大学$|学院$|[中小]学$/u };
  return { type: 'region', name: kind === '地' ? /./u : new RegExp(`${kind}$`, 'u') };
}

/** The lists of names of a type; of a place and the one that it lies in, 贵州普安, only the place. */
function rowsIn(context: Context, span: Span, type: Mention['type']): PartyGroup[] {
  const names = mentionsIn(context, span).filter(({ entity }) => entity.type === type);
  const rows: PartyGroup[number][][] = [];
  for (const [i, name] of names.entries()) {
    const before = names[i - 1];
    const between = before ? context.text.slice(before.mention.end, name.mention.start) : null;
    const row = between !== null && JOINT.test(between) ? rows.at(-1) : undefined;
    if (!row) rows.push([name]);
    else if (between === '' && !isByCharacter(name.mention)) row[row.length - 1] = name;
    else row.push(name);
  }
  return rows.map(uniqueParties);
}
