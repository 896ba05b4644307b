import { GraphQLEnumType, type GraphQLFieldConfig, GraphQLNonNull, GraphQLString } from 'graphql';
import type { Tree } from '../store/selection.ts';

/** A field that is computed from properties of its node. */
export interface ComputedField {
  /** What the store must read for it. */
  readonly needs: readonly string[];
  readonly config: GraphQLFieldConfig<Tree, unknown>;
}

const Lang = new GraphQLEnumType({
  name: 'Lang',
  description: 'A language of labels.',
  values: { ZH: {}, EN: {} },
});

/** By kind and field. */
export const computedFields: Readonly<Record<string, Readonly<Record<string, ComputedField>>>> = {
  CooperationArea: {
    label: {
      needs: ['labelZh', 'labelEn'],
      config: {
        description: 'The label in a language.',
        type: new GraphQLNonNull(GraphQLString),
        args: { lang: { type: new GraphQLNonNull(Lang), defaultValue: 'ZH' } },
        resolve: ({ values }, { lang }) => values[lang === 'EN' ? 'labelEn' : 'labelZh'],
      },
    },
  },
};
