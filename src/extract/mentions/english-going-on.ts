import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import { meaningsListed } from './english-choice.ts';
import type { EnglishKind } from './english-heads.ts';
import type { Placed } from './english-places.ts';

/** Words that may go on a name: Minhang district, Enshi Tujia and Miao Autonomous Prefecture. */
const WORDS = /^(?: (?:&|[\p{L}'’-]{2,16})(?!\p{L})){1,8}/u;
const LEVEL =
  "(?:municipal|provincial|city|county|district|state|regional|prefectural|local|people['’]s)";
const TOPIC =
  '(?:education|commerce|culture|tourism|health|science|technology|innovation|agriculture|agricultural|rural affairs|transport|transportation|ecology|environment|environmental protection|justice|finance|financial|foreign affairs|human resources|social security|civil affairs|industry|information technology|housing|urban-rural development|water|water resources|emergency management|natural resources|market regulation|market supervision|sports?|statistics|public security|forestry|trade|investment promotion|development|reform|energy|port|ports|police|customs|tax|fisheries|marine|maritime|labou?r|planning|data|big data|veterans affairs|economy|economic affairs|intellectual property|food and drug)';
const TOPICS = `${TOPIC}(?:(?:,|,? and|,? &) ${TOPIC}){0,3}`;
const HEAD =
  '(?:bureau|commission|department|authority|administration|office|agency|ministry|directorate|committee)';
/** The port authority of Hamburg port authority, the provincial department of commerce of Jiangxi's. */
const BODY = new RegExp(
  `^(?: (?:province|city|county|district|prefecture|state))?(?:['’]s)?(?: ${LEVEL}){0,2}(?: (?:police(?: force| department| service)?|fire (?:brigade|service|department)|customs|airport|zoo|(?:national )?(?:nature|wetland|forest|biosphere|marine) reserve|national park|geopark|stock exchange|botanic(?:al)? gardens?|chamber of commerce|symphony orchestra|philharmonic)| ${TOPICS} ${HEAD}| ${HEAD} (?:of|for) (?:the )?${TOPICS})(?![\\p{L}-])`,
  'u',
);
const REACH = 140;

/**
 * The candidates of a sentence, with the words after them that go on a name: one that the lists know
 * (Minhang district), or a body that small letters name after its place (Hamburg port authority).
 */
export function goingOn(text: string, placed: readonly Placed[], gazetteer: Gazetteer): Placed[] {
  let taken = 0;
  return placed.flatMap((one) => {
    if (one.candidate.start < taken) return [];
    const ranked = listed(text, one, gazetteer) ?? rankedAfter(text, one, gazetteer) ?? one;
    const longer =
      bodyOf(text, ranked, gazetteer) ??
      (ranked === one ? ofPlace(text, one, gazetteer) : null) ??
      ranked;
    taken = longer.candidate.end;
    return [longer];
  });
}

function afterOf(text: string, { candidate, sentence }: Placed): string {
  return text.slice(candidate.end, Math.min(sentence.end, candidate.end + REACH));
}

function listed(text: string, placed: Placed, gazetteer: Gazetteer): Placed | null {
  const { form } = placed.candidate;
  const words = WORDS.exec(afterOf(text, placed))?.[0].split(' ').slice(1) ?? [];
  for (let count = words.length; count > 0; count--) {
    const whole = `${form} ${words.slice(0, count).join(' ')}`;
    const [entry] = meaningsListed(whole, gazetteer);
    if (!entry) continue;
    const kind = entry.kind as RegionKind;
    const head = isDivision(kind) ? (form.split(' ')[0] ?? form) : whole;
    return longer(placed, whole, { type: 'region', kind, name: whole, head });
  }
  return null;
}

const RANK = /^, an? (?:[a-z-]+ ){0,3}(?<rank>county|district|prefecture) (?:in|of|under)\b/u;

/** Anxi, a county in Fujian: the lists know the place by the rank that the text tells after it. */
function rankedAfter(text: string, placed: Placed, gazetteer: Gazetteer): Placed | null {
  const { candidate, sentence } = placed;
  const { form } = candidate;
  const rank = RANK.exec(afterOf(text, placed))?.groups?.['rank'];
  if (rank === undefined || candidate.told || meaningsListed(form, gazetteer).length > 0)
    return null;
  const name = `${form} ${rank}`;
  const [entry] = meaningsListed(name, gazetteer);
  if (!entry) return null;
  const told: EnglishKind = { type: 'region', kind: entry.kind as RegionKind, name, head: form };
  return { sentence, candidate: { ...candidate, told } };
}

/** Zhejiang's Department of Commerce: the place goes before what is of many places. */
function ofPlace(
  text: string,
  { candidate, sentence }: Placed,
  gazetteer: Gazetteer,
): Placed | null {
  const { form, start, told } = candidate;
  if (
    told?.type !== 'institution' ||
    !/^(?:Department|Bureau|Commission|Office|Administration|Ministry) of /u.test(form)
  )
    return null;
  const before = text.slice(Math.max(sentence.start, start - 40), start);
  const place = /(?<place>\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?)['’]s $/u.exec(before)
    ?.groups?.['place'];
  const isPlace =
    place !== undefined && meaningsListed(place, gazetteer).some(({ kind }) => kind !== 'COUNTRY');
  return isPlace
    ? { sentence, candidate: { ...candidate, told: { ...told, name: `${place} ${form}` } } }
    : null;
}

function isDivision(kind: RegionKind): boolean {
  return kind !== 'GROUP' && kind !== 'DEVELOPMENT_ZONE' && kind !== 'NEW_AREA';
}

function bodyOf(text: string, placed: Placed, gazetteer: Gazetteer): Placed | null {
  const { form, told } = placed.candidate;
  const isPlace = told ? told.type === 'region' : meaningsListed(form, gazetteer).length > 0;
  const found = isPlace ? BODY.exec(afterOf(text, placed)) : null;
  if (!found) return null;
  const name = form + found[0].replace(/['’]s(?= )/u, '');
  return longer(placed, form + found[0], { type: 'institution', kind: 'GOVERNMENT', name });
}

function longer({ candidate, sentence }: Placed, form: string, told: EnglishKind): Placed {
  return {
    sentence,
    candidate: { ...candidate, end: candidate.start + form.length, form, told, speaks: false },
  };
}
