import type { Property } from '../model/graph-model.ts';

/** The number of edges is compared as a property that every node has. */
export const COUNT: Property = {
  name: 'count',
  description: null,
  type: 'Int',
  list: false,
  required: true,
  unique: false,
  searchable: null,
  pinyin: false,
  derived: false,
  exact: true,
};
