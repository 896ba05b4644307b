import type { InstitutionKind, ProjectKind, RegionKind } from '../../model/schema.generated.ts';
import { TOPIC } from './english-name-parts.ts';

/** A region; `head` is its name without the word for its rank: Kisumu of Kisumu County. */
export interface EnglishRegion {
  readonly type: 'region';
  readonly kind: RegionKind;
  readonly name: string;
  readonly head: string;
}

interface EnglishBody {
  readonly type: 'institution';
  readonly kind: InstitutionKind;
  readonly name: string;
  /** True where only its place among those who sign tells that it is one. */
  readonly isByPlace?: true;
}

/** What the words of an English name tell of it. */
export type EnglishKind =
  | EnglishRegion
  | EnglishBody
  | { readonly type: 'project'; readonly kind: ProjectKind; readonly name: string };

type Ranked = readonly (readonly [RegExp, RegionKind])[];

const RANKS: Ranked = [
  [/ (?:New Area|New District)$/u, 'NEW_AREA'],
  [
    / (?:Development Zone|Cooperation Zone|Free Trade Zone|Economic Zone|Industrial Zone|High-tech Zone|Pilot Zone|Science Park|Industrial Park|Technology Park|Logistics Park|Software Park|Innovation Park|Free Trade Port)$/u,
    'DEVELOPMENT_ZONE',
  ],
  [
    / (?:Autonomous Region|Province|State|Region|Territory|Governorate|Oblast|Krai|Okrug|Voivodeship|Canton|Aimag)$/u,
    'PROVINCE',
  ],
  [
    / (?:(?:(?:Metropolitan|Special) )?City|Municipality|Prefecture|Autonomous Prefecture|Metropolis|(?<!Venture |Human |Social )Capital)$/u,
    'CITY',
  ],
  [/ (?:District|Borough)$/u, 'DISTRICT'],
  [/ (?:County|Shire|Autonomous County|(?:Autonomous )?Banner)$/u, 'COUNTY'],
  [/ League$/u, 'CITY'],
  [/ (?:Islands?|Peninsula)$/u, 'PROVINCE'],
  [/ (?:Town|Township|Village)$/u, 'TOWN'],
];
/** The word for the rank goes first: Region Halland, Comune di Lucca. */
const RANKS_BEFORE: Ranked = [
  [/^(?:Region|Région|Regione) (?!Officials?$|Leaders?$|Heads?$|Chair)/u, 'PROVINCE'],
  [/^(?:Provincia di|Provincia de|Landkreis|Kanton) /u, 'PROVINCE'],
  [/^(?:Comune di|Ville de|Stadt|Gemeente|Ayuntamiento de|Município de) /u, 'CITY'],
];
const BODIES: readonly (readonly [RegExp, InstitutionKind])[] = [
  [
    /(?<!\p{L})(?:University|College|Polytechnic|Politecnico|Universit(?:[iàäé]t?|as)|Universidade?|Hochschule|TAFE|École|Escuela)(?!\p{L})/u,
    'UNIVERSITY',
  ],
  [
    / (?:Group|Corporation|Corp\.?|Company|Co\.?(?:, Ltd\.?)?|Ltd\.?|Inc\.?|Limited|Holdings|Bank|Airlines|Airways|Technologies|AB|AG|GmbH|PLC|Plc|LLC|A\/S|ASA|S\.p\.A\.|SpA|N\.V\.|Oyj?|Pty|Shipyard|Motors|Industries|Pharmaceuticals)$|^(?:Bank of|Banco|Banca|Banque) /u,
    'ENTERPRISE',
  ],
  [
    /\b(?:Institutes?|Institut|Instituto|Institutet|Instituut|Academy|Academies|Observator(?:y|ies)|Research Base|(?<= )Tech$)(?!\p{L})/u,
    'RESEARCH',
  ],
  [/ (?:Laboratory|Research Cent(?:er|re))$/u, 'RESEARCH'],
  [
    /\b(?:Ministry|Department|Bureau|Commission|Authority|Office|Agency|Administration|Court|Police|Customs|Fire Brigade|Detachment|Regiment|Directorate|School District|Geological Survey|Parliament|Council|(?:Stock|Securities|Futures|Commodity|Mercantile|Carbon|Metal) Exchange|(?<=^(?!Port ).{2,40} )Port$)\b/u,
    'GOVERNMENT',
  ],
  [
    /\b(?:Association|Chamber|Federation|Union|Society|Alliance|Foundation|Consortium|Organi[sz]ation|Secretariat|Headquarters)\b/u,
    'ASSOCIATION',
  ],
  [
    / (?:Hospitals?|Museums?|Librar(?:y|ies)|Galler(?:y|ies)|Archives|Zoo|Airports?|Festivals?|National Parks?|(?:Nature|Wetland|Biosphere|Forest|National) Reserve|Geopark|Orchestra|Symphony|Ballet|Opera(?: House)?|Concert Hall|Club|Network|Health|Techno ?[Pp]ark|Press|Broadcasting|Television|Theat(?:re|er)|Botanic(?:al)? Gardens?|Aquarium|Planetarium|Conservato(?:ire|ry)|Philharmonic|Clinic|Infirmary)(?: (?:of|for) \p{Lu}.{1,60}| No\. ?\d{1,3})?$/u,
    'OTHER',
  ],
  [/^\S+ (?:\S+ )+(?<!News )(?:Service|Board|Corps)$/u, 'OTHER'],
  [
    / (?:School|Schools|Trust|Cent(?:er|re))(?: (?:of|for) \p{Lu}.{1,60}| No\. ?\d{1,3})?$/u,
    'OTHER',
  ],
];
/** Words that alone make no name with a head: State Library, Press Office. */
const GENERIC =
  /^(?:The|State|City|County|Town|District|National|Local|Regional|Provincial|Municipal|Press|Public|Information|Media|Communications|Joint|Central|Great|High|Main|New|General|Technical|Vocational|Teaching|University|College|Research|Office|Department|Council|Board|School|Development|Economic|Free|Trade|Industrial|Supreme|Village|Metropolitan|Borough|Shire|Parish|Full|Executive|Cabinet|Legislative|Coastal|Inland|Border|Host|Sister|Twin|Capital)$/u;
const LEVEL =
  '(?:City|Town|Borough|Municipal|Regional|Provincial|County|District|Shire|State|Metropolitan|Metro|Local|Township|Village|Prefectural)';
/** What runs a zone. */
const COMMITTEE = '(?:Administrative|Management|Administration|Administering|Executive) Committee';
const RULERS = new RegExp(
  `^(?<name>.{2,60}?) (?<level>(?:${LEVEL} ){0,2})(?:(?:People['’]s )?Government|(?:People['’]s )?Council|Local Municipality|Metropolitan Municipality|Municipality|Assembly|${COMMITTEE}|Board of (?:Commissioners|Supervisors)|(?<=County )Commission|City Hall)$`,
  'u',
);
const OF = new RegExp(
  `^(?:(?<level>City|County|State|Provincial|Municipal|Town|Local|Regional|District) )?(?<rank>Government|City|Municipality|Province|State|Free State|Voivodeship|Canton|Emirate|Governorate|Regency|Principality|Commonwealth|Autonomous Community|Capital Region|County|Shire|Borough|Town|Township|District|Prefecture|Council|${COMMITTEE}|People['’]s Government) of (?:the )?(?<name>.{2,60})$`,
  'u',
);
const OF_BODY =
  /^(?:Ministry|Department|Bureau|Commission|University|Institute|Academy|College|Port|Bank|Authority|Agency|Chamber|Federation|Association|Administration|Museums?|Library|Gallery|Archives|Hospital|Directorate|Cent(?:er|re)|Secretariat|Customs) (?:of|for) /u;
const LEVEL_RANK: Readonly<Record<string, string>> = {
  County: ' County',
  Provincial: ' Province',
  Province: ' Province',
  Township: ' Township',
};
const KIND_OF_LEVEL: Readonly<Record<string, RegionKind>> = {
  County: 'COUNTY',
  Shire: 'COUNTY',
  Provincial: 'PROVINCE',
  Province: 'PROVINCE',
  Emirate: 'PROVINCE',
  Governorate: 'PROVINCE',
  State: 'PROVINCE',
  District: 'DISTRICT',
  Town: 'TOWN',
  Township: 'TOWN',
};
const JOINT_BODY =
  /^(?:Joint (?:.{2,40} )?|.{2,40}[–-].{2,40} |.{2,30} (?:Twinning|Steering|Liaison|Coordination) )(?:Committee|Working Group|Board|Commission|Council|Task Force|Secretariat)$/u;
const PROJECTS: readonly (readonly [RegExp, ProjectKind])[] = [
  [/ (?:Park|Garden)$/u, 'PARK'],
  [/ (?:Corridor|Line|Railway)$/u, 'LINE'],
  [/ (?:Cent(?:er|re)|Museum|Hall|Laboratory|Lab|Base|Academy|Institute)$/u, 'VENUE'],
  [/ (?:Hub|Platform|Portal)$/u, 'PLATFORM'],
  [/ (?:Festival|Programme|Program|Scheme|Initiative|Scholarship)$/u, 'PROGRAMME'],
];

/**
 * What a whole run of words names by its head; null where no word in it tells.
 * @param isMade whether the text says that it is being set up: such a centre is a project and no party
 */
export function englishKind(form: string, isMade: boolean): EnglishKind | null {
  if (JOINT_BODY.test(form)) return { type: 'institution', kind: 'MECHANISM', name: form };
  const project = isMade ? PROJECTS.find(([pattern]) => pattern.test(form)) : undefined;
  if (project) return { type: 'project', kind: project[1], name: form };
  return (
    agencyOf(form) ??
    companyOf(form) ??
    republic(form) ??
    bodyWithOf(form) ??
    ruledRegion(form) ??
    rankedRegion(form) ??
    bodyOf(form)
  );
}

/** Invest Hong Kong, Visit Wales: an agency called by what it does for its place. */
const AGENCY =
  /^(?:Invest|Visit|Enterprise|Business|Tourism|Destination|Sport|Health|Historic|Creative|Screen|Export|Austrade|TAFE|Transport for|Trade (?:and|&) Investment) (?:in )?(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}|\p{Lu}{2,4})$/u;

function agencyOf(form: string): EnglishKind | null {
  const isAgency = AGENCY.test(form) && !isBody(form);
  return isAgency ? { type: 'institution', kind: 'GOVERNMENT', name: form } : null;
}

function companyOf(form: string): EnglishKind | null {
  const isCompany = BODIES.some(
    ([pattern, kind]) => kind === 'ENTERPRISE' && pattern.test(form) && isProper(form),
  );
  return isCompany ? { type: 'institution', kind: 'ENTERPRISE', name: form } : null;
}

/** The Republic of Tatarstan: a part of a state that calls itself one, or a state that the lists know. */
function republic(form: string): EnglishKind | null {
  const head = /^Republic of (?:the )?(?<head>\p{Lu}.{2,40})$/u.exec(form)?.groups?.['head'];
  return head === undefined ? null : { type: 'region', kind: 'PROVINCE', name: form, head };
}

function bodyWithOf(form: string): EnglishKind | null {
  if (!OF_BODY.test(form)) return null;
  const known = BODIES.find(([pattern]) => pattern.test(form));
  return { type: 'institution', kind: known?.[1] ?? 'OTHER', name: form };
}

/** The Scottish Government is Scotland's. */
const PLACE_OF_PEOPLE: Readonly<Record<string, string>> = {
  Scottish: 'Scotland',
  Welsh: 'Wales',
  'Northern Irish': 'Northern Ireland',
  Bavarian: 'Bavaria',
  Saxon: 'Saxony',
  Catalan: 'Catalonia',
  Basque: 'Basque Country',
  Andalusian: 'Andalusia',
  Galician: 'Galicia',
  Flemish: 'Flanders',
  Walloon: 'Wallonia',
  Tuscan: 'Tuscany',
  Tasmanian: 'Tasmania',
  Victorian: 'Victoria',
};

/** The International Olive Council, the National Tea Council are of no place. */
const OF_MANY =
  /^(?:Legislative|Executive|Privy|International|World|Global|European|African|Asian|Asia|Pacific|Nordic|Arab|National|Joint|British|American|Chinese)(?: |$)/u;

/** The Marl Trade Development Council is named after what it cares for. */
const OF_TOPIC =
  /^(?:Promotion|Productivity|Film|Safety|Consumer|Accreditation|Export|Medical|Training|Women['’]s|Peace|Music|Press|Book)$/u;

function isOfTopic(name: string): boolean {
  const last = /\S+$/u.exec(name)?.[0] ?? '';
  return OF_TOPIC.test(last) || (TOPIC.test(last) && last !== 'Rural');
}

/** A government, a council or a committee that stands for its region. */
function ruledRegion(form: string): EnglishKind | null {
  const { name, level = '', rank = '' } = (OF.exec(form) ?? RULERS.exec(form))?.groups ?? {};
  if (name === undefined || !isProper(name) || isBody(name)) return null;
  if (OF_MANY.test(name) || isOfTopic(name)) return null;
  const ranked = republic(name) ?? rankedRegion(name);
  if (ranked) return ranked;
  const place = PLACE_OF_PEOPLE[name];
  if (place) return { type: 'region', kind: 'PROVINCE', name: place, head: place };
  const levels = `${level.trim()} ${rank}`.trim();
  const key = Object.keys(LEVEL_RANK).find((one) => levels.split(' ').includes(one)) ?? '';
  const isShire = key === 'County' && name.endsWith('shire');
  const kind = levels.split(' ').flatMap((one) => KIND_OF_LEVEL[one] ?? [])[0] ?? 'CITY';
  return {
    type: 'region',
    kind,
    name: name + (isShire ? '' : (LEVEL_RANK[key] ?? '')),
    head: name,
  };
}

function rankedRegion(form: string): EnglishKind | null {
  for (const [pattern, kind] of RANKS) {
    const head = form.replace(pattern, '');
    if (head === form) continue;
    if (!isProper(head) || isBody(form)) return null;
    const isZone = kind === 'NEW_AREA' || kind === 'DEVELOPMENT_ZONE';
    return { type: 'region', kind, name: form, head: isZone ? form : placeOf(form, head) };
  }
  return rankedBefore(form);
}

/** Region Halland: a name of one word or two that is called by what it is. */
function rankedBefore(form: string): EnglishKind | null {
  for (const [pattern, kind] of RANKS_BEFORE) {
    const head = form.replace(pattern, '');
    if (head === form || head.split(' ').length > 2) continue;
    return isProper(head) && !isBody(form) ? { type: 'region', kind, name: form, head } : null;
  }
  return null;
}

/** Mabian of Mabian Yi Autonomous County: without the people that it is named after. */
function placeOf(form: string, head: string): string {
  return / Autonomous \w+$/u.test(form) ? (head.split(' ')[0] ?? head) : head;
}

function bodyOf(form: string): EnglishKind | null {
  const known = BODIES.find(([pattern]) => pattern.test(form));
  if (!known || !isProper(form) || !/ /u.test(form)) return null;
  return { type: 'institution', kind: known[1], name: form };
}

function isBody(form: string): boolean {
  return BODIES.some(([pattern]) => pattern.test(form));
}

/** Whether a word of the name, the heads aside, is no common word. */
function isProper(form: string): boolean {
  return form
    .split(' ')
    .some((word) => /^\p{Lu}/u.test(word) && !GENERIC.test(word) && !isHead(word));
}

const HEAD_WORD =
  /^(?:Ministry|Bureau|Commission|Authority|Agency|Administration|Court|Institute|Academy|Association|Chamber|Society|Group|Company|Co\.?|Ltd\.?|Inc\.?|Hospital|Museum|Library|Center|Centre|Laboratory|Committee|Government|Province|Region|Municipality|Bank|Corporation|Hall)$/u;

function isHead(word: string): boolean {
  return HEAD_WORD.test(word);
}
