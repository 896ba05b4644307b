import type { Relation } from '../../src/model/graph-model.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type {
  EvidenceSelection,
  Order,
  Page,
  Selection,
  Tree,
  Where,
} from '../../src/store/selection.ts';

interface Wanted {
  readonly where?: Where;
  readonly order?: readonly Order[];
  readonly size?: number;
  readonly from?: 'start' | 'end';
  readonly after?: string | null;
  readonly before?: string | null;
  readonly evidence?: readonly EvidenceSelection[];
  readonly relations?: readonly {
    readonly alias: string;
    readonly relation: Relation;
    readonly edgeProperties?: readonly string[];
    readonly selection: Selection;
  }[];
}

const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Agreement: ['signedOn', 'status'],
  Region: ['name', 'aliases'],
};

/** A connection of a kind with its usual properties and its total. */
export function select(of: string, wanted: Wanted): Selection {
  const { where = null, order = [], size = 20, from = 'start' } = wanted;
  const { after = null, before = null, evidence = [], relations = [] } = wanted;
  return {
    of,
    where,
    order,
    window: { size, from, after, before },
    count: true,
    items: true,
    branches: [
      {
        kind: of,
        properties: PROPERTIES[of] ?? [],
        evidence,
        relations: relations.map((relation) => ({
          edgeProperties: [],
          edgeEvidence: [],
          ...relation,
        })),
      },
    ],
  };
}

export function all(of: string): Selection {
  return select(of, {});
}

export function ids(page: Page<Tree>): string[] {
  return page.items.map(({ node }) => node.id);
}

export function values(page: Page<Tree>, property: string): unknown[] {
  return page.items.map(({ node }) => node.values[property]);
}

/** The dump as text, a line an entry. */
export async function dumpOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.dump()) lines.push(JSON.stringify(line));
  return lines;
}
