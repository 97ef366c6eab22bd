import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/electron/locations.mjs';
import { plantedSurroundings, plantedViolations } from './planted-violations';

type Violation = { rule: string; from: string };

const configFile = path.join(projectRoot, '.dependency-cruiser.cjs');
let folder: string;
let found: Violation[];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nhip-so-layers-'));
  const files = Object.entries(plantedSurroundings).concat(
    Object.values(plantedViolations).map(({ file, content }): [string, string] => [file, content]),
  );
  for (const [file, content] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json']) {
    cpSync(path.join(projectRoot, name), path.join(folder, name));
  }
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
  found = cruise(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(plantedViolations))('%s catches its planted violation', (rule, { file }) => {
  expect(found).toContainEqual({ rule, from: file });
});

test('catches nothing in files that break no rule', () => {
  const planted = new Set(Object.values(plantedViolations).map(({ file }) => file));
  const blamed = found.filter(({ rule, from }) => rule !== 'no-circular' && !planted.has(from));
  expect(blamed).toEqual([]);
});

test('every rule has a planted violation and says what to do instead', () => {
  const { forbidden } = createRequire(import.meta.url)(configFile) as {
    forbidden: { name: string; comment: string; severity: string }[];
  };
  expect(forbidden.map(({ name }) => name)).toEqual(Object.keys(plantedViolations));
  for (const { comment, severity } of forbidden) {
    expect(severity).toBe('error');
    expect(comment.length).toBeGreaterThan(40);
  }
});

function cruise(cwd: string): Violation[] {
  const command = path.join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(
    process.execPath,
    [command, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    { cwd, encoding: 'utf8', maxBuffer: 50_000_000 },
  );
  const report = JSON.parse(run.stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return report.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}
