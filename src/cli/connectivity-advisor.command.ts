#!/usr/bin/env node
import { textAt } from './text-at.ts';
import { run, textSource } from './run.ts';

const args = process.argv.slice(2);
const source = textSource(args);
const read = source === undefined ? undefined : textAt(source);
const { code, out, err } = read?.ok === false ? { code: 2, out: '', err: `${read.message}\n` } : run(args, read?.text);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
