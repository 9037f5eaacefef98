import { runCommand } from '../support/command.ts';
import { casesScore } from './cases-score.ts';

await runCommand(args => casesScore(args, process.env));
