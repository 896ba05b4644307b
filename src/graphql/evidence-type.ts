import {
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import type { EvidenceTree } from '../store/selection.ts';

/** @param article gives the type of the article that it stands in */
export function evidenceType(article: () => GraphQLOutputType): GraphQLObjectType<EvidenceTree> {
  const text = { type: GraphQLString };
  return new GraphQLObjectType<EvidenceTree>({
    name: 'Evidence',
    description: 'The words of an article that state a fact, or the entry of a list.',
    fields: () => ({
      id: { type: new GraphQLNonNull(GraphQLID) },
      property: {
        ...text,
        description: 'The property that it states; null where it states that the subject is there.',
      },
      value: { ...text, description: 'The value that it states, as text.' },
      quote: { ...text, description: 'The exact words: the article’s text from start to end.' },
      start: { type: GraphQLInt, description: 'In UTF-16 units of the article’s text.' },
      end: { type: GraphQLInt },
      rule: { ...text, description: 'The rule that read it.' },
      confidence: { type: GraphQLFloat, description: 'From 0 to 1.' },
      article: { type: article() },
      list: { ...text, description: 'The list that states it, where no article does.' },
      listVersion: text,
      listKey: text,
    }),
  });
}
