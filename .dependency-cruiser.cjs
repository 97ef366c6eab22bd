// Which layer may know which. Type-only imports count everywhere but in no-circular.
const ownFile = (/** @type {string} */ folder) => `^src/${folder}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'Two files that need each other are one idea, or hide a third: move what both need into its own file.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The domain imports itself, its generated validators and canonicalize (RFC 8785), nothing else. Take clock, chance, hashing and files as parameters.',
      severity: 'error',
      from: { path: ownFile('domain'), pathNot: '\\.test\\.ts$' },
      to: { pathNot: [ownFile('domain'), '(^|/)canonicalize(/|$)'] },
    },
    {
      name: 'contract-knows-only-domain',
      comment: 'The contract is types and names. Put effects into main or the page, rules into the domain.',
      severity: 'error',
      from: { path: ownFile('contract'), pathNot: '\\.test\\.ts$' },
      to: { pathNot: [ownFile('contract'), ownFile('domain')] },
    },
    {
      name: 'paper-knows-only-domain',
      comment:
        'A printed page is a pure React component over a model of the domain. Words, fonts and facts come in as props; sentences come from resources/locales.',
      severity: 'error',
      from: { path: ownFile('paper'), pathNot: '\\.test\\.tsx?$' },
      to: {
        pathNot: [
          ownFile('paper'),
          ownFile('domain'),
          '^resources/',
          '(^|/)(@types/)?react(-dom)?(/|$)',
          '\\.(css|woff2)$',
        ],
      },
    },
    {
      name: 'main-never-imports-renderer',
      comment:
        'Main and the page are two programs. Share rules in the domain, shapes in the contract, pages for print in paper.',
      severity: 'error',
      from: { path: ownFile('main') },
      to: { path: [ownFile('renderer'), ownFile('preload')] },
    },
    {
      name: 'preload-imports-only-contract-and-electron',
      comment: 'The preload is a bridge without logic: put the work into main, the shape into the contract.',
      severity: 'error',
      from: { path: ownFile('preload') },
      to: { pathNot: [ownFile('preload'), ownFile('contract'), '(^|/)electron(/|$)'] },
    },
    {
      name: 'renderer-never-touches-electron-or-main',
      comment:
        'The page is not trusted with files or keys: add a call to the contract and answer it in main.',
      severity: 'error',
      from: { path: ownFile('renderer'), pathNot: '\\.test\\.tsx?$' },
      to: { path: [ownFile('main'), ownFile('preload'), '(^|/)electron(/|$)'] },
    },
    {
      name: 'renderer-never-touches-node',
      comment: 'Node does not exist in the page: add a call to the contract and answer it in main.',
      severity: 'error',
      from: { path: ownFile('renderer'), pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-do-not-know-each-other',
      comment:
        'A feature is one task of the user. Move what two tasks share to ui, parts, platform, storage or the domain.',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/([^/]+)/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'storage-owns-dexie',
      comment:
        'Ask a function of src/renderer/storage; only it knows tables. Live reading is dexie-react-hooks.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/renderer/storage/' },
      to: { path: '(^|/)dexie(/|$)' },
    },
    {
      name: 'storage-knows-no-screen',
      comment: 'Storage serves every screen: let the screen call storage, never the other way round.',
      severity: 'error',
      from: { path: '^src/renderer/storage/' },
      to: { path: ['^src/renderer/(features|app|ui|parts|platform)/', '(^|/)(@types/)?react(-dom)?(/|$)'] },
    },
    {
      name: 'platform-owns-the-bridge',
      comment:
        'Use `desktop` of src/renderer/platform/desktop-client.ts: it unwraps outcomes and can be replaced in a test.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/renderer/platform/', '^src/preload/', ownFile('contract')] },
      to: { path: '^src/contract/desktop-bridge' },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'The kit draws what it is given: pass plain values and callbacks as props.',
      severity: 'error',
      from: { path: '^src/renderer/ui/' },
      to: {
        path: [
          ownFile('domain'),
          ownFile('contract'),
          '^src/renderer/(storage|platform|features|app|parts|session)/',
        ],
      },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'What the product needs lives in src; what only tests need lives in tests.',
      severity: 'error',
      from: { path: ['^src/', '^scripts/'], pathNot: '\\.test\\.tsx?$' },
      to: { path: ['^tests/', '\\.test\\.tsx?$'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'generated'] },
    exclude: { path: ['generated/validators'] },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
