import { runCommand } from '../support/command.ts';
import { understandingScore } from './understanding-score.ts';

await runCommand(args => understandingScore(args, process.env));
