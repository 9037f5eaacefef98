import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/names.ts';
import { run } from '../../src/cli/run.ts';
import * as answer from '../../src/library/answer.ts';
import * as decision from '../../src/library/index.ts';
import * as understanding from '../../src/library/understanding.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** The one group of a pattern in the README. */
function shown(pattern: RegExp): string {
  const found = pattern.exec(readme)?.[1];
  if (found === undefined) throw new Error(`The README does not show ${pattern}.`);
  return found;
}

describe('what the README shows of the command line', () => {
  const sentence = shown(/^ +node dist\/src\/cli\/connectivity-advisor\.command\.js ask "([^"]+)"$/m);
  const settling = shown(/^ {2}`((?:--\w+ \S+ ?)+)` in this case/m).split(' ');

  it('is answered provisionally, and for sure with the options that it names', async () => {
    const open = await run(['ask', sentence]);
    expect([open.code, open.out.includes('**Provisional: use global VNet peering')]).toEqual([0, true]);
    for (const option of settling.filter(word => word.startsWith('--'))) expect(open.err).toContain(option);
    const sure = await run(['ask', sentence, ...settling]);
    expect([sure.code, sure.out.includes('**Use global VNet peering')]).toEqual([0, true]);
  });

  it('names every command', () => {
    for (const command of commandNames) expect(readme).toContain(`\`${command}`);
  });
});

describe('what the README shows of the library', () => {
  it('is there under that name', () => {
    const names = shown(/`connectivity-advisor` decides: (.+?)\. What is no/).match(/\w+/g) ?? [];
    expect(names.filter(name => !Object.hasOwn(decision, name))).toEqual([]);
    expect([answer.renderAnswer, understanding.understand, decision.RequirementsError]).not.toContain(undefined);
  });
});
