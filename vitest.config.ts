import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The second lane: whole spaces walked and conversations replayed, processes ended, pages opened. */
const walks = 'test/proof/';
const processes = 'test/process/';
const pages = 'test/browser/';

/**
 * Milliseconds after which a test counts as hung, and what it waits for as never coming. A busy machine is no failure.
 */
const hung = process.env['EXTENT'] === 'whole' ? 900_000 : 180_000;
const never = 60_000;

/**
 * Most code runs a few times in a test: the V8 of Node 20 spends a seventh of all time on optimising it. Later ones
 * lack the flag.
 */
const laterOptimising = process.versions.node.startsWith('20.') ? ['--interrupt-budget=500000'] : [];

const usual = {
  environment: 'node',
  // The Bot Framework SDK takes a second to load: once a worker, not once a file.
  isolate: false,
  execArgv: laterOptimising,
  testTimeout: hung,
  hookTimeout: hung,
  expect: { poll: { timeout: never, interval: 25 } },
} as const;

/** The fast lane before the walks, whatever took longest last time; processes, which wait most, before pages. */
class FastLaneFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const late = [pages, walks];
    const rank = ({ moduleId }: TestSpecification): number => late.findIndex(folder => moduleId.includes(`/${folder}`));
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: FastLaneFirst },
    // What was transformed once is taken from disk next time.
    experimental: { fsModuleCache: true },
    // Every core: the tests are all that runs.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...usual,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [`${processes}**`, `${pages}**`, ...(process.env['LANE'] === 'fast' ? [`${walks}**`] : [])],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...usual,
          name: 'processes',
          include: [`${processes}**/*.test.ts`],
          // These wait for processes and pages more than they run.
          maxWorkers: availableParallelism() + 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...usual,
          name: 'pages',
          include: [`${pages}**/*.test.ts`],
          globalSetup: `${pages}setup.ts`,
          maxWorkers: availableParallelism() + 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/decision/**', 'src/knowledge/*.ts', 'src/knowledge/{pitfalls,topics}/*.ts'],
      exclude: ['**/*.command.ts', '**/*.md'],
      reporter: ['text-summary', ['text', { skipFull: true }]],
      thresholds: { 100: true },
    },
  },
});
