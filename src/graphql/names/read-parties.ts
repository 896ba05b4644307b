import type { GraphModel } from '../../model/graph-model.ts';
import type { GraphReads } from '../../store/graph-store.ts';
import type { Branch, RelationSelection, Tree } from '../../store/selection.ts';
import { TELLING } from './named-entity.ts';

/** Regions and institutions above or beside one: more would not help to tell what a name means. */
const NEIGHBOURS = 20;

/** What the graph knows of parties, by id: names, kinds and their ties upward and beside. One call of the store. */
export async function readParties(
  { store, model }: { readonly store: GraphReads; readonly model: GraphModel },
  ids: readonly string[],
): Promise<ReadonlyMap<string, Tree>> {
  if (ids.length === 0) return new Map();
  const page = await store.select({
    of: 'Party',
    where: { op: 'compare', property: 'id', test: 'in', value: ids },
    order: [],
    window: { size: ids.length, from: 'start', after: null, before: null },
    count: false,
    items: true,
    branches: ['Region', 'Institution'].map((kind) => branchOf(model, kind)),
  });
  return new Map(page.items.map(({ node }) => [node.id, node]));
}

function branchOf(model: GraphModel, kind: string): Branch {
  const relations = model.kinds.get(kind)?.relations ?? [];
  return {
    kind,
    properties: ['name', 'aliases', 'kind'],
    relations: relations
      .filter(({ field }) => TELLING.includes(field))
      .map(
        (relation): RelationSelection => ({
          alias: relation.field,
          relation,
          edgeProperties: [],
          edgeEvidence: [],
          selection: {
            of: relation.target,
            where: null,
            order: [],
            window: { size: NEIGHBOURS, from: 'start', after: null, before: null },
            count: false,
            items: true,
            branches: [{ kind: 'Region', properties: ['name'], relations: [], evidence: [] }],
          },
        }),
      ),
    evidence: [],
  };
}
