import graphql from '@graphql-eslint/eslint-plugin';

/** How docs/api.graphql names things, and that its lists are Relay connections. */
export default [
  {
    files: ['**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'docs/api.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/relay-arguments': 'error',
      '@graphql-eslint/relay-connection-types': 'error',
      // A bounded answer (groups, pairs, evidence, errors of a user) is a plain list: nobody pages in it.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          'EnumValueDefinition[parent.name.value!=SearchKind]': 'UPPER_CASE',
          // Its values are names of types, spelled as __typename spells them.
          'EnumValueDefinition[parent.name.value=SearchKind]': 'PascalCase',
        },
      ],
    },
  },
];
