import { takeAway } from '../../src/answer/index.ts';
import { filesWithExisting } from '../answer/takeaway/existing-files.ts';
import { everyFile, filesOf } from '../answer/takeaway/files.ts';
import { shellLines } from '../answer/takeaway/shell-words.ts';
import { recommend } from '../recommended.ts';
import { cases } from '../support/cases.ts';

/** What a person puts in place of the variables of a script; any other one is a name. */
const values: Readonly<Record<string, string>> = {
  CALLER_REGION: 'westeurope',
  TARGET_REGION: 'northeurope',
  HUB_REGION: 'westeurope',
  SITE_ADDRESS: '203.0.113.10',
  SITE_ASN: '65010',
  SITE_BGP_ADDRESS: '192.168.0.1',
  GATEWAY_ASN: '65515',
  CALLER_ZONES: '1',
  TARGET_ZONES: '1',
};

const withValues = (text: string): string => text.replace(/<([A-Z_]+)>/g, (_, name: string) => values[name] ?? 'name');

/** The scripts of every design and of every case, each once. */
const scripts = new Set([...everyFile, ...filesWithExisting].map(([, { cli }]) => cli));
for (const requirements of cases) {
  const files = filesOf(takeAway(recommend(requirements)));
  if (files !== undefined) scripts.add(files.cli);
}

/** Every different `az` command of every file of commands, as the arguments that the shell would give it. */
const commands = new Map<string, readonly string[]>();
let written = 0;
for (const script of scripts) {
  for (const line of shellLines(script)) {
    const [program, ...words] = line.map(({ text }) => withValues(text));
    if (program !== 'az') continue;
    written += 1;
    commands.set(JSON.stringify(words), words);
  }
}
process.stdout.write(JSON.stringify({ files: scripts.size, written, commands: [...commands.values()] }));
