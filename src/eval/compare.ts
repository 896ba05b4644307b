import type { TextEvidence } from '../model/evidence.ts';
import type { GoldAgreement, GoldClause, GoldParty } from './gold.ts';
import { type Comparable, matchAgreements } from './match-agreements.ts';
import type { Outcome, ParsedAgreement, ParsedName, ParsedParty } from './parsed.ts';
import { type Tally, tallySets, tallyValue } from './tally.ts';

export const FIELDS = [
  'agreements',
  'parties',
  'region parties',
  'institution parties',
  'party sets',
  'status',
  'signedOn',
  'name',
  'type',
  'kind',
  'areas',
  'clauses',
  'projects',
  'mechanisms',
  'regions',
] as const;
export type Field = (typeof FIELDS)[number];

/** Fields whose words are counted in another field too. */
const PARTS: ReadonlySet<Field> = new Set(['region parties', 'institution parties', 'party sets']);

/** Something that was wrong, with its words. */
export interface Miss {
  readonly id: string;
  readonly field: Field;
  readonly missing: readonly string[];
  readonly invented: readonly string[];
}

/** A name or a code that was found, and whether it is there. */
export interface CheckedFact {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** One field of one agreement or article, found and annotated. */
export interface Compared {
  readonly field: Field;
  readonly tally: Tally;
  readonly miss: Miss | null;
  readonly facts: readonly CheckedFact[];
}

/** A word that was found, with the confidence of its best evidence. */
interface Word {
  readonly word: string;
  readonly confidence: number;
}

/** Compares what was read in one article with what a reader found, field by field. */
export function compare({ gold, parsed }: Outcome): Compared[] {
  const pairs = matchAgreements(parsed.agreements, gold.agreements);
  const foundAlone = parsed.agreements.filter((one) => !pairs.some(({ found }) => found === one));
  const thereAlone = gold.agreements.filter((one) => !pairs.some((pair) => pair.gold === one));
  const told = pairs.map(({ gold: { parties, type } }) =>
    describe({ type: type ?? null, parties }),
  );
  const sets = comparing(gold.id);
  const [found, there] = [parsed.agreements.length, gold.agreements.length];
  return [
    {
      ...sets('agreements', plain([...told, ...foundAlone.map(describe)]), [
        ...told,
        ...thereAlone.map((one) => `${describe(one)} `),
      ]),
      tally: { found, gold: there, right: pairs.length },
    },
    ...foundAlone.flatMap((one) => compareParties(sets, one, { parties: [] })),
    ...thereAlone.flatMap((one) => compareParties(sets, { parties: [] }, one)),
    ...pairs.flatMap((pair) => compareAgreement(gold.id, pair.found, pair.gold)),
    ...(gold.regions === null ? [] : [sets('regions', named(parsed.regions), gold.regions)]),
  ];
}

type Sets = (field: Field, found: readonly Word[], there: readonly string[]) => Compared;

function comparing(id: string): Sets {
  return (field, found, there) => {
    const words = found.map(({ word }) => word);
    const right = new Set(there);
    return {
      field,
      tally: tallySets(words, there),
      miss: PARTS.has(field) && field !== 'party sets' ? null : missOf(id, field, words, there),
      facts: PARTS.has(field)
        ? []
        : found.map(({ word, confidence }) => ({ confidence, isRight: right.has(word) })),
    };
  };
}

function compareAgreement(id: string, found: ParsedAgreement, gold: GoldAgreement): Compared[] {
  const sets = comparing(id);
  const own = ownNames(gold.parties);
  const [a, b] = [found.parties.map(own), namesOf(gold.parties)];
  const value = (
    field: Field,
    left: string | null,
    right: string | null | undefined,
  ): Compared[] =>
    right === undefined
      ? []
      : [
          {
            field,
            tally: tallyValue(left === right),
            miss: missOf(id, field, [`${left}`], [`${right}`]),
            facts: [],
          },
        ];
  const list = (field: Field, left: readonly Word[], right: readonly string[] | undefined) =>
    right === undefined ? [] : [sets(field, left, right)];
  const areas = found.areas.map(({ code, evidence }) => ({
    word: code,
    confidence: best(evidence),
  }));
  return [
    ...compareParties(sets, found, gold),
    ...value('party sets', a.toSorted().join('、'), b.toSorted().join('、')),
    ...value('status', found.status, gold.status),
    ...value('signedOn', found.signedOn, gold.signedOn),
    ...value('name', bare(found.name), gold.name === undefined ? undefined : bare(gold.name)),
    ...value('type', found.type, gold.type),
    ...value('kind', found.kind, gold.kind),
    ...list('areas', areas, gold.areas),
    ...list('clauses', primaries(found.clauses), gold.clauses && words(primaries(gold.clauses))),
    ...list('projects', named(found.projects), gold.projects),
    ...list('mechanisms', named(found.mechanisms), gold.mechanisms),
  ];
}

/** All parties, and those of each kind; the kind of an annotation that gives none is what was found. */
function compareParties(
  sets: Sets,
  { parties: found }: Pick<ParsedAgreement, 'parties'>,
  { parties: there }: Pick<GoldAgreement, 'parties'>,
): Compared[] {
  const own = ownNames(there);
  const foundAs = found.map((party) => ({ ...party, name: own(party) }));
  const kindOf = ({ name, kind }: GoldParty) =>
    kind ?? foundAs.find((party) => party.name === name)?.kind ?? 'institution';
  const ofKind = (kind: string) =>
    sets(
      kind === 'region' ? 'region parties' : 'institution parties',
      named(foundAs.filter((party) => party.kind === kind)),
      namesOf(there.filter((party) => kindOf(party) === kind)),
    );
  return [sets('parties', named(foundAs), namesOf(there)), ofKind('region'), ofKind('institution')];
}

/**
 * Takes another right form of a name for the name: an alias of the annotation, and of an institution the
 * form in the text where a list gives it its full name.
 */
function ownNames(there: readonly GoldParty[]): (found: ParsedParty) => string {
  const names = new Set(namesOf(there));
  const forms = new Map(
    there.flatMap(({ name, aliases = [] }) => aliases.map((form) => [form, name] as const)),
  );
  return ({ name, kind, aliases }) => {
    if (names.has(name)) return name;
    const used = kind === 'institution' ? aliases.find((form) => names.has(form)) : undefined;
    return used ?? forms.get(name) ?? name;
  };
}

/** Clauses by number and primary area. */
function primaries(clauses: readonly GoldClause[]): Word[] {
  return plain(clauses.map(({ number, areas }) => `${number} ${areas[0] ?? ''}`));
}

/** A title without the marks inside it, in which readers differ. */
function bare(title: string | null): string | null {
  return title?.replace(/[\s“”"'‘’·—-]+/gu, '') ?? null;
}

function describe({ type, parties }: Comparable): string {
  return `${namesOf(parties).join('、') || '?'} ${type ?? '?'}`;
}

function named(list: readonly ParsedName[]): Word[] {
  return list.map(({ name, evidence }) => ({ word: name, confidence: best(evidence) }));
}

function plain(list: readonly string[]): Word[] {
  return list.map((word) => ({ word, confidence: Number.NaN }));
}

function words(list: readonly Word[]): string[] {
  return list.map(({ word }) => word);
}

function best(evidence: readonly TextEvidence[]): number {
  return Math.max(...evidence.map(({ confidence }) => confidence));
}

function namesOf(list: readonly { readonly name: string }[]): string[] {
  return list.map(({ name }) => name);
}

function missOf(
  id: string,
  field: Field,
  found: readonly string[],
  gold: readonly string[],
): Miss | null {
  const [a, b] = [new Set(found), new Set(gold)];
  const missing = [...b.difference(a)];
  const invented = [...a.difference(b)];
  return missing.length + invented.length === 0 ? null : { id, field, missing, invented };
}
