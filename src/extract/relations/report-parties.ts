import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import type { Match } from '../recogniser.ts';
import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { countedPartners } from './counted-partners.ts';
import { EARLIER_ROUND } from './earlier-round.ts';
import { type Titled, titlesBefore } from './further-instruments.ts';
import { listedPairs } from './listed-pairs.ts';
import { listedPartners } from './listed-partners.ts';
import { partiesOfOfficers } from './officers.ts';
import type { Parties } from './parties.ts';
import {
  partiesAfter,
  partiesAgreeing,
  partiesBy,
  partiesNamely,
  twoToldAfter,
} from './parties-after.ts';
import { partiesBefore } from './parties-before.ts';
import { uniqueParties } from './party-chain.ts';
import { lastClause } from './party-subject.ts';
import { BY_PAIRING, TITLE_SAYS } from './recalled-recognisers.ts';
import { type PartyGroup, signersIn } from './signers.ts';

/** What stands before a sentence says of who signs in it. */
export interface Before {
  /** The subject of a signing that goes on. */
  readonly carried: PartyGroup;
  /** Those of the headline. */
  readonly above: PartyGroup;
}

const SIGNS =
  /(?:正式|共同|联合)*(?:签署|签订|签下|续签|缔结|(?:协商|磋商)(?:达成|一致)|商定|议定)/u;

/** 这份协议将于10月签署: what the sentence before was about. */
const THIS_ONE = /(?:这份|该份?|上述|这一|此份?)$/u;

/** The titles of a row that stand before the words, which hold the last. */
export function titlesIn(
  { text }: Context,
  from: number,
  { recogniser, start }: Match<AgreementRecogniser>,
): Titled[] {
  return recogniser.id === 'agreement.title-signed' ? titlesBefore(text, from, start) : [];
}

/** Those within the words where these hold them, else those before. */
export function partiesOf(
  context: Context,
  match: Match<AgreementRecogniser>,
  from: number,
  subject: PartyGroup,
): Parties {
  const { start, recogniser } = match;
  if (recogniser.tellsSides)
    return { groups: [uniqueParties(signersIn(context, match))], pointsBack: false };
  if (recogniser.tellsPairs) return { groups: listedPairs(context, match), pointsBack: false };
  if (recogniser.id === TITLE_SAYS || recogniser.id === BY_PAIRING)
    return { groups: [], pointsBack: true };
  if (recogniser.id === EARLIER_ROUND) {
    const before = partiesBefore(context, from, start);
    return before.groups.some(({ length }) => length > 1)
      ? before
      : { groups: [], pointsBack: true };
  }
  if (recogniser.id === 'agreement.type-signed' && THIS_ONE.test(context.text.slice(from, start)))
    return { groups: [], pointsBack: true };
  if (recogniser.countsPartners)
    return { groups: ownerOf(context, from, start, subject), pointsBack: false };
  const listed = listedPartners(context, from, match, subject);
  if (listed.length > 0) return { groups: listed, pointsBack: false };
  const one = withMany(context, match, from);
  if (one.length > 0) return { groups: [one], pointsBack: false };
  const counted = countedPartners(context, from, start);
  if (counted.length > 0) return { groups: counted, pointsBack: false };
  if (!recogniser.holdsParties) {
    const [first = match] = titlesIn(context, from, match);
    const before = partiesBefore(context, from, first.start, subject);
    const isWhole = before.groups.some(({ length }) => length > 1);
    const heads = isWhole ? [] : partiesOfOfficers(context, from, first.start);
    if (heads.length > 0) return { groups: [heads], pointsBack: false };
    const namely =
      before.groups.length === 0 && (before.pointsBack || match.start === from)
        ? partiesNamely(context, match.end)
        : [];
    if (namely.length > 0) return { groups: [namely], pointsBack: false };
    const isOpen = before.groups.length === 0 && !before.pointsBack;
    if (isOpen && SINCE_BOTH.test(context.text.slice(match.end, match.end + PARTNER_REACH)))
      return { groups: [], pointsBack: true };
    const after = isOpen && OF_OTHERS.test(context.text.slice(from, match.end));
    if (after) return partiesAfter(context, match.end);
    return isOpen ? partiesTold(context, match, from) : before;
  }
  const words = context.text.slice(start, match.end);
  return partiesBefore(context, start + 1, start + words.search(SIGNS));
}

/** The place whose friends are counted: the subject of the signing before, else the first that is named. */
function ownerOf(context: Context, start: number, end: number, subject: PartyGroup): PartyGroup[] {
  const [first] = subject.length > 0 ? subject : signersIn(context, { start, end });
  const isPlace = first?.entity.type === 'region' && first.entity.kind !== 'COUNTRY';
  return isPlace ? [[first]] : [];
}

/** Those whom the words after a signing tell, where nobody stands before it. */
function partiesTold(context: Context, match: Match<AgreementRecogniser>, from: number): Parties {
  const { id } = match.recogniser;
  const by = partiesBy(context, match.end);
  const told =
    by.groups.length === 0 && TAKES_PLACE.has(id) ? partiesAgreeing(context, match.end) : by;
  const two = told.groups.length === 0 ? twoToldAfter(context, from, match) : [];
  return two.length > 0 ? { groups: [two], pointsBack: false } : told;
}

/** Such words tell that a signing took place, and may leave to the next ones who signs. */
const TAKES_PLACE: ReadonlySet<string> = new Set([
  'agreement.ceremony',
  'agreement.type-signed',
  'agreement.signing-of',
  'agreement.title-signed',
]);

/** 到9月底,同甘肃省签署协议的央企达到17家: of many that are only counted the one that each signs with. */
function withMany(context: Context, { start, end }: Span, from: number): PartyGroup {
  const { text } = context;
  if (!COUNTED_MANY.test(text.slice(end, end + PARTNER_REACH))) return [];
  const clause = lastClause(text.slice(from, start));
  if (!WITH_ONE.test(clause)) return [];
  return uniqueParties(signersIn(context, { start: start - clause.length, end: start }));
}

const COUNTED_MANY =
  /^的[^,。;与和同]{0,12}(?:[央国民企]企|企业|公司|机构|单位|高校|院校|医院|学校|城市|部门)[^,。;]{0,6}?(?:达|有|增|超|累计|总数|数量|共)[^,。;\d]{0,6}\d/u;
const WITH_ONE = /^(?:目前|至今|如今|迄今|已|先后|陆续|累计)*[与和同][^,。;]{2,20}$/u;

/** 自2031年签署意向书以来,两市…: whose it is the words after it point to. */
const SINCE_BOTH = /^[^,。;]{0,4}以来,(?:双方|[两三][省市县区州地校院国方])/u;

/** 根据2031年签署的协议,甲与乙每年…: who signed it then is told by what it has them do. */
const OF_OTHERS =
  /(?:根据|按照|依据|依照)[^,。;]{0,6}(?:\d{4}年|去年|前年|上一?年|\d日|[昨今前][天日]|前一天|新|刚刚?|近日|日前)[^,。;]{0,12}(?:签署|签(?=的)|签订|签下|订立|订下|定下|谈成|续签|达成|缔结)的[^,。;]*$/u;

/** 青岚市签下协议,对方是北渡大学: a partner who is told after the words. */
export function withPartner(
  context: Context,
  group: PartyGroup,
  { start: from, end: at }: Span,
): PartyGroup {
  const { text } = context;
  const told = text.slice(from, at);
  const isFollowed =
    FOLLOWED.test(told) ||
    (WITH_ONE_OF.test(told) && SINCE_THEN.test(text.slice(at, at + PARTNER_REACH)));
  if (isFollowed) return withFollower(context, group, at);
  if (WITH_ONE_OF.test(told) && text[at] === '的') return withNext(context, group, at + 1);
  const words = PARTNER.exec(text.slice(at, at + PARTNER_REACH))?.[0];
  const isObject = words === undefined && text.startsWith('签约', at - 2);
  if (words === undefined && !isObject) return group;
  const start = at + (words?.length ?? 0);
  const [partner] = signersIn(context, { start, end: start + PARTNER_REACH });
  if (partner?.mention.start !== start) return group;
  const ends = !isObject || /^(?:[,。;!]|$)/u.test(text.slice(partner.mention.end));
  return ends ? uniqueParties([...group, partner]) : group;
}

/** 依托与北渡大学签订的合作协议,青岚县…: who does something by it is the other side. */
function withFollower(context: Context, group: PartyGroup, at: number): PartyGroup {
  const length = context.text.slice(at, at + PARTNER_REACH).search(/[,。;]/u);
  const start = at + length + 1;
  const [follower] = signersIn(context, { start, end: start + PARTNER_REACH });
  const acts =
    context.text[start - 1] === ',' &&
    follower?.mention.start === start &&
    context.text[follower.mention.end] !== '也';
  return acts ? uniqueParties([follower, ...group]) : group;
}

/** 与青岚县签有合作协议的北渡大学: the other side comes next. */
function withNext(context: Context, group: PartyGroup, start: number): PartyGroup {
  const [next] = signersIn(context, { start, end: start + PARTNER_REACH });
  return next?.mention.start === start ? uniqueParties([...group, next]) : group;
}

/** 2031年与北渡大学签署协议: a clause that tells with whom, and not who. */
const WITH_ONE_OF =
  /^(?:[^,。;]{0,12},)?(?:这是|自从?|从|继|早在|[今去前]年|上个?月|此前|早前|不久前|前不久|先后|已|曾|又|\d{1,4}[年月日]|[春夏秋冬]天?|[年月]?[初底中末]|[上下]半年|[\d一两三四五六七八九十]+年前|正式|率先|首次){0,6}[与和同][^,。;与和]{2,30}(?:签[署订下有过]|达成|缔结|订[立下有])[^,。;]*$/u;
/** 以来,青岚县…; 后,青岚县…: who has done something since. */
const SINCE_THEN = /^[^,。;]{0,4}(?:以来|之?后|以后|之际|的?基础上),/u;

const FOLLOWED =
  /^(?:[^,。;]{0,12},)?(?:根据|按照|依据|依托|依靠|凭借|凭着|靠着|借着|有了|多亏了?|借助|借力|得益于|随着|落实|履行|执行)[^,。;与和同]{0,8}[与和同][^,。;]{2,40}(?:签[署订下有]|达成|缔结|订[立下])的[^,。;]*$|^(?:自从|自打|打从|自)[^,。;与和同跟]{0,8}[与和同跟][^,。;]{2,40}签[^,。;]*$/u;

const PARTNER =
  /^[^,。;]{0,12}[,。;](?:(?:而|协议的?|合作的?|签约的?|缔约的?|结对的?)*(?:对方|另一[方头端]|合作方|结对方|合作对象|签约对象|结对对象|合作伙伴|伙伴)|[与和同跟][之其](?:签约|签署|签订|签字|缔约|结对|牵手|携手|合作)的)(?:则|正)?(?:是|为)/u;
const PARTNER_REACH = 40;
