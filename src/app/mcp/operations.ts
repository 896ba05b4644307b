/** What the tools ask the API: the words and marks of a query are the API's own. */

const QUOTES = `
fragment quote on Evidence {
  property value quote start end rule confidence
  article { id title source publishedAt url }
}`;

/** Variables: text, first. */
export const SEARCH = `query ($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    totalCount
    edges { score node {
      __typename id
      ... on Article { title source publishedAt url }
      ... on Agreement { agreementName: name type agreementKind: kind status signedOn parties(first: 10) { nodes { id name } } }
      ... on Clause { heading number text }
      ... on Commitment { verb object who deadline }
      ... on CooperationArea { code labelZh labelEn }
      ... on Party { name aliases }
      ... on Project { name projectKind: kind }
      ... on Event { name heldOn }
    } }
  }
}`;

/** Variables: names. */
export const RESOLVE = `query ($names: [String!]!) {
  resolve(names: $names) { names {
    name verdict
    match { id name kind score }
    candidates(first: 5) { id name kind score reasons { because weight } }
  } }
}`;

/** Variables: id, property, first. */
export const EVIDENCE = `query ($id: ID!, $property: String, $first: Int!) {
  node(id: $id) {
    __typename id
    ${[
      'Agreement',
      'Clause',
      'Commitment',
      'CooperationArea',
      'Region',
      'Institution',
      'Project',
      'Event',
    ]
      .map((kind) => `... on ${kind} { evidence(property: $property, first: $first) { ...quote } }`)
      .join('\n    ')}
    ... on Agreement {
      type status signedOn
      parties(first: 20) { edges { node { id name } evidence(first: 3) { ...quote } } }
      areas(first: 20) { edges { node { code labelZh } evidence(first: 3) { ...quote } } }
    }
  }
}${QUOTES}`;
