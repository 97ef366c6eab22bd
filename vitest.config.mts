import { defineConfig } from 'vitest/config';

const pure = { environment: 'node', pool: 'threads', isolate: false } as const;

export default defineConfig({
  test: {
    // Results never depend on the machine's zone; tests about zones set their own in a child process.
    passWithNoTests: true,
    projects: [
      {
        test: {
          ...pure,
          name: 'domain',
          include: ['src/domain/**/*.test.ts', 'tests/property/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'node',
          environment: 'node',
          pool: 'forks',
          include: [
            'src/{contract,main,paper,preload,renderer}/**/*.test.{ts,tsx}',
            'tests/{golden,headless,hostile,resources,support}/**/*.test.{ts,tsx}',
          ],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'storage',
          environment: 'node',
          pool: 'forks',
          include: ['tests/storage/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'architecture',
          environment: 'node',
          pool: 'forks',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
