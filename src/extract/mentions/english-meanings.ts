import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer-entry.ts';
import type { Candidate } from './english-candidates.ts';
import { meaningsListed } from './english-choice.ts';
import type { EnglishKind, EnglishRegion } from './english-heads.ts';
import { partiesByPlace } from './english-parties-by-place.ts';
import { type Placed, placesAround } from './english-places.ts';

/** What each form of a document means; the head of a region means its fullest name. */
export type Meanings = ReadonlyMap<string, EnglishKind>;

const ALIAS =
  /^ \((?:the )?["“']?(?<form>\p{Lu}[\p{L}\p{N}&/-]{1,14}(?: \p{Lu}[\p{L}&-]{1,14})?)["”']?\)/u;
const COMPANY_END =
  /,? (?:Group|Corporation|Corp\.?|Company|Co\.?(?:, Ltd\.?)?|Ltd\.?|Inc\.?|Limited|Holdings|LLC|PLC|AB|AG|GmbH)$/u;
/** What every form of the document means: as its head says, as the lists know it, as the text around shows. */
export function meaningsOf(
  text: string,
  placed: readonly Placed[],
  gazetteer: Gazetteer,
): Meanings {
  const meanings = new Map<string, EnglishKind>();
  const told = placed.flatMap(({ candidate }) =>
    candidate.told ? [{ ...candidate, told: candidate.told }] : [],
  );
  for (const { told: kind } of told) if (kind.type === 'region') addRegion(meanings, kind);
  for (const candidate of told) addShortForms(text, meanings, candidate);
  const isRegion = (form: string) =>
    meanings.get(form)?.type === 'region' ||
    (form !== 'China' && meaningsListed(form, gazetteer).length > 0);
  const kindAbroad = (form: string) =>
    gazetteer.kindAbroad(form.replace(/^(?:Greater|Metro) /u, ''));
  const inner = innerPlaces(placed, gazetteer);
  const isAbroad = (form: string) => kindAbroad(form) !== undefined || inner.has(form);
  for (const form of placesAround(text, placed, { isRegion, isAbroad })) {
    const kind = kindAbroad(form) ?? 'CITY';
    const own = inner.get(form) ?? ({ type: 'region', kind, name: form, head: form } as const);
    if (!meanings.has(form)) meanings.set(form, own);
  }
  for (const name of partiesByPlace(text, placed, isRegion))
    if (!meanings.has(name))
      meanings.set(name, { type: 'institution', kind: 'OTHER', name, isByPlace: true });
  return meanings;
}

/** Nansha, where Guangzhou is named too: districts and counties without their rank, of cities of the text. */
function innerPlaces(
  placed: readonly Placed[],
  gazetteer: Gazetteer,
): ReadonlyMap<string, EnglishRegion> {
  const named = new Set(
    placed
      .flatMap(({ candidate: { form } }) => meaningsListed(form, gazetteer))
      .map(({ id }) => id),
  );
  const found = new Map<string, EnglishRegion>();
  for (const { candidate } of placed) {
    const { told, form } = candidate;
    if (told || found.has(form) || meaningsListed(form, gazetteer).length > 0) continue;
    const [entry, ...others] = gazetteer
      .englishHeads(form)
      .filter((one) => isInCity(gazetteer.ancestors(one), named));
    if (!entry || others.length > 0) continue;
    const isCounty = entry.kind === 'COUNTY';
    const name = `${form} ${isCounty ? 'County' : 'District'}`;
    found.set(form, { type: 'region', kind: isCounty ? 'COUNTY' : 'DISTRICT', name, head: form });
  }
  return found;
}

/** Cities, and those that are provinces of their own. */
const MUNICIPALITY = /^(?:11|12|31|50)0000$/u;

function isInCity(above: readonly GazetteerEntry[], named: ReadonlySet<string>): boolean {
  return above.some(
    ({ id, kind, code }) => named.has(id) && (kind === 'CITY' || MUNICIPALITY.test(code ?? '')),
  );
}

/** The fullest name that the text gives to a region is its name. */
function addRegion(meanings: Map<string, EnglishKind>, region: EnglishRegion): void {
  const known = meanings.get(region.head);
  const isFuller = known?.type !== 'region' || known.name.length < region.name.length;
  if (isFuller) meanings.set(region.head, region);
}

/** (BU) after a name, and a company without the word for its legal form. */
function addShortForms(
  text: string,
  meanings: Map<string, EnglishKind>,
  { form, end, told }: Candidate & { told: EnglishKind },
): void {
  const alias = ALIAS.exec(text.slice(end, end + 24))?.groups?.['form'];
  if (alias !== undefined && !/^M[Oo][UA]s?$/u.test(alias)) meanings.set(alias, told);
  if (told.type !== 'institution') return;
  meanings.set(form, told);
  const short = told.kind === 'ENTERPRISE' ? form.replace(COMPANY_END, '') : form;
  if (short !== form && !meanings.has(short)) meanings.set(short, told);
}
