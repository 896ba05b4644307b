import type { Relation } from '../model/graph-model.ts';

/** The names that the types of the API are given. */
export const typeNames = {
  filter: (of: string) => `${of}Filter`,
  relationFilter: (of: string) => `${of}RelationFilter`,
  order: (of: string) => `${of}Order`,
  connection: (of: string) => `${of}Connection`,
  edge: (of: string) => `${of}Edge`,
  /** Connections of a relation have edges that carry values and evidence. */
  ofRelation: ({ target, properties }: Relation) => `${target}${properties ?? 'Link'}`,
};
