import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import { meaningsListed } from './english-choice.ts';
import type { EnglishKind } from './english-heads.ts';
import { tellsOfSigning } from './english-parties-by-place.ts';
import { bodyAfter, bodyBefore } from './english-place-bodies.ts';
import type { Placed } from './english-places.ts';

/** Words that may go on a name: Minhang district, Enshi Tujia and Miao Autonomous Prefecture. */
const WORDS = /^(?: (?:&|[\p{L}'’-]{2,16})(?!\p{L})){1,8}/u;
const REACH = 140;

/**
 * The candidates of a sentence, with the words after them that go on a name: one that the lists know
 * (Minhang district), or a body that small letters name after its place (Hamburg port authority).
 */
export function goingOn(text: string, placed: readonly Placed[], gazetteer: Gazetteer): Placed[] {
  let taken = 0;
  return placed.flatMap((one, at) => {
    if (one.candidate.start < taken) return [];
    const ranked =
      withForeignRank(text, one) ??
      listed(text, one, gazetteer) ??
      rankedAfter(text, one, gazetteer) ??
      one;
    const longer =
      branchOf(text, ranked, placed[at + 1]) ??
      departmentOf(text, ranked, placed[at + 1]) ??
      facultyOf(text, ranked, placed[at + 1]) ??
      zoneOf(text, ranked, gazetteer) ??
      campusOf(text, ranked, gazetteer) ??
      bodyOf(text, ranked, gazetteer) ??
      bodyOfPlace(text, ranked, taken) ??
      (ranked === one ? ofPlace(text, one, gazetteer) : null) ??
      ranked;
    taken = longer.candidate.end;
    return [longer];
  });
}

function afterOf(text: string, { candidate, sentence }: Placed): string {
  return text.slice(candidate.end, Math.min(sentence.end, candidate.end + REACH));
}

/** Dornogovi aimag, Tatra oblast: what other countries call their divisions by goes on a name. */
function withForeignRank(text: string, { candidate, sentence }: Placed): Placed | null {
  const { form, told } = candidate;
  const rank = FOREIGN_RANK.exec(afterOf(text, { candidate, sentence }))?.groups?.['rank'] ?? '';
  const kind = FOREIGN_KINDS[rank];
  if (!kind) return null;
  const whole = `${form} ${rank}`;
  if (!told)
    return longer({ candidate, sentence }, whole, {
      type: 'region',
      kind,
      name: whole,
      head: form,
    });
  return told.type === 'institution' && / of \S+$/u.test(form)
    ? longer({ candidate, sentence }, whole, { ...told, name: whole })
    : null;
}

const FOREIGN_RANK =
  /^ (?<rank>aimag|soum|oblast|krai|okrug|voivodeship|governorate|raion)(?!\p{L})/u;
const FOREIGN_KINDS: Readonly<Record<string, RegionKind>> = {
  aimag: 'PROVINCE',
  soum: 'COUNTY',
  oblast: 'PROVINCE',
  krai: 'PROVINCE',
  okrug: 'PROVINCE',
  voivodeship: 'PROVINCE',
  governorate: 'PROVINCE',
  raion: 'DISTRICT',
};

function listed(text: string, placed: Placed, gazetteer: Gazetteer): Placed | null {
  const { form, told } = placed.candidate;
  const name = told?.type === 'region' ? told.name : form;
  const words = WORDS.exec(afterOf(text, placed))?.[0].split(' ').slice(1) ?? [];
  for (let count = words.length; count > 0; count--) {
    const more = words.slice(0, count).join(' ');
    const whole = `${name} ${more}`;
    const [entry] = meaningsListed(whole, gazetteer);
    if (!entry) continue;
    const kind = entry.kind as RegionKind;
    const head = isDivision(kind) ? (name.split(' ')[0] ?? name) : whole;
    return longer(placed, `${form} ${more}`, { type: 'region', kind, name: whole, head });
  }
  return null;
}

const RANK =
  /^, (?:an?|the) (?:[a-z-]+ ){0,3}(?<rank>county|district|prefecture) (?:in|of|under)\b/u;

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
  if (told?.type !== 'institution' || !OF_MANY.test(form)) return null;
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
  if (!isPlace) return null;
  const after = bodyAfter(afterOf(text, placed));
  if (after === null) return null;
  const name = form + after.replace(/['’]s(?= )/u, '');
  return longer(placed, form + after, { type: 'institution', kind: 'GOVERNMENT', name });
}

/** The Nantong branch of the Marl Society, which is another than the society. */
function branchOf(text: string, placed: Placed, next: Placed | undefined): Placed | null {
  const { start, end } = placed.candidate;
  const body = next?.candidate;
  if (body?.told?.type !== 'institution' || placed.sentence !== next?.sentence) return null;
  if (!BRANCH.test(text.slice(end, body.start))) return null;
  const form = text.slice(start, body.end);
  return longer(placed, form, { ...body.told, name: form });
}

/** Sonoma County's Department of Health, the Hokkaido Government's Department of Agriculture. */
function departmentOf(text: string, placed: Placed, next: Placed | undefined): Placed | null {
  const { form, start, end, told } = placed.candidate;
  const body = next?.candidate;
  const isOf = placed.sentence === next?.sentence && told?.type === 'region';
  if (!isOf || body?.told?.type !== 'institution') return null;
  if (!/^['’]s $/u.test(text.slice(end, body.start)) || !OF_MANY.test(body.form)) return null;
  const name = `${form} ${body.form}`;
  return longer(placed, text.slice(start, body.end), { ...body.told, name });
}

/** What is of many places. */
const OF_MANY =
  /^(?:Department|Bureau|Commission|Office|Administration|Ministry|Directorate|Agency|Board) (?:of|for) /u;

/** Beidu University's School of Nursing: the university signs. */
function facultyOf(text: string, placed: Placed, next: Placed | undefined): Placed | null {
  const { form, start, end, told } = placed.candidate;
  const isOf = next?.sentence === placed.sentence;
  if (told?.type !== 'institution' || told.kind !== 'UNIVERSITY' || !isOf) return null;
  if (!/^['’]s $/u.test(text.slice(end, next.candidate.start))) return null;
  if (!/^(?:School|Faculty|Department|Institute|College) of /u.test(next.candidate.form))
    return null;
  return longer(placed, text.slice(start, next.candidate.end), { ...told, name: form });
}

/** Hefei's high-tech zone: small letters after the place that it is named after. */
function zoneOf(text: string, placed: Placed, gazetteer: Gazetteer): Placed | null {
  const { form } = placed.candidate;
  const { all = '', zone } = ZONE.exec(afterOf(text, placed))?.groups ?? {};
  if (zone === undefined) return null;
  const name = `${form} ${zone.replace(/(?<![\p{L}-])\p{Ll}/gu, (letter) => letter.toUpperCase()).replace('And', 'and')}`;
  const [entry] = meaningsListed(name, gazetteer);
  const kind = entry?.kind as RegionKind | undefined;
  return kind ? longer(placed, form + all, { type: 'region', kind, name, head: name }) : null;
}

const ZONE =
  /^(?<all>(?:['’]s)? (?<zone>(?:high-tech|economic(?: and technological)? development) zone))(?!\p{L})/u;

const BRANCH = /^(?:['’]s)? (?:branch|chapter|sub-council|committee) of (?:the )?$/u;

/** Beidu University (Nantong): the city of the campus is of the name. */
function campusOf(text: string, placed: Placed, gazetteer: Gazetteer): Placed | null {
  const { form, told } = placed.candidate;
  if (told?.type !== 'institution' || told.kind !== 'UNIVERSITY') return null;
  const { city, all } = IN_BRACKETS.exec(afterOf(text, placed))?.groups ?? {};
  const isCity = city !== undefined && meaningsListed(city, gazetteer)[0]?.kind === 'CITY';
  return isCity ? longer(placed, form + all, { ...told, name: form + all }) : null;
}

const IN_BRACKETS = /^(?<all> \((?<city>\p{Lu}[\p{L}'’]{2,16})\))/u;

/** The customs department of Luang Namtha province, where somebody signs: elsewhere the place is spoken of. */
function bodyOfPlace(text: string, { candidate, sentence }: Placed, from: number): Placed | null {
  const { start, told } = candidate;
  const body = bodyBefore(text.slice(Math.max(from, sentence.start, start - REACH), start));
  const isPlace = !told || told.type === 'region';
  if (body === null || !isPlace || !tellsOfSigning(text, { sentence })) return null;
  const rank = /^ (?:province|city|county|district|prefecture|state|region)(?!\p{L})/u.exec(
    afterOf(text, { candidate, sentence }),
  );
  const [first, end] = [start - body.length, candidate.end + (rank?.[0].length ?? 0)];
  const form = text.slice(first, end);
  return {
    sentence,
    candidate: {
      start: first,
      end,
      form,
      speaks: false,
      told: { type: 'institution', kind: 'GOVERNMENT', name: form },
    },
  };
}

function longer({ candidate, sentence }: Placed, form: string, told: EnglishKind): Placed {
  return {
    sentence,
    candidate: { ...candidate, end: candidate.start + form.length, form, told, speaks: false },
  };
}
