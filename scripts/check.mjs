// What can be known without running the app: format, lint, types, layers, dead code.
// Usage: npm run check
import { compileSchemas } from './compile-schemas-when-missing.mjs';
import { runSteps } from './run-steps.mjs';

/** @type {import('./run-steps.mjs').Step[]} */
export const checkSteps = [
  {
    name: 'lint',
    words: [
      'node_modules/eslint/bin/eslint.js',
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-location',
      '.cache/eslint/',
    ],
  },
  { name: 'types', words: ['node_modules/typescript/bin/tsc', '-b'] },
  {
    name: 'format',
    words: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '.',
      '--cache',
      '--cache-location',
      '.cache/prettier',
    ],
  },
  { name: 'layers', words: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src'] },
  { name: 'dead code', words: ['node_modules/knip/bin/knip.js', '--no-progress'] },
];

if (process.argv[1]?.endsWith('check.mjs')) {
  compileSchemas();
  const { failed } = await runSteps(checkSteps);
  process.exit(failed === 0 ? 0 : 1);
}
