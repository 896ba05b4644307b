import { AppError } from '../../errors/app-error.ts';
import type { GazetteerEntry } from '../../model/gazetteer-entry.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { GraphReads } from '../../store/graph-store.ts';
import type { Tree } from '../../store/selection.ts';
import type { KnownNames } from './known-names.ts';
import { CLEAR_BY, MATCHES_FROM } from './name-features.ts';
import { nameKey } from './name-key.ts';
import { type NamedEntity, namedEntity } from './named-entity.ts';
import { readParties } from './read-parties.ts';
import { type Candidate, scoreName } from './score-name.ts';

/** Names that one request may ask for. */
const MOST_NAMES = 100;
const LONGEST_NAME = 100;

/** Hits of a search that are looked at for a name. */
const HITS = 10;

/** What knows names: the graph and the lists. */
export interface NameSources {
  readonly store: GraphReads;
  readonly model: GraphModel;
  readonly names: KnownNames;
}

type Verdict = 'MATCHED' | 'AMBIGUOUS' | 'UNKNOWN';

export interface MatchedName {
  readonly name: string;
  readonly verdict: Verdict;
  /** What it means; null where that cannot be told. */
  readonly match: Candidate | null;
  /** What it could mean, the best first. */
  readonly candidates: readonly Candidate[];
}

/** A name with others that it stands among: a column of a table, the parent in another column. */
export interface AskedName {
  readonly name: string;
  readonly context: readonly string[];
  /** Only entities of this kind; any where null. */
  readonly kind: 'Region' | 'Institution' | null;
}

/**
 * What names mean, from the lists and the graph: one search of the store for each name, two for one
 * after its parent's name, and one reading of all that was found.
 * @throws AppError `query.bad-names`
 */
export async function matchNames(
  asked: readonly AskedName[],
  sources: NameSources,
): Promise<MatchedName[]> {
  for (const { name } of asked) checkName(name);
  const distinct = [...new Set(asked.map(({ name }) => name))];
  const found = new Map(
    await Promise.all(distinct.map(async (name) => [name, await idsFor(name, sources)] as const)),
  );
  const nodes = await readParties(sources, [...new Set([...found.values()].flat())]);
  return asked.map((one) =>
    matched(one, entitiesOf(one.name, found.get(one.name) ?? [], nodes, sources.names)),
  );
}

/** @throws AppError `query.bad-names` */
export function checkCount(count: number): void {
  if (count >= 1 && count <= MOST_NAMES) return;
  const what = `It must be 1 to ${MOST_NAMES} names`;
  throw new AppError('query.bad-names', { reason: `${count} names were given`, what });
}

function checkName(name: string): void {
  const { length } = name.trim();
  if (length >= 1 && length <= LONGEST_NAME) return;
  const what = `A name must have 1 to ${LONGEST_NAME} characters`;
  throw new AppError('query.bad-names', { reason: `one has ${length} characters`, what });
}

function matched(
  { name, context, kind }: AskedName,
  entities: readonly NamedEntity[],
): MatchedName {
  const around = new Set(context.filter((other) => other !== name).map(nameKey));
  const candidates = entities
    .filter((entity) => kind === null || entity.kind === kind)
    .map((entity) => scoreName(name, entity, around))
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, HITS);
  const [best, next] = candidates;
  if (!best || best.score < MATCHES_FROM)
    return { name, verdict: 'UNKNOWN', match: null, candidates };
  const isClear = !next || best.score - next.score > CLEAR_BY;
  return isClear
    ? { name, verdict: 'MATCHED', match: best, candidates }
    : { name, verdict: 'AMBIGUOUS', match: null, candidates };
}

async function idsFor(name: string, sources: NameSources): Promise<string[]> {
  const hits = await inGraph(name, sources);
  return [...listed(name, sources.names).map(({ id }) => id), ...hits];
}

function entitiesOf(
  name: string,
  ids: readonly string[],
  nodes: ReadonlyMap<string, Tree>,
  names: KnownNames,
): NamedEntity[] {
  const english = names.lookUpEnglish(name.trim());
  return [...new Set(ids)].flatMap((id) => {
    const entity = namedEntity(names.get(id), nodes.get(id), names);
    if (!entity) return [];
    return id === english?.id ? { ...entity, forms: [...entity.forms, name] } : entity;
  });
}

/** The entries of the lists that a name, or its end after a parent's name, is a form of. */
function listed(name: string, names: KnownNames): GazetteerEntry[] {
  const key = nameKey(name);
  const english = names.lookUpEnglish(name.trim());
  return [
    ...names.lookUp(name),
    ...names.lookUp(key),
    ...(english ? [english] : []),
    ...endsOf(key, names).flatMap((end) => names.lookUp(end)),
  ];
}

async function inGraph(name: string, { store, names }: NameSources): Promise<string[]> {
  const texts = [name, ...endsOf(nameKey(name), names).slice(0, 1)];
  const pages = await Promise.all(
    texts.map((text) =>
      store.search({
        text,
        kinds: ['Region', 'Institution'],
        window: { size: HITS, from: 'start', after: null, before: null },
        where: null,
        count: false,
        items: true,
        facets: false,
        highlights: false,
        branches: [],
      }),
    ),
  );
  return pages.flatMap(({ items }) => items.map(({ node }) => node.tree.id));
}

/** What is left of a name after each listed name that it starts with; the longest such name first. */
function endsOf(key: string, names: KnownNames): string[] {
  const starts = Array.from({ length: Math.max(0, key.length - 3) }, (_, i) => i + 2);
  return starts
    .filter((at) => names.lookUp(key.slice(0, at)).length > 0)
    .map((at) => key.slice(at))
    .toReversed();
}
