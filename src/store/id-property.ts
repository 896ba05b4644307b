import type { Property } from '../model/graph-model.ts';

/** The id is compared as a property that every kind has. */
export const ID: Property = {
  name: 'id',
  description: null,
  type: 'ID',
  list: false,
  required: true,
  unique: true,
  searchable: null,
  pinyin: false,
  derived: false,
  exact: true,
};
