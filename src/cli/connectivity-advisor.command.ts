#!/usr/bin/env node
import { run, textSource } from './run.ts';
import { textAt } from './text-at.ts';

const args = process.argv.slice(2);
const source = textSource(args);
const read = source === undefined ? undefined : textAt(source);
const { code, out, err } = read?.ok === false ? { code: 2, out: '', err: `${read.message}\n` } : run(args, read?.text);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
