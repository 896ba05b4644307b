import { type Context, mentionsIn, type ResolvedMention } from '../context.ts';
import { isSelf } from './own-names.ts';
import { chainEndingAt } from './party-chain.ts';
import { KIND_OF_PERSON, TRADE } from './private-sides.ts';
import { canSign, type PartyGroup } from './signers.ts';

export function lastClause(head: string): string {
  return head.trimEnd().slice(Math.max(...[...',;:。'].map((mark) => head.lastIndexOf(mark))) + 1);
}

/** Those before 与: the list of names there, or whom the person there speaks for. */
export function subjectOf(
  context: Context,
  head: string,
  before: PartyGroup,
  chain: PartyGroup,
): PartyGroup {
  const { text } = context;
  const subject = before.at(-1);
  if (
    subject &&
    isNear(text, subject, chain) &&
    !isOther(text, subject, chain) &&
    isSelf(text, subject)
  )
    return chainEndingAt(text, before, before.length - 1);
  const person = PERSON.exec(lastClause(head))?.groups?.['person'];
  const body =
    person === undefined ? null : bodyOfPerson(context, person, chain[0]?.mention.start ?? 0);
  return body ? [body] : [];
}

const PERSON = /(?:^|[天日午上,])(?<person>\p{Script=Han}{2,4}?)(?:还|又|分别|也)*(?:与|和|同)$/u;
const OFFICE = /^[\p{Script=Han}、]{0,14}(?:长|书记|主任|主席|经理|教授|总裁|代表|委员|院士)$/u;
const OFFICE_REACH = 18;
/** A name is at most so long. */
const NAME = 40;
/** The person is introduced so far before or after the signing. */
const [BEFORE, AFTER] = [5000, 1000];

/** Where the text gives a person with an office, the body that the office is of: 北渡大学副校长赵某. */
export function bodyOfPerson(
  context: Context,
  person: string,
  signing: number,
): ResolvedMention | null {
  const { text } = context;
  const last = signing + AFTER;
  let at = text.indexOf(person, Math.max(0, signing - BEFORE));
  for (; at >= 0 && at < last; at = text.indexOf(person, at + 1)) {
    const near = mentionsIn(context, { start: Math.max(0, at - OFFICE_REACH - NAME), end: at });
    const body = near.findLast(
      ({ mention, entity }) => mention.end > at - OFFICE_REACH && canSign(entity),
    );
    if (body && OFFICE.test(text.slice(body.mention.end, at))) return body;
  }
  return null;
}

/** From the subject to the first name after 与: anything within the sentence. */
export const SUBJECT_REACH = 70;

function isNear(text: string, subject: ResolvedMention, chain: PartyGroup): boolean {
  const start = chain[0]?.mention.start ?? 0;
  const between = text.slice(subject.mention.end, start);
  return between.length <= SUBJECT_REACH && !/[。;]/u.test(between);
}

const OTHERS =
  /(?:\d+|[一两二三四五六七八九十几])(?:余|多)?[家所个户名位对]|企业|单位|代表团?|多家|[农牧渔村居][户民]|商户|业主|职工|员工|学生/u;
/** 述说两地的故事,作者与出版社: the last clause is about a person. */
const BY_PERSON = new RegExp(
  `^(?:(?:${KIND_OF_PERSON})(?:们|代表)?|[\\p{Script=Han}]{0,6}${TRADE}\\p{Script=Han}{2,6})[也还都已又]?[与和同跟]$`,
  'u',
);
/** 16家央企与云陌区, 62户农民与鸿拓公司: the words before 与 are the subject, though they name nobody. */
function isOther(text: string, subject: ResolvedMention, chain: PartyGroup): boolean {
  const between = text.slice(subject.mention.end, chain[0]?.mention.start ?? 0);
  const last = between.slice(between.lastIndexOf(',') + 1);
  return between.includes(',') && (OTHERS.test(last) || BY_PERSON.test(last));
}
