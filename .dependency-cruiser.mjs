/** Who may know whom (the house's plan is in docs/developer.md). `scripts/check-imports.ts` runs it. */
/** Tests, and what only they import, wherever they stand. */
const test = '(\\.test|/test-support)\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Modules that need each other cannot be read or tested apart. Move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'The imported file or package is not there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'foundations-know-no-feature',
      comment: 'Documents, analysis, ledger and vocabularies serve every feature and depend on none.',
      severity: 'error',
      from: {
        path: '^src/(documents|analysis|ledger|database|files|queue|access|i18n|vocabularies|backup)/',
        pathNot: test,
      },
      to: { path: '^src/(features|web|command-line|main\\.ts)' },
    },
    {
      name: 'documents-are-pure',
      comment: 'Reading a document needs neither database nor house: it runs apart, under limits.',
      severity: 'error',
      from: { path: '^src/(documents|analysis)/', pathNot: test },
      to: { path: '^src/(?!documents/|analysis/)' },
    },
    {
      name: 'web-knows-no-feature',
      comment: 'The shell is handed its routes by main.ts.',
      severity: 'error',
      from: { path: '^src/web/', pathNot: test },
      to: { path: '^src/(features|command-line|main\\.ts)' },
    },
    {
      name: 'features-meet-through-verbs',
      comment:
        "A feature imports another's actions.ts, schema.ts and components.tsx (what a record looks like wherever it " +
        'is shown) only, never its queries, routes or pages.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: test },
      to: {
        path: '^src/features/',
        pathNot: ['^src/features/$1/', '^src/features/[^/]+/(actions|schema|components)\\.tsx?$'],
      },
    },
    {
      name: 'nobody-knows-the-top',
      comment:
        'The command line and main.ts put the house together; what they put together does not know them.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/command-line/', '^src/(main|operations)\\.ts$', test] },
      to: { path: '^src/(command-line/|main\\.ts$)' },
    },
    {
      name: 'no-development-packages',
      comment: 'What production runs needs its packages under dependencies in package.json.',
      severity: 'error',
      from: { path: '^src/', pathNot: [test, '^src/sandbox/documents/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-tests-in-production',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: ['^tests/', test] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
