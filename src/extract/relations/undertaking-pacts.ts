import type { Sentence } from '../../model/segments.ts';
import { type Context, mentionsIn } from '../context.ts';
import { ownedParts } from './detail-owners.ts';
import type { Pact } from './group-reports.ts';
import { opening } from './party-chain.ts';
import { signersIn } from './signers.ts';

/** 与北渡大学将共建研究院;与省农科院推广良种: those that the parts of a sentence tell of one by one. */
export function partedAmong(
  context: Context,
  sentence: Sentence,
  pacts: readonly Pact[],
): readonly Pact[] {
  const parts = ownedParts(context, sentence, pacts);
  const own = parts.filter(({ owners }) => owners.length < pacts.length);
  return [...new Set(own.flatMap(({ owners }) => owners))];
}

const WILL = /^[^,。;]{0,10}?(?:将|拟(?!定)|承诺|同意|明确)/u;

/**
 * The pacts whose parties are said to do something: those all of whose parties are named, else the last
 * told. Where the agreement itself speaks (根据青岚市与白榆县的协议) they need only be named.
 */
export function undertakingPacts(
  context: Context,
  sentence: Sentence,
  pacts: readonly Pact[],
  current: readonly Pact[],
  isAgreed: boolean,
): readonly Pact[] {
  const mentions = mentionsIn(context, sentence);
  const named = new Set(mentions.map(({ entity }) => entity.key));
  const isWhole = (pact: Pact) =>
    pact.parties.length > 1 && pact.parties.every(({ entity }) => named.has(entity.key));
  const acting = new Set(
    mentions
      .filter(({ mention }) => WILL.test(context.text.slice(mention.end, mention.end + 14)))
      .map(({ entity }) => entity.key),
  );
  const acts = (pact: Pact) => pact.parties.some(({ entity }) => acting.has(entity.key));
  const whole = pacts.filter(
    (pact) => isToldBefore(pact, sentence) && isWhole(pact) && (isAgreed || acts(pact)),
  );
  const news = whole.filter(isNews);
  if (news.length > 0) return news;
  return whole.length > 0 ? whole : current.filter(acts);
}

/** What they will do, right after their names. */
const SUBJECT_WILL =
  /^(?:双方|各方|[两三四五六][方地省市县区校院家])?(?:今后|未来|下一步|还|也|则|均|都)*(?:将(?!于\d|在\d|举[行办]|迎|派代表)|拟(?!定)|计划|约定|商定|议定|同意|承诺|决定)/u;

/**
 * 青岚博物馆和北渡大学将在标本展出方面开展合作: a sentence of any paragraph that opens with all those who have signed, and
 * with nobody else, tells of what they signed; so does what is heard at the signing.
 */
export function pactsOfSubject(
  context: Context,
  sentence: Sentence,
  pacts: readonly Pact[],
): readonly Pact[] {
  const { text } = context;
  if (sentence.isLine) return [];
  const heard = HEARD.exec(text.slice(sentence.start, sentence.start + HEARD_REACH))?.[0] ?? '';
  const start = sentence.start + heard.length;
  const subject = opening(text, signersIn(context, { start, end: sentence.end }), start);
  const end = subject.at(-1)?.mention.end ?? sentence.end;
  if (!SUBJECT_WILL.test(text.slice(end, end + WILL_REACH))) return [];
  const keys = new Set(subject.map(({ entity }) => entity.key));
  const isOne = heard !== '' && keys.size === 1 && pacts.length === 1;
  if (keys.size < 2 && !isOne) {
    const told = pacts.filter((pact) => isNews(pact) && isToldBefore(pact, sentence));
    return [...keys].flatMap((key) => pactOfPartner(key, told));
  }
  const theirs = pacts.filter(
    (pact) =>
      isToldBefore(pact, sentence) &&
      (isOne || pact.parties.length === keys.size) &&
      (isOne
        ? pact.parties.some(({ entity }) => keys.has(entity.key))
        : pact.parties.every(({ entity }) => keys.has(entity.key))),
  );
  const news = theirs.filter(isNews);
  return news.length > 0 ? news : theirs;
}

const WILL_REACH = 16;

/**
 * 记者从签约仪式上了解到,北渡医院将派医生坐诊: what is heard where they sign is of what they sign, though one of them alone
 * is told to do it; 据悉,北渡医院将迁址 is other news.
 */
const HEARD =
  /^(?:记者)?[从在](?:现场|会[上议]|[^,。;]{0,10}?(?:仪式|活动|大会|会议|推进会|签约会|签约现场)[上中]?)(?:了解到|获悉|得知),?/u;
const HEARD_REACH = 30;

/**
 * 青岚市分别与北渡大学、鸿拓集团签约。…鸿拓集团将建厂: what one of several partners will do, each of whom has signed with the
 * same one, is of what it has signed. 青岚市将建厂 may be of either.
 */
function pactOfPartner(key: string, pacts: readonly Pact[]): readonly Pact[] {
  const has = ({ parties }: Pact, one: string) => parties.some(({ entity }) => entity.key === one);
  const [own, ...more] = pacts.filter((pact) => has(pact, key));
  if (!own || more.length > 0) return [];
  const shares = (pact: Pact) =>
    pact !== own && own.parties.some(({ entity }) => has(pact, entity.key));
  return pacts.some(shares) ? [own] : [];
}

/** Of two with the same parties the one that is signed now is spoken of, not the one before it. */
export function isNews({ reports }: Pact): boolean {
  return reports.some(({ status }) => status !== 'MENTIONED');
}

/** 根据协议 after a look back at what the same parties signed before speaks of what they sign now. */
export function newsAmong(
  pacts: readonly Pact[],
  told: readonly Pact[],
  sentence: Sentence,
): readonly Pact[] {
  const newsOf = (old: Pact) =>
    pacts.find(
      (pact) => isNews(pact) && isToldBefore(pact, sentence) && haveSameParties(pact, old),
    );
  return told.map((pact) => (isNews(pact) ? pact : (newsOf(pact) ?? pact)));
}

function haveSameParties(a: Pact, b: Pact): boolean {
  const keys = new Set(a.parties.map(({ entity }) => entity.key));
  return (
    a.parties.length === b.parties.length && b.parties.every(({ entity }) => keys.has(entity.key))
  );
}

/** What the text only comes to later has nothing to say here. */
function isToldBefore({ reports }: Pact, { start }: Sentence): boolean {
  return reports.some((report) => report.start <= start);
}
