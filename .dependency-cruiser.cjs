/** The floors of the house: what each room under src/ may import, itself aside. */
const FLOORS = {
  errors: [],
  model: ['errors'],
  documents: ['model', 'errors'],
  segment: ['model', 'errors'],
  gazetteer: ['model', 'errors'],
  extract: ['gazetteer', 'model', 'errors'],
  assemble: ['model', 'errors'],
  resolve: ['gazetteer', 'model', 'errors'],
  store: ['model', 'errors'],
  pipeline: [
    'documents',
    'segment',
    'gazetteer',
    'extract',
    'assemble',
    'resolve',
    'store',
    'model',
    'errors',
  ],
  graphql: ['store', 'model', 'errors'],
  export: ['store', 'model', 'errors'],
  eval: ['pipeline', 'assemble', 'model', 'errors'],
  app: ['.*'],
  cli: ['app', 'eval', 'export', 'pipeline', 'assemble', 'store', 'errors', 'model'],
};

/** Other rooms see a store through its ports only; the app opens an adapter. */
const floors = Object.entries(FLOORS).map(([room, below]) => ({
  name: `floor-${room}`,
  severity: 'error',
  comment: `src/${room}/ may import ${below.join(', ') || 'nothing'} only.`,
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...below].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...floors,
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Files that import each other are one file, or hide a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'adapters-behind-ports',
      severity: 'error',
      comment: 'Only the app opens an adapter; everything else knows the ports.',
      from: { path: '^src/', pathNot: '^src/(app/|store/([^/]+)/)' },
      to: { path: '^src/store/[^/]+/' },
    },
    {
      name: 'loaded-when-needed',
      severity: 'error',
      comment:
        'What most servers do not use must not slow their start: import it where it is opened.',
      from: { path: '^src/', pathNot: '^src/(store/neo4j|app/tracing)/' },
      to: {
        path: '^src/(store/neo4j/|app/tracing/create-tracing)',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'room-without-floor',
      severity: 'error',
      comment: 'A new room needs a line in FLOORS.',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(FLOORS).join('|')})/` },
      to: {},
    },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      comment: 'What ships must not need a development dependency.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
