import type { FlatView } from '../../model/flat-views.ts';
import type { GraphModel, Kind } from '../../model/graph-model.ts';
import type {
  Branch,
  EvidenceSelection,
  RelationSelection,
  Selection,
  Where,
  Window,
} from '../../store/selection.ts';

/** Nodes of a page below the root; what is beyond is asked for on its own. */
const NEARBY = 100;
/** Pieces of evidence of one node. */
const MOST_EVIDENCE = 10_000;
export const EVIDENCE = 'evidence';

export interface PageAsked {
  readonly size: number;
  readonly after: string | null;
}

/** What a page of a view reads. @param where what its agreements must fulfil, or null for all */
export function selectionOf(
  model: GraphModel,
  view: FlatView,
  where: Where | null,
  page: PageAsked,
): Selection {
  const kind = model.kinds.get(view.root);
  return {
    of: view.root,
    where: whereAtRoot(kind, view, where),
    order: [],
    window: { size: page.size, from: 'start', after: page.after, before: null },
    count: false,
    items: true,
    branches: branchesAt(model, view, 0, [view.root], where),
  };
}

/** The node of a page alone, with the relation of the branch from a cursor on. */
export function restOf(
  kind: string,
  id: string,
  relation: RelationSelection,
  after: string,
): Selection {
  const window: Window = { ...relation.selection.window, after };
  const rest = { ...relation, selection: { ...relation.selection, window } };
  return {
    of: kind,
    where: { op: 'compare', property: 'id', test: 'eq', value: id },
    order: [],
    window: { size: 1, from: 'start', after: null, before: null },
    count: false,
    items: true,
    branches: [{ kind, properties: [], relations: [rest], evidence: [] }],
  };
}

/** A condition on agreements further down lets those roots pass that have one of them. */
function whereAtRoot(kind: Kind | undefined, view: FlatView, where: Where | null): Where | null {
  if (where === null || view.root === 'Agreement') return where;
  const relation = kind?.relations.find(({ field }) => field === view.path[0]);
  return relation ? { op: 'some', relation, where } : null;
}

/** Of the nodes at a place of the path; the agreements there fulfil the condition. */
function branchesAt(
  model: GraphModel,
  view: FlatView,
  at: number,
  kinds: readonly string[],
  where: Where | null,
): Branch[] {
  return kinds.flatMap((name) => {
    const kind = model.kinds.get(name);
    return kind ? [branchAt(model, view, at, kind, where)] : [];
  });
}

function branchAt(
  model: GraphModel,
  view: FlatView,
  at: number,
  kind: Kind,
  where: Where | null,
): Branch {
  const here = view.columns.flatMap((one) =>
    'at' in one &&
    one.at === at &&
    'property' in one &&
    one.from !== 'neighbours' &&
    one.from !== 'edge'
      ? one.property
      : [],
  );
  const properties = kind.properties.map(({ name }) => name);
  const neighbours = view.columns.flatMap((one) =>
    one.from === 'neighbours' && one.at === at
      ? related(model, kind, one.relation, one.name, (target) => bare(target, one.property))
      : [],
  );
  const field = view.path[at];
  const next =
    field === undefined
      ? []
      : related(
          model,
          kind,
          field,
          field,
          (target) =>
            branchesAt(model, view, at + 1, [target.name], where)[0] ?? bare(target, 'id'),
          edgePropertiesAt(view, at + 1),
          where,
        );
  return {
    kind: kind.name,
    properties: properties.filter((name) => here.includes(name)),
    relations: [...neighbours, ...next],
    evidence: view.evidence && at === view.path.length ? [evidenceOf(model, view)] : [],
  };
}

function related(
  model: GraphModel,
  kind: Kind,
  field: string,
  alias: string,
  branchOf: (target: Kind) => Branch,
  edgeProperties: readonly string[] = [],
  where: Where | null = null,
): RelationSelection[] {
  const relation = kind.relations.find((one) => one.field === field);
  if (!relation) return [];
  const targets = relation.targetKinds.flatMap((name) => model.kinds.get(name) ?? []);
  const selection: Selection = {
    of: relation.target,
    where: relation.target === 'Agreement' ? where : null,
    order: [],
    window: { size: NEARBY, from: 'start', after: null, before: null },
    count: false,
    items: true,
    branches: targets.map(branchOf),
  };
  return [{ alias, relation, edgeProperties, edgeEvidence: [], selection }];
}

function bare({ name, properties }: Kind, property: string): Branch {
  const wanted = properties.map((one) => one.name).filter((one) => one === property);
  return { kind: name, properties: wanted, relations: [], evidence: [] };
}

function edgePropertiesAt(view: FlatView, at: number): string[] {
  return view.columns.flatMap((one) => (one.from === 'edge' && one.at === at ? one.property : []));
}

function evidenceOf(model: GraphModel, view: FlatView): EvidenceSelection {
  const wanted = view.columns.flatMap((one) => (one.from === 'article' ? one.property : []));
  const properties = (model.kinds.get('Article')?.properties ?? []).map(({ name }) => name);
  const article = {
    kind: 'Article',
    properties: properties.filter((name) => wanted.includes(name)),
    relations: [],
    evidence: [],
  };
  return { alias: EVIDENCE, property: null, limit: MOST_EVIDENCE, article };
}
