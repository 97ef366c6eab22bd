import { defineConfig } from '@playwright/test';

/** Pictures are looked at, not compared: this is no part of the tests. */
export default defineConfig({
  testDir: 'screens',
  testMatch: '*.shots.ts',
  outputDir: '../../.cache/e2e/screens',
  globalSetup: './start-display.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 300_000,
  reporter: [['list']],
});
