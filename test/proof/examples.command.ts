import { findExamples } from './examples.ts';

// Writes the rows of examples.data.ts; look at every difference before you keep it.
const rows = findExamples().map(example => `  ${JSON.stringify(example)},`);
process.stdout.write(`// For every row of every table, cases in which it decides, and the design they lead to. Written by examples.command.ts.
import type { Example } from './examples.ts';

export const examples: readonly Example[] = [
${rows.join('\n')}
];
`);
