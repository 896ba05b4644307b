import type { InstitutionKind, RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';

export const englishName: Rule = {
  id: 'name.english-capitals',
  because:
    'names in English are runs of capitalised words, and their last or first word says of what',
  certainty: 'likely',
  examples: ['【Qinglan City】 signed an agreement.', 'the two sides signed an agreement.'],
};

const CAP = "[A-Z][\\p{L}'’.-]*[\\p{L}]|[A-Z]{2,}";
const OF =
  '(?:Ministry|Department|Bureau|Commission|Office|Administration|Academy|Institute|School|College|University|Authority|Port|City|Province|State|County|Government|Bank)';
const NAME = new RegExp(
  `(?:${OF} of (?:the )?(?:${CAP})(?:(?:,? and|,| &) (?:${CAP})(?! (?:City|County|Province|District|University)))?(?: (?:${CAP}))*|(?:${CAP})(?: (?:of (?:the )?)?(?:${CAP}))*)`,
  'gu',
);
/** Capitalised at the start of a sentence, and no name. */
const NO_NAME =
  /^(?:The|A|An|In|On|At|As|By|For|It|He|She|They|We|This|That|These|Those|Under|After|Before|Both|Two|Three|Four|According|Meanwhile|Also|Its|But|And|From|With|During|While|When|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|MOU|MoU|Mr|Mrs|Ms|Dr|President|Minister|Mayor|Chairman|Governor|Memorandum|Agreement|Letter)$/u;
const LEADING =
  /^(?:The|A|An|Both|And|But|Meanwhile|Yesterday|Today|In|On|At|Under|President|Minister|Mayor|Chairman|Governor|Mr|Mrs|Ms|Dr)\.? /u;

const KINDS: readonly (readonly [
  RegExp,
  'region' | 'institution',
  RegionKind | InstitutionKind,
])[] = [
  [/\b(?:University|College)\b/u, 'institution', 'UNIVERSITY'],
  [/\b(?:Institute|Academy|Laboratory|Research)\b/u, 'institution', 'RESEARCH'],
  [
    /\b(?:Ministry|Department|Bureau|Commission|Authority|Office|Agency|Administration|Court|Police)\b/u,
    'institution',
    'GOVERNMENT',
  ],
  [
    /\b(?:Association|Chamber|Federation|Union|Society|Alliance|Foundation|Council of)\b/u,
    'institution',
    'ASSOCIATION',
  ],
  [
    /\b(?:Group|Corporation|Corp|Company|Co|Ltd|Inc|Limited|Holdings|Bank|Airlines|Technologies|Energy)\b\.?$/u,
    'institution',
    'ENTERPRISE',
  ],
  [/\b(?:New Area|New District)$/u, 'region', 'NEW_AREA'],
  [/\b(?:Development Zone|Free Trade Zone|Zone|Industrial Park)$/u, 'region', 'DEVELOPMENT_ZONE'],
  [/\b(?:City|Municipality|Prefecture)$|^City of/u, 'region', 'CITY'],
  [/\bDistrict$/u, 'region', 'DISTRICT'],
  [/\b(?:County|Council|Shire)$|^County of/u, 'region', 'COUNTY'],
  [
    /\b(?:Province|State|Autonomous Region|Region|Territory)$|^(?:Province|State) of/u,
    'region',
    'PROVINCE',
  ],
  [/\b(?:Town|Township|Village)$/u, 'region', 'TOWN'],
];
const COUNTRIES = new Set(
  (
    'China Japan Korea India Indonesia Malaysia Singapore Thailand Vietnam Laos Cambodia Myanmar Philippines Pakistan Nepal Bangladesh ' +
    'Russia Ukraine Kazakhstan Uzbekistan Germany France Italy Spain Portugal Greece Turkey Israel Egypt Kenya Uganda Tanzania Ethiopia ' +
    'Nigeria Ghana Rwanda Zambia Zimbabwe Namibia Mozambique Angola Morocco Algeria Canada Mexico Brazil Argentina Chile Peru Australia ' +
    'Britain UK US USA Ireland Poland Hungary Serbia Netherlands Belgium Switzerland Austria Sweden Norway Finland Denmark Iran Iraq Qatar UAE'
  ).split(' '),
);
const GOVERNMENT =
  / (?:(?:Municipal|Provincial|County|District|City|State|People's|People’s) )*Government$/u;

/** The names in a sentence without Chinese characters. */
export function englishNames(text: string, { start: from, end: to }: Span): Mention[] {
  return [...text.slice(from, to).matchAll(NAME)].flatMap(({ 0: words, index }) => {
    const lead = LEADING.exec(words)?.[0].length ?? 0;
    const form = words.slice(lead);
    const start = from + index + lead;
    return form === '' || NO_NAME.test(form) ? [] : (mentionOf(form, start) ?? []);
  });
}

/** A name that no word classifies is taken for a place where it is one word, else for a body. */
function mentionOf(form: string, start: number): Mention | null {
  const name = form.replace(GOVERNMENT, '');
  const base = { start, end: start + form.length, form, name, rule: englishName.id, entries: [] };
  if (COUNTRIES.has(name)) {
    return { ...base, type: 'region', kind: 'COUNTRY', within: [], confidence: CERTAINTY.likely };
  }
  const known = KINDS.find(([pattern]) => pattern.test(name));
  const isGovernment = name !== form;
  const certainty = known || isGovernment ? CERTAINTY[englishName.certainty] : CERTAINTY.weak;
  const type = known?.[1] ?? (isGovernment || !name.includes(' ') ? 'region' : 'institution');
  if (type === 'region') {
    const kind = (known?.[2] ?? 'CITY') as RegionKind;
    return { ...base, type, kind, within: [], confidence: certainty };
  }
  return { ...base, type, kind: (known?.[2] ?? 'OTHER') as InstitutionKind, confidence: certainty };
}
