import { examples } from './examples.data.ts';
import { mutationScore } from './mutation-score.ts';

const [count = '300', seed = '1'] = process.argv.slice(2);
const { tried, noticed, survivors } = mutationScore(examples, Number(count), Number(seed));
const score = ((100 * noticed) / tried).toFixed(1);
const lines = [`mutants  ${tried} drawn with seed ${seed}`, `noticed  ${noticed} (${score} %)`, ...survivors];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = noticed / tried >= 0.95 ? 0 : 1;
