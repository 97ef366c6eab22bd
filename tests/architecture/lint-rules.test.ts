import path from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/electron/locations.mjs';

const planted: [rule: string, file: string, code: string][] = [
  ['no-restricted-syntax', 'src/domain/planted.ts', 'export const now = () => Date.now();\n'],
  ['no-restricted-syntax', 'src/domain/planted.ts', 'export const now = () => new Date();\n'],
  ['no-restricted-syntax', 'src/domain/planted.ts', 'export const draw = () => Math.random();\n'],
  ['no-console', 'src/domain/planted.ts', 'export const shout = () => console.log(1);\n'],
  [
    '@typescript-eslint/no-explicit-any',
    'src/main/planted.ts',
    'export const value = (x: any) => Boolean(x);\n',
  ],
  [
    '@typescript-eslint/no-floating-promises',
    'src/main/planted.ts',
    'export const go = (): void => {\n  Promise.resolve(1);\n};\n',
  ],
  ['no-restricted-syntax', 'src/main/planted.ts', 'const one = 1;\nexport default one;\n'],
  ['no-restricted-syntax', 'src/main/planted.ts', 'export const preferences = { webSecurity: false };\n'],
  ['no-restricted-syntax', 'src/main/planted.ts', 'export const preferences = { nodeIntegration: true };\n'],
  [
    'no-restricted-syntax',
    'src/main/planted.ts',
    'export const preferences = { contextIsolation: false };\n',
  ],
  ['no-eval', 'src/main/planted.ts', "export const run = (): unknown => eval('1');\n"],
  [
    'no-unsanitized/property',
    'src/renderer/planted.ts',
    'export const show = (node: HTMLElement, text: string) => {\n  node.innerHTML = text;\n};\n',
  ],
  ['no-restricted-properties', 'src/renderer/planted.ts', 'export const bridge = () => window.desktop;\n'],
  ['jsx-a11y/alt-text', 'src/renderer/planted.tsx', 'export const Picture = () => <img src="a.png" />;\n'],
];

let eslint: ESLint;

beforeAll(() => {
  const files = [...new Set(planted.map(([, file]) => file))];
  eslint = new ESLint({
    cwd: projectRoot,
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: { allowDefaultProject: files } } },
    },
  });
});

test.each(planted)('%s catches its violation in %s: %s', async (rule, file, code) => {
  const [result] = await eslint.lintText(code, { filePath: path.join(projectRoot, file) });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
});
