import type { GazetteerEntry } from '../../model/gazetteer-entry.ts';
import type { Tree } from '../../store/selection.ts';
import type { KnownNames } from './known-names.ts';

/** What a name can mean: an entry of the lists, a node of the graph, or both. */
export interface NamedEntity {
  readonly id: string;
  /** `Region` or `Institution`. */
  readonly kind: string;
  /** The kind of region or institution: `DISTRICT`. */
  readonly type: string;
  readonly name: string;
  /** Other forms of the lists. */
  readonly forms: readonly string[];
  /** Other forms of the articles. */
  readonly aliases: readonly string[];
  /** What it belongs to, the nearest first; after these the groups that it is a member of. */
  readonly above: readonly Belonging[];
  /** Ids of regions on the same ground that are not the same. */
  readonly together: readonly string[];
  readonly isInGraph: boolean;
}

/** What an entity belongs to, with every form of its name. */
interface Belonging {
  readonly id: string;
  readonly name: string;
  readonly relation: 'PART_OF' | 'HOSTED_BY' | 'MEMBER_OF';
  readonly forms: readonly string[];
}

/** The relation to regions on the same ground. */
const TOGETHER = 'coLocatedWith';

/** @param node what the graph knows of it; see `TELLING` for its relations */
export function namedEntity(
  entry: GazetteerEntry | undefined,
  node: Tree | undefined,
  names: KnownNames,
): NamedEntity | null {
  const id = node?.id ?? entry?.id;
  if (id === undefined) return null;
  const aliases = node?.values['aliases'];
  return {
    id,
    kind: node?.kind ?? (entry?.type === 'institution' ? 'Institution' : 'Region'),
    type: String(node?.values['kind'] ?? entry?.kind),
    name: String(entry?.name ?? node?.values['name']),
    forms: entry?.names ?? [],
    aliases: Array.isArray(aliases) ? aliases : [],
    above: entry ? listedAbove(entry, names) : node ? nodesAbove(node, names) : [],
    together: (node?.relations[TOGETHER]?.items ?? []).map((item) => item.node.id),
    isInGraph: node !== undefined,
  };
}

function listedAbove(entry: GazetteerEntry, names: KnownNames): Belonging[] {
  const first = entry.parent === null ? 'HOSTED_BY' : 'PART_OF';
  return [
    ...names.ancestors(entry).map((above, i) => belonging(above, i === 0 ? first : 'PART_OF')),
    ...names.groupsOf(entry).map((group) => belonging(group, 'MEMBER_OF')),
  ];
}

/** The ties of a node upward, by the relation's field. */
const TIES = {
  partOf: 'PART_OF',
  hostedBy: 'HOSTED_BY',
  memberOf: 'MEMBER_OF',
} as const;

/** The relations that tell what a name means. */
export const TELLING: readonly string[] = [...Object.keys(TIES), TOGETHER];

/** Of a region that no list knows, what the graph says, and what the lists say of that. */
function nodesAbove({ relations }: Tree, names: KnownNames): Belonging[] {
  return Object.entries(TIES).flatMap(([field, relation]) =>
    (relations[field]?.items ?? []).flatMap(({ node }) => {
      const entry = names.get(node.id);
      const name = String(node.values['name']);
      const nearest = entry
        ? belonging(entry, relation)
        : { id: node.id, name, relation, forms: [name] };
      return [nearest, ...(entry ? listedAbove(entry, names) : [])];
    }),
  );
}

function belonging(
  { id, name, names }: GazetteerEntry,
  relation: Belonging['relation'],
): Belonging {
  return { id, name, relation, forms: names };
}
