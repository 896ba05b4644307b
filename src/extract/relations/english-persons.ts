import type { Context, ResolvedMention } from '../context.ts';
import { mentionsIn } from '../context.ts';
import { OFFICE } from './english-gaps.ts';
import { canSign } from './signers.ts';

const REACH = 3000;
/** So many times a name is looked for before a place. */
const TRIES = 6;
const AROUND = 160;

const WORDS = "(?:\\p{Lu}[\\p{L}.'’-]{0,20},? ){0,5}";
/** Makerere University's president, Professor; Hunan Governor. */
const AFTER_BODY = new RegExp(`^(?:['’]s?)? (?:[\\p{L}-]+ ){0,3}?${OFFICE},? ${WORDS}$`, 'u');
/** Birungi, vice-chancellor of. */
const BEFORE_BODY = new RegExp(
  `^,? (?:the |its |a )?(?:[\\p{L}-]+ ){0,3}?${OFFICE}(?: [a-z]+){0,3} (?:of|at|for|from) (?:the )?$`,
  'u',
);
/** President of Makerere University Harriet. */
const OFFICE_OF = new RegExp(`${OFFICE} (?:of|at) (?:the )?$`, 'u');
const NAME_AFTER = new RegExp(`^,? ${WORDS}$`, 'u');
/** Its president, Professor. */
const ITS = new RegExp(`\\b[Ii]ts (?:[a-z-]+ ){0,2}${OFFICE},? ${WORDS}$`, 'u');

/** The place or body whose officer the text has said a person is, before a place in it; the state aside. */
export function bodyOfPerson(
  context: Context,
  at: number,
  person: string,
): ResolvedMention | undefined {
  const { text } = context;
  const surname = person.slice(person.lastIndexOf(' ') + 1);
  const from = Math.max(0, at - REACH);
  const near = text.slice(from, at + surname.length);
  let next = at;
  for (let tries = 0; tries < TRIES; tries++) {
    const found = next > from ? near.lastIndexOf(surname, next - 1 - from) : -1;
    if (found < 0) return undefined;
    next = from + found;
    const isWord = !/\p{L}/u.test(`${text[next - 1] ?? ''}${text[next + surname.length] ?? ''}`);
    const body = isWord ? bodyAround(context, next, next + surname.length) : undefined;
    if (body) return body;
  }
  return undefined;
}

function bodyAround(context: Context, start: number, end: number): ResolvedMention | undefined {
  const { text } = context;
  const able = mentionsIn(context, { start: start - AROUND, end: end + AROUND }).filter(
    ({ entity }) => canSign(entity) && entity.kind !== 'COUNTRY',
  );
  const before = able.filter(({ mention }) => mention.end <= start);
  const owner = before.findLast(({ mention }) => {
    const gap = text.slice(mention.end, start);
    const isOffice = OFFICE_OF.test(text.slice(Math.max(0, mention.start - 60), mention.start));
    return AFTER_BODY.test(gap) || (isOffice && NAME_AFTER.test(gap));
  });
  const held = able.find(
    ({ mention }) => mention.start >= end && BEFORE_BODY.test(text.slice(end, mention.start)),
  );
  if (owner || held) return owner ?? held;
  const clause = text.slice(Math.max(0, start - AROUND), start);
  if (!ITS.test(clause)) return undefined;
  const opening = start - clause.length + clause.lastIndexOf('. ') + 1;
  return before.find(({ mention }) => mention.start >= opening);
}
