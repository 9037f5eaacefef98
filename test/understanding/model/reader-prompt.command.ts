import { text } from 'node:stream/consumers';
import { runCommand } from '../../support/command.ts';
import { readerPrompt } from './reader-prompt.ts';

await runCommand(args => readerPrompt(args, () => text(process.stdin)));
