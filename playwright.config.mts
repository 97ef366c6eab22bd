import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e/specs',
  outputDir: '.cache/e2e/results',
  globalSetup: './tests/e2e/start-display.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: process.env.NHIPSO_E2E_REPORT
    ? [['dot'], ['json', { outputFile: process.env.NHIPSO_E2E_REPORT }]]
    : [['list']],
});
