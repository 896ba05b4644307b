import type { GraphModel, Relation } from '../model/graph-model.ts';
import type {
  Branch,
  EvidenceSelection,
  EvidenceTree,
  Order,
  RelationSelection,
  Selection,
  Tree,
  Where,
} from '../store/selection.ts';

/** What an analysis reads of a node: some of its properties, and of its neighbours by field. */
export interface Wanted {
  readonly properties?: readonly string[];
  readonly related?: Readonly<Record<string, Wanted>>;
  /** Properties of the edge that leads here. */
  readonly edge?: readonly string[];
  readonly evidence?: WantedEvidence;
}

/** Evidence of all values, or of one property; that the subject is there comes first. */
interface WantedEvidence {
  readonly limit: number;
  readonly property?: string;
  readonly article?: Branch;
}

interface Which {
  readonly where: Where | null;
  readonly order?: readonly Order[];
  readonly size: number;
  readonly count?: boolean;
}

/** Neighbours by one relation that are read of a node. */
const NEIGHBOURS = 200;

/** A selection for an analysis of our own, in short form. @param of a kind or an interface */
export function readingOf(model: GraphModel, of: string, wanted: Wanted, which: Which): Selection {
  return {
    of,
    where: which.where,
    order: which.order ?? [],
    window: { size: which.size, from: 'start', after: null, before: null },
    count: which.count ?? false,
    items: true,
    branches: branchesOf(model, of, wanted),
  };
}

function branchesOf(model: GraphModel, of: string, wanted: Wanted): Branch[] {
  const kinds = model.interfaces.get(of)?.kinds ?? [of];
  return kinds.flatMap((name) => {
    const kind = model.kinds.get(name);
    if (!kind) return [];
    const { properties = [], related = {} } = wanted;
    return {
      kind: name,
      properties: properties.filter((one) => kind.properties.some((known) => known.name === one)),
      relations: kind.relations.flatMap((relation) => {
        const inner = related[relation.field];
        return inner ? [relatedOf(model, relation, inner)] : [];
      }),
      evidence: evidenceOf(wanted.evidence),
    };
  });
}

function evidenceOf(wanted: WantedEvidence | undefined): EvidenceSelection[] {
  if (!wanted) return [];
  const { limit, property = null, article = null } = wanted;
  return [{ alias: 'evidence', property, limit, article }];
}

function relatedOf(model: GraphModel, relation: Relation, wanted: Wanted): RelationSelection {
  const selection = readingOf(model, relation.target, wanted, { where: null, size: NEIGHBOURS });
  return {
    alias: relation.field,
    relation,
    edgeProperties: wanted.edge ?? [],
    edgeEvidence: [],
    selection,
  };
}

/** The neighbours that were read under a field. */
export function neighbours(tree: Tree, field: string): Tree[] {
  return (tree.relations[field]?.items ?? []).map(({ node }) => node);
}

/** The evidence that was read of a node. */
export function evidenceIn(tree: Tree): readonly EvidenceTree[] {
  return tree.evidence['evidence'] ?? [];
}

/** A relation that the model is known to have. */
export function relationOf(model: GraphModel, kind: string, field: string): Relation {
  const relation = model.kinds.get(kind)?.relations.find((one) => one.field === field);
  if (!relation) throw new TypeError(`${kind} has no relation ${field}`);
  return relation;
}

/** The text of a value; `` where there is none. */
export function textOf({ values }: Tree, property: string): string {
  return String(values[property] ?? '');
}
