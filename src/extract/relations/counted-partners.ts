import { parseNumber } from '../../model/numerals.ts';
import { type Context, mentionsIn } from '../context.ts';
import { chainEndingAt, uniqueParties } from './party-chain.ts';
import { lastClause } from './party-subject.ts';
import { type PartyGroup, signersIn } from './signers.ts';

/** 鸿拓集团还与受捐的三省四县签署: places that are counted as they were where they were listed. */
const COUNTED =
  /[与和同跟](?:[^,。;与和同]{1,6}的|上述|这)?(?<told>[两二三四五六七八九十]省(?:区市|[区市])?(?<count>[两二三四五六七八九十]+)(?:[市县区旗州]))(?:共同|分别|都|也|正式|先后|陆续)*$/u;
/** Between the places of the list, which may stand in their provinces. */
const JOINT = /^[、和与及]?$/u;
/** No list that is counted so is longer. */
const LONGEST_LIST = 200;
/** The list stands so far before at most. */
const REACH = 5000;

/**
 * The subject of a clause with the places that it counts, by their names where the text has listed them before:
 * 贵州普安、四川青川两省两县; `[]` where it has not.
 */
export function countedPartners(context: Context, from: number, to: number): PartyGroup {
  const clause = lastClause(context.text.slice(from, to));
  const counted = COUNTED.exec(clause);
  const told = counted?.groups?.['told'];
  if (!counted || told === undefined) return [];
  const at = to - clause.length + counted.index;
  const names = signersIn(context, { start: to - clause.length, end: at });
  const subject = chainEndingAt(context.text, names, names.length - 1);
  const listed = listedBefore(context, told, from);
  const isFull = listed.length === parseNumber(counted.groups?.['count'] ?? '');
  return subject.length > 0 && isFull ? uniqueParties([...subject, ...listed]) : [];
}

/** The places, provinces left out, that the words of their count follow. */
function listedBefore(context: Context, told: string, before: number): PartyGroup {
  const { text } = context;
  const from = Math.max(0, before - REACH);
  const at = text.slice(from, before).lastIndexOf(told);
  if (at < 0) return [];
  const end = from + at;
  const names = mentionsIn(context, { start: Math.max(0, end - LONGEST_LIST), end }).filter(
    ({ entity }) => entity.type === 'region',
  );
  const isOfList = (i: number) =>
    JOINT.test(text.slice(names[i]?.mention.end, names[i + 1]?.mention.start ?? end));
  const first = names.findLastIndex((_, i) => !isOfList(i)) + 1;
  return uniqueParties(names.slice(first).filter(({ entity }) => entity.kind !== 'PROVINCE'));
}
