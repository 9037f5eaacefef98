#!/usr/bin/env node
// Trains the model that says which entry answers a question, and writes its weights as data. Prints what it gets right
// of questions that were left out in turn, at several thresholds.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RankFeature, type RankFeatures, rankFeatures } from '../../../src/knowledge/search/rank.ts';
import { type Candidate, candidatesOf } from './candidates.ts';

interface Row {
  readonly text: string;
  /** Ids of the entries of which each is a right answer; empty where none is. */
  readonly answers: readonly string[];
}

interface Example {
  readonly ids: readonly string[];
  /** The values of each candidate, one after another. */
  readonly values: Float64Array;
  readonly right: readonly boolean[];
  readonly wanted: boolean;
  readonly weight: number;
  readonly group: number;
}

const names: readonly (RankFeature | 'none')[] = ['none', ...rankFeatures];
const folder = join('test', 'knowledge', 'labelled');
const folds = 5;
const mostCandidates = 30;
const rounds = 1000;
const pull = 0.0005;

const linesOf = (file: string): readonly string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '');

const rows: readonly Row[] = readdirSync(folder)
  .filter(file => file.endsWith('.jsonl'))
  .flatMap(file => linesOf(file).map(line => JSON.parse(line) as Row));

const numberOf = (features: RankFeatures, name: RankFeature | 'none'): number => (name === 'none' ? 1 : features[name]);

function exampleOf(
  candidates: readonly Candidate[],
  answers: readonly string[],
  weight: number,
  group: number,
): Example {
  const close = candidates.slice(0, mostCandidates);
  return {
    ids: close.map(({ id }) => id),
    values: Float64Array.from(close.flatMap(({ features }) => names.map(name => numberOf(features, name)))),
    right: close.map(({ id }) => answers.includes(id)),
    wanted: answers.length > 0,
    weight,
    group,
  };
}

/** Public questions with the entries that answer them. */
const real = rows.map(({ text, answers }, at) => exampleOf(candidatesOf(text), answers, 3, at % folds));

function likelihoods({ ids, values }: Example, weights: Float64Array): Float64Array {
  const sums = new Float64Array(ids.length);
  const width = names.length;
  let most = 0;
  for (let at = 0; at < ids.length; at += 1) {
    let sum = 0;
    for (let name = 0; name < width; name += 1) sum += (values[at * width + name] ?? 0) * (weights[name] ?? 0);
    sums[at] = sum;
    most = Math.max(most, sum);
  }
  let total = Math.exp(-most);
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = Math.exp((sums[at] ?? 0) - most);
    total += sums[at] ?? 0;
  }
  return sums.map(power => power / total);
}

/** Gradient ascent on how likely the right entries are, or none where there is none (conditional logit, AdaGrad). */
function train(examples: readonly Example[]): Float64Array {
  const width = names.length;
  const weights = new Float64Array(width);
  const past = new Float64Array(width).fill(1e-9);
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(width);
    for (const example of examples) {
      const all = likelihoods(example, weights);
      const rightSum = all.reduce((sum, one, at) => sum + (example.right[at] === true ? one : 0), 0);
      // A right entry that is no candidate is no reason to answer with another.
      all.forEach((one, at) => {
        const wanted = example.right[at] === true ? one / rightSum : 0;
        const step = example.weight * (wanted - one);
        for (let name = 0; name < width; name += 1)
          slope[name] = (slope[name] ?? 0) + step * (example.values[at * width + name] ?? 0);
      });
    }
    for (let name = 0; name < width; name += 1) {
      const step = (slope[name] ?? 0) / examples.length - (name === 0 ? 0 : pull * (weights[name] ?? 0));
      past[name] = (past[name] ?? 0) + step * step;
      weights[name] = (weights[name] ?? 0) + (0.5 * step) / Math.sqrt(past[name] ?? 1);
    }
  }
  return weights;
}

interface Judged {
  readonly likelihood: number;
  readonly right: boolean;
  readonly wanted: boolean;
  readonly inThree: boolean;
}

function judge(example: Example, weights: Float64Array): Judged {
  const order = [...likelihoods(example, weights)]
    .map((likelihood, at) => ({ likelihood, right: example.right[at] === true }))
    .sort((a, b) => b.likelihood - a.likelihood);
  return {
    likelihood: order[0]?.likelihood ?? 0,
    right: order[0]?.right === true,
    wanted: example.wanted,
    inThree: order.slice(0, 3).some(({ right }) => right),
  };
}

const judged = Array.from({ length: folds }, (_, fold) => {
  const weights = train(real.filter(({ group }) => group !== fold));
  return real.filter(({ group }) => group === fold).map(example => judge(example, weights));
}).flat();

const wanted = judged.filter(one => one.wanted);
const share = (count: number, of: number): string => `${count}/${of} = ${(count / Math.max(1, of)).toFixed(3)}`;
process.stdout.write(
  `${real.length} public questions, ${wanted.length} with an entry that answers: right one first ${share(wanted.filter(({ right }) => right).length, wanted.length)}, in three ${share(wanted.filter(({ inThree }) => inThree).length, wanted.length)}\n`,
);
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
  const told = judged.filter(({ likelihood }) => likelihood >= least);
  process.stdout.write(
    `at ${least}: answered ${share(told.length, judged.length)}, wrong of them ${share(told.filter(({ right }) => !right).length, told.length)}, right of those with an answer ${share(told.filter(({ right }) => right).length, wanted.length)}\n`,
  );
}
const weights = train(real);
const digits = 100;
const text = [
  '// Trained by `npm run knowledge:train` on labelled public questions: what each way in which a question and ' +
    'an entry meet',
  '// counts for. `none`: where nothing is known.',
  "import type { RankFeature } from './rank.ts';",
  '',
  "export const rankWeights: Readonly<Record<RankFeature | 'none', number>> = {",
  ...names.map((name, at) => `  '${name}': ${Math.round((weights[at] ?? 0) * digits) / digits},`),
  '};',
  '',
].join('\n');
if (!process.argv.includes('--check')) writeFileSync(join('src', 'knowledge', 'search', 'rank-weights.data.ts'), text);
