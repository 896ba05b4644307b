import type { Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { OFFICE } from './english-gaps.ts';
import { listBeginningWith, withoutAsides } from './english-lists.ts';
import { SIDES } from './english-sides.ts';
import { namedIn } from './english-subjects.ts';
import { uniqueParties } from './party-chain.ts';
import { canSign, type PartyGroup } from './signers.ts';

/** One comes to the other, they talk, or they are linked. */
const MEETS =
  /\b(?:visit(?:s|ed|ing)?|delegation (?:from|of)|met (?:with )?|meeting (?:with|between)|host(?:s|ed)|received|welcom(?:ed|es)|travel(?:l?ed)|arriv(?:ed|es) in|toured|talks (?:with|between)|hold talks|held talks|agreed|pledged|vowed|teams? up|team(?:ed|ing) up|join(?:s|ed)? (?:hands|forces)|strengthens?|deepens?|cooperat(?:e|ion) (?:with|between)|partner(?:s|ed)? with|partners(?: since)?|(?:new|latest) partner|g(?:o|oes|oing) back|partnerships? (?:with|between)|ties (?:with|between)|sister|twin|work(?:ing)? together|together|jointly|committed|commits?|linked|between|counterpart|will|cooperat\p{L}+|collaborat\p{L}+|exchang\p{L}+|partnered|share)\b/iu;
/** Those who met, or nobody named, stand where the parties would. */
const THOSE = new RegExp(
  `\\b(?:both|the two|the three|two|their|they|she|he|(?:the|its|his|her) (?:[a-z-]+ ){0,2}(?:${SIDES}|director|counterpart)|(?:vice-?|deputy )?(?:mayors?|governors?|presidents?|rectors?|directors?|leaders?|heads?|deans?|principals?|commissioners?|representatives?|chairm[ae]n|officials?|secretar(?:y|ies)|ministers?|premiers?|chancellors?)|Gov\\.|Cr|Cllr)(?!\\p{L})`,
  'iu',
);
/** They, the universities: those of whom the sentences before tell. */
const MANY = new RegExp(
  `\\b(?:both|they|the (?:[a-z-]+ ){0,2}(?:two|three|pair|${SIDES}))\\b`,
  'iu',
);
/** With partners whose names are not told. */
const WITH_OTHERS =
  /^[^.;:]{0,80}? (?:with|by) (?:[a-z\d-]+ ){1,4}?(?:partners|companies|firms|enterprises|businesses|universities|institutions|counterparts|cities|hospitals|producers|airlines|banks|developers|investors|lines|carriers)\b/u;
/** The two companies, the ministers: others than those who met. */
const OTHERS =
  /\b(?:carrier|operator|maker|developer|retailer|manufacturer|Lines|Airlines|Airways|Shipping|Motors|Holdings|companies|firms|enterprises|businesses|airlines|carriers|banks|makers|manufacturers|developers|investors|operators|lines|brands|ministers|ministries|countries|nations|airline|company|firm)\b/iu;
/** Signed by somebody who is named and is no holder of an office. */
const BY_NAMED = new RegExp(
  `^[^.;:]{0,60}? (?:by|between|among) (?:the )?(?!(?:${OFFICE}|Professor|Prof|Dr|Mr|Ms|Gov|Cr|Cllr)(?!\\p{L}))\\p{Lu}[\\p{L}&.-]+(?![\\p{L}&.-])(?![^.;]{0,70}(?<!\\p{L})${OFFICE}(?!\\p{L}))`,
  'u',
);
const SENTENCES = 3;
const REACH = 1000;
const AFTER = 120;

/**
 * Those who stand together in the sentence, the few before it or the headline, where who signs is told by
 * `both sides`, by persons, by one of them or not at all; where nobody else is named, whom persons sign with.
 * @param place where the words of the signing begin, and where what would be their subject ends: the start of the
 * sentence where nothing is
 * @param known who the frames have found: those who met are they and others
 * @param isKnown whether the words point back to what has been told: the agreement, their pact
 */
export function thoseWhoMet(
  context: Context,
  sentence: Sentence,
  { start: at, end }: Span,
  known: PartyGroup,
  isKnown: boolean,
): PartyGroup {
  const { text } = context;
  const start = Math.max(sentence.start, at - REACH);
  const subject = text.slice(Math.min(start, end), end);
  const rest = text.slice(end, Math.min(sentence.end, end + AFTER));
  const isPerson = THOSE.test(subject) && !OTHERS.test(subject);
  const isToldBy = subject.trim() === '' || isPerson;
  if (!isToldBy || WITH_OTHERS.test(rest) || BY_NAMED.test(rest)) return [];
  const own = { start, end: clauseEnd(text, at, Math.min(sentence.end, at + REACH)) };
  const here = MANY.test(subject) ? [] : pairIn(context, own, known);
  if (here.length > 1) return here;
  const before = sentencesBefore(context.segments, sentence.start, SENTENCES);
  const title = known.length === 0 && !isPerson ? [] : context.segments.sentences.slice(0, 1);
  const isBack = isKnown || isPerson;
  for (const one of [...before, ...title]) {
    if (OTHERS.test(text.slice(one.start, one.end))) return [];
    if (!isBack && !MEETS.test(text.slice(one.start, one.end))) continue;
    const pair = pairIn(context, one, known);
    if (pair.length > 1) return pair;
  }
  const both = pairIn(context, own, known);
  if (both.length > 1) return both;
  const isPartner = ({ mention }: PartyGroup[number]) =>
    mention.start >= at && !/^['’]/u.test(text.slice(mention.end, mention.end + 1));
  return known.every(isPartner) ? known : [];
}

/** Where the next clause begins after a place. */
function clauseEnd(text: string, at: number, end: number): number {
  const next = /;|, (?:while|but) /u.exec(text.slice(at, end));
  return next ? at + next.index : end;
}

/** The only list of a stretch, else the only two names in it that can sign, else the known one and its first. */
function pairIn(context: Context, stretch: Span, known: PartyGroup): PartyGroup {
  const list = listIn(context, stretch);
  const able = withoutAsides(context.text, namedIn(context, stretch, known)).filter(
    ({ one, start }) => canSign(one.entity) && !isWide(one.entity) && !isWhere(context, start),
  );
  const all = uniqueParties(able.map(({ one }) => one));
  const group = list.length > 0 ? list : all.length === 2 ? all : [];
  const isOfKnown = known.every(({ entity }) => group.some((other) => other.entity === entity));
  if (isOfKnown) return group;
  const [first] = all;
  const has = known.every(({ entity }) => all.some((other) => other.entity === entity));
  return first && has && known.length > 0 ? uniqueParties([first, ...known]) : [];
}

function listIn(context: Context, stretch: Pick<Sentence, 'start' | 'end'>): PartyGroup {
  const { text } = context;
  const names = withoutAsides(text, namedIn(context, stretch, [])).filter(
    ({ one }) => !isWide(one.entity),
  );
  const lists: PartyGroup[] = [];
  for (let at = 0; at < names.length; ) {
    const list = listBeginningWith(text, names, at);
    at += list.length;
    const group = uniqueParties(list.map(({ one }) => one));
    if (group.length > 1) lists.push(group);
  }
  return lists.length === 1 ? (lists[0] ?? []) : [];
}

function isWide({ kind }: PartyGroup[number]['entity']): boolean {
  return kind === 'COUNTRY' || kind === 'GROUP';
}

/** In Sichuan, of Anhui Province: what a party lies in. */
function isWhere({ text }: Context, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return /(?:\b(?:in|at|near|attend(?:s|ed|ing)?|(?<!\b(?:delegations?|delegates|representatives|officials|leaders|mayors|team) )from)|\p{L}, (?:the )?(?:[a-z]+ ){0,2}of|District of|County of|City of|,) (?:(?:(?!and\b)[a-z]+|[A-Z][a-z]+['’]s) ){0,2}$/u.test(
    before,
  );
}
