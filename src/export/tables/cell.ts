import type { FlatColumn, FlatView } from '../../model/flat-views.ts';
import type { GraphModel } from '../../model/graph-model.ts';

/** A value of a table. Dates are text: a month or a year is one too. */
export type Cell = string | number | boolean | null;

/** Values by the view's columns, in their order. */
export type Row = readonly Cell[];

export type CellType = 'text' | 'integer' | 'number' | 'boolean';

/** The types of a view's columns, as the model declares them. */
export function cellTypes(model: GraphModel, view: FlatView): CellType[] {
  return view.columns.map((column) => typeOf(model, view, column));
}

function typeOf(model: GraphModel, view: FlatView, column: FlatColumn): CellType {
  switch (column.from) {
    case 'count':
      return 'integer';
    case 'evidence':
      if (column.property === 'confidence') return 'number';
      return column.property === 'start' || column.property === 'end' ? 'integer' : 'text';
    case 'node':
      return declared(propertiesAt(model, view, column.at), column.property);
    case 'edge':
      return declared(edgeProperties(model, view, column.at), column.property);
    default:
      return 'text';
  }
}

interface Declared {
  readonly name: string;
  readonly type: string;
}

function declared(properties: readonly Declared[], name: string): CellType {
  const type = properties.find((property) => property.name === name)?.type;
  if (type === 'Int') return 'integer';
  if (type === 'Float') return 'number';
  return type === 'Boolean' ? 'boolean' : 'text';
}

function propertiesAt(model: GraphModel, view: FlatView, at: number): readonly Declared[] {
  return kindsAt(model, view, at).flatMap((kind) => model.kinds.get(kind)?.properties ?? []);
}

function edgeProperties(model: GraphModel, view: FlatView, at: number): readonly Declared[] {
  const [kind = ''] = kindsAt(model, view, at - 1);
  const field = view.path[at - 1];
  const relation = model.kinds.get(kind)?.relations.find((one) => one.field === field);
  return model.edges.get(relation?.edge ?? '')?.properties ?? [];
}

/** The kinds that the node at this place of the path can be of. */
function kindsAt(model: GraphModel, { root, path }: FlatView, at: number): readonly string[] {
  return path.slice(0, at).reduce<readonly string[]>(
    (kinds, field) => {
      const relation = model.kinds
        .get(kinds[0] ?? '')
        ?.relations.find((one) => one.field === field);
      return relation?.targetKinds ?? [];
    },
    [root],
  );
}
