#!/usr/bin/env node
// Trains the two classifiers of the understanding on the labelled messages and writes their weights as data.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endClasses } from '../../../src/understanding/4-clauses/ends.ts';
import { LinearClassifier } from '../../../src/understanding/4-clauses/linear-classifier.ts';
import { questionClasses } from '../../../src/understanding/4-clauses/question.ts';
import { stanceClasses } from '../../../src/understanding/4-clauses/stance.ts';
import type { Weights } from '../../../src/understanding/weights.ts';
import { examplesOf, linesOf } from './examples.ts';
import { type Example, slim, type Training, train } from './training.ts';

const usual = { rounds: 6, rate: 0.1, decay: 0.002, fewest: 3 };
const least = 0.45;

const share = (examples: readonly Example[], classes: readonly string[], weights: Weights): number => {
  const classifier = new LinearClassifier(classes, weights);
  const right = examples.filter(({ features, right: labels }) => labels.includes(classifier.judge(features).best));
  return right.length / Math.max(1, examples.length);
};

const folds = 5;

/** The share of examples that is right where they were not learned from. */
function aside(examples: readonly Example[], training: Training): number {
  const shares = Array.from({ length: folds }, (_, fold) => {
    const rest = examples.filter((_one, index) => index % folds !== fold);
    const apart = examples.filter((_one, index) => index % folds === fold);
    return share(apart, training.classes, slim(train(rest, training), least));
  });
  return shares.reduce((sum, one) => sum + one, 0) / folds;
}

function write(name: string, weights: Weights): void {
  const rows = Object.entries(weights).map(([feature, row]) => `  ${JSON.stringify(feature)}: [${row.join(',')}],`);
  const text = [
    '// Trained by `npm run understanding:train` on the labelled messages of test/understanding/labelled: what ' +
      'the words',
    '// of every language count for, class by class.',
    "import type { Weights } from '../weights.ts';",
    '',
    `export const ${name}Weights: Weights = {`,
    ...rows,
    '};',
    '',
  ].join('\n');
  writeFileSync(join('src', 'understanding', 'languages', `${name}-weights.data.ts`), text);
}

const written = !process.argv.includes('--check');
const real = examplesOf([...linesOf('training'), ...linesOf('seen')]);
const made = examplesOf([...linesOf('stance'), ...linesOf('ask')]);
const kept = examplesOf(linesOf('kept'));
const elsewhere = examplesOf(linesOf('off-topic'));
// What people asked in public counts more than what was written to be learned from.
const weigh = (one: readonly Example[], other: readonly Example[], times: number) => [
  ...one,
  ...Array.from({ length: times }, () => other).flat(),
];
for (const { name, classes, examples, apart } of [
  {
    name: 'stance',
    classes: stanceClasses,
    examples: weigh(weigh(made.stances, kept.stances, 8), real.stances, 3),
    apart: real.stances,
  },
  {
    name: 'question',
    classes: questionClasses,
    examples: weigh(weigh([...made.questions, ...elsewhere.questions], kept.questions, 5), real.questions, 2),
    apart: real.questions,
  },
  { name: 'end', classes: endClasses, examples: weigh([...kept.ends, ...kept.ends], real.ends, 2), apart: real.ends },
]) {
  const training = { ...usual, classes };
  const weights = slim(train(examples, training), least);
  const figure = aside(apart, training).toFixed(3);
  process.stdout.write(
    `${name}: ${examples.length} examples, ${Object.keys(weights).length} features, ${figure} right of public messages left out in turn\n`,
  );
  if (written) write(name, weights);
}
