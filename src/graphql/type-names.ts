import type { Relation } from '../model/graph-model.ts';

/** The names that the types of the API are given. */
export const typeNames = {
  filter: (of: string) => `${of}Filter`,
  relationFilter: (of: string) => `${of}RelationFilter`,
  countFilter: (of: string) => `${of}CountFilter`,
  order: (of: string) => `${of}Order`,
  relationOrder: (of: string) => `${of}RelationOrder`,
  valueOrder: (of: string) => `${of}ValueOrder`,
  connection: (of: string) => `${of}Connection`,
  edge: (of: string) => `${of}Edge`,
  groups: (of: string) => `${of}Groups`,
  group: (of: string) => `${of}Group`,
  groupKey: (of: string) => `${of}GroupBy`,
  groupTest: (of: string) => `${of}GroupTest`,
  groupOrder: (of: string) => `${of}GroupOrder`,
  measureTest: (of: string) => `${of}MeasureTest`,
  measureOrder: (of: string) => `${of}MeasureOrder`,
  /** Connections of a relation have edges that carry values and evidence. */
  ofRelation: ({ target, properties }: Relation) => `${target}${properties ?? 'Link'}`,
  /** What inputs about the nodes of a relation are called by: with its edges where they carry values. */
  inputsOf: ({ target, properties }: Relation) => `${target}${properties ?? ''}`,
};
