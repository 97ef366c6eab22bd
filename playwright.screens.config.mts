import { defineConfig } from '@playwright/test';

/** Pictures are looked at, not compared: this is no part of the tests. */
export default defineConfig({
  testDir: 'tests/e2e/screens',
  testMatch: '*.shots.ts',
  outputDir: '.cache/e2e/screens',
  globalSetup: './tests/e2e/start-display.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 300_000,
  reporter: [['list']],
});
