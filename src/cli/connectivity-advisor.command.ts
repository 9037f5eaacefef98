#!/usr/bin/env node
import { run } from './run.ts';
import { shownOn, terminalOf } from './terminal.ts';

/** Whoever reads may stop reading, as `head` does: that is no error. */
function untilClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

for (const stream of [process.stdout, process.stderr]) stream.on('error', untilClosed);
const { code, out, err, forPeople } = await run(process.argv.slice(2));
process.stdout.write(forPeople === true ? shownOn(terminalOf(process.stdout, process.env), out) : out);
process.stderr.write(shownOn({ ...terminalOf(process.stderr, process.env), colour: false }, err));
process.exitCode = code;
