import jsxA11y from 'eslint-plugin-jsx-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const typescriptFiles = ['**/*.ts', '**/*.tsx', '**/*.mts'];

/** @param {string} selector @param {string} message */
const ban = (selector, message) => ({ selector, message });

const defaultExport = ban(
  'ExportDefaultDeclaration',
  'Export by name: a name is found by search and stays the same at every use.',
);
const enumeration = ban(
  'TSEnumDeclaration',
  'Use a union of string literals: it needs no code and reads the same in data.',
);

/** Each of these would open the page to foreign code or files (Electron security checklist). */
const windowHoles = [
  ['webSecurity', 'false'],
  ['contextIsolation', 'false'],
  ['sandbox', 'false'],
  ['nodeIntegration', 'true'],
  ['nodeIntegrationInWorker', 'true'],
  ['nodeIntegrationInSubFrames', 'true'],
  ['allowRunningInsecureContent', 'true'],
  ['experimentalFeatures', 'true'],
  ['webviewTag', 'true'],
  ['bypassCSP', 'true'],
].map(([option, value]) =>
  ban(
    `Property[key.name="${option}"][value.raw="${value}"]`,
    `${option}: ${value} opens the window to foreign code; keep Electron's safe default.`,
  ),
);
const blinkFeatures = ban(
  'Property[key.name="enableBlinkFeatures"]',
  'Blink features outside the default set are untested ground; do without.',
);

const clockAndChance = [
  ban(
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'The domain reads no clock: take the instant as a parameter.',
  ),
  ban('CallExpression[callee.name="Date"]', 'The domain reads no clock: take the instant as a parameter.'),
  ban(
    'MemberExpression[object.name="Date"][property.name="now"]',
    'The domain reads no clock: take the instant as a parameter.',
  ),
  ban(
    'MemberExpression[object.name="Math"][property.name="random"]',
    'The domain draws no chance: take the numbers, or a seed, as a parameter.',
  ),
];

const everywhere = [defaultExport, enumeration, ...windowHoles, blinkFeatures];

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'out/**',
      'dist/**',
      'output/**',
      '.cache/**',
      'coverage/**',
      'test-results/**',
      'playwright-report/**',
      '**/*generated*',
      '**/*generated*/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typescriptFiles,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,mts,mjs,cjs}'],
    plugins: { 'no-unsanitized': noUnsanitized },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/renderer/**/*.tsx', 'src/paper/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    extends: [jsxA11y.flatConfigs.recommended],
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    ignores: ['src/renderer/platform/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'window',
          property: 'desktop',
          message:
            'Use `desktop` of src/renderer/platform/desktop-client.ts: it unwraps outcomes and can be replaced in a test.',
        },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...clockAndChance] },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      'max-lines': ['error', 400],
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        ban(
          'MemberExpression[property.name="only"][object.name=/^(test|it|describe)$/]',
          'Remove .only: the other tests would not run.',
        ),
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/main/**/*.ts', 'scripts/**', '*.config.*', '*.mjs', '*.cjs', '.*.cjs'],
    languageOptions: { globals: globals.node },
  },
  {
    // A command's results go to stdout; a config file has the one shape its tool loads.
    files: ['scripts/**', 'src/main/cli.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.config.*', '.dependency-cruiser.cjs', 'tests/e2e/start-display.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // The probes try what the page's policy must stop.
    files: ['tests/e2e/specs/page-policy.spec.ts'],
    rules: { 'no-eval': 'off', 'no-new-func': 'off', '@typescript-eslint/no-implied-eval': 'off' },
  },
  {
    // Only an interface can be added to.
    files: ['src/**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
);
