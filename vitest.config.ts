import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Every core: the tests are all that runs, and half of them wait for a process or a page.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/process/**'],
          environment: 'node',
          // The Bot Framework SDK takes a second to load: once a worker, not once a file.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'process',
          include: ['test/process/**/*.test.ts', 'test/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/decision/**'],
      exclude: ['**/*.command.ts', '**/*.md'],
      reporter: ['text-summary', ['text', { skipFull: true }]],
      thresholds: { 100: true },
    },
  },
});
