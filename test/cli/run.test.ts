import { describe, expect, test, vi } from 'vitest';
import { formatNames } from '../../src/cli/format-names.ts';
import { optionRows } from '../../src/cli/options.data.ts';
import { run } from '../../src/cli/run.ts';
import { recommendForPrograms } from '../recommended.ts';
import { walkedKeys } from '../support/foreign-keys.ts';

const mission = [
  'recommend',
  '--from',
  'eastus',
  '--to',
  'japaneast',
  '--target',
  'sql-database',
  '--exposure',
  'none',
  '--hybrid',
  'none',
];
const requirements = {
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  exposure: 'none',
  hybrid: [],
} as const;

describe('the command line', () => {
  test('recommends the same as the decision module, byte by byte', async () => {
    const { code, out } = await run([...mission, '--json']);
    const expected = recommendForPrograms({ ...requirements, hybrid: [] });
    expect(code).toBe(0);
    expect(JSON.stringify(JSON.parse(out).recommendation)).toBe(JSON.stringify(expected));
  });

  test('reads a sentence', async () => {
    const { code, out } = await run([
      'ask',
      'A VM in East US must read an Azure SQL database in Japan East, private, nothing on-premises',
    ]);
    expect([code, out.includes('lobal VNet peering')]).toEqual([0, true]);
  });

  test('gives the cause of a symptom first, and keeps JSON what it is', async () => {
    const sentence = "we have 3 spoke vnets peered to a hub and the spokes can't talk to each other";
    expect((await run(['ask', sentence])).out).toMatch(/^[^\n]*not transitive/);
    const { out } = await run(['ask', sentence, '--json']);
    expect(() => JSON.parse(out)).not.toThrow();
  });

  test('answers a question on the subject with its source', async () => {
    const { code, out } = await run(['ask', 'is vnet peering encrypted?']);
    expect([code, out.trim().split('\n').length, out.includes('https://')]).toEqual([0, 1, true]);
  });

  test('reads regions and targets as people write them', async () => {
    const { out } = await run([
      'recommend',
      '--from',
      'East US',
      '--to',
      'Japan East',
      '--target',
      'Azure SQL',
      '--json',
    ]);
    expect(JSON.parse(out).requirements).toEqual({
      sourceRegion: 'eastus',
      targetRegion: 'japaneast',
      resourceType: 'sql-database',
    });
  });

  test.each(formatNames)('writes the answer as %s', async format => {
    const { code, out, err } = await run([...mission, '--format', format]);
    const said = format === 'link' ? expect.stringContaining('PUBLIC_URL') : '';
    expect([code, err, out.length > 50]).toEqual([0, said, true]);
  });

  test('writes the whole link where it knows the address of the service', async () => {
    vi.stubEnv('PUBLIC_URL', 'https://advisor.example.net/');
    const { out, err } = await run([...mission, '--format', 'link']);
    vi.unstubAllEnvs();
    expect(out).toMatch(/^https:\/\/advisor\.example\.net\/answer\?sourceRegion=eastus&/);
    expect(err).toBe('');
  });

  test.each([
    { line: 'recommend' },
    { line: 'recommend --format bicep' },
    { line: 'recommend --format comparison --from eastus' },
    { line: 'ask private' },
  ])('says what is missing where too little is known: $line', async ({ line }) => {
    const { code, out, err } = await run(line.split(' '));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('I know too little for one answer. Most useful next: what you want to reach.');
    expect(err).toContain('--target');
  });

  test('traces how a text was understood instead of answering it', async () => {
    const { code, out, err } = await run([
      'ask',
      '--trace',
      'We have an ExpressRoute circuit. Can a VM in Esat US reach Azure SQL in Japan East, and is gizmo flubber fine?',
    ]);
    expect([code, err]).toEqual([0, '']);
    for (const line of [
      /^Put right\n {2}"Esat" \(\d+-\d+\) to east$/m,
      /^ {2}region japaneast "Japan East" \(\d+-\d+\)$/m,
      /^Main question\n {2}can ".*, because \S/m,
      /^ {2}expressroute-circuit "ExpressRoute circuit" \(11-31\): stands [01]\.\d\d, because \S/m,
      /^ {2}from vm "VM" .*, because \S/m,
      /^ {2}to sql-database "Azure SQL" .*, because \S/m,
      /^ {2}targetRegion = japaneast "Japan East" \(\d+-\d+\) by reader places$/m,
      /^ {2}ask = \{"kind":"can"/m,
      /^Unread\n {2}".*gizmo flubber/m,
    ])
      expect(out).toMatch(line);
    expect(out.split('\n').length).toBeLessThan(40);
  });

  test('traces pasted output, and the pattern behind a value', async () => {
    const pasted = 'The name fails:\nName: shop.database.windows.net\nAddress: 10.1.2.4\nIt must stay private only.';
    const { code, out } = await run(['ask', '--trace', pasted]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Pasted\n {2}lookup "[^\n]*\n {4}shop\.database\.windows\.net is 10\.1\.2\.4 \(private\)$/m);
    expect(out).toMatch(/^ {2}exposure = none "private only" \(\d+-\d+\) by pattern \S/m);
  });

  test('traces a text in which nothing is found', async () => {
    expect(await run(['ask', '--trace', 'the'])).toEqual({ code: 0, out: 'Nothing was found.\n', err: '' });
  });

  test('gives what is missing as JSON too', async () => {
    const { code, out } = await run(['recommend', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).recommendation).toMatchObject({ status: 'needs-answer', headline: null });
  });

  test('says beside the answer what it understood and what it assumed', async () => {
    const { code, out, err } = await run([
      'ask',
      'VM in East US must read an Azure SQL database in Japan East, private only',
    ]);
    expect(code).toBe(0);
    expect(err).toMatch(
      /^Understood: .*it starts in East US; the target is in Japan East; the target is Azure SQL Database/,
    );
    expect(err).toMatch(/^Assumed: .*the private endpoint exists in the VNet on the other side/m);
    expect(err).not.toMatch(/^(?:Understood|Assumed): .*[a-z][A-Z]/m);
    expect(err).toMatch(
      /^What would make it sure:\n {2}--answer existingPrivateEndpoint=… +none, in-caller-vnet, in-other-vnet$/m,
    );
    expect(out).toMatch(/^\*\*Provisional: /);
  });

  test('assumes nothing where all was said', async () => {
    const { err } = await run([
      'ask',
      'VM in East US and VM in East US in the same VNet, private only, nothing on-premises',
    ]);
    expect(err).not.toContain('Assumed');
  });

  test('answers a symptom though it knows too little for a design', async () => {
    const { code, out, err } = await run(['ask', 'peering says connected but no ping']);
    expect([code, out.includes('etwork security group'), err.includes('I know too little')]).toEqual([0, true, true]);
  });

  test('puts names and ranges into the files', async () => {
    const { out } = await run([...mission, '--format', 'bicep', '--prefix', 'shop', '--caller-space', '10.77.0.0/16']);
    expect([out.includes("= 'shop'"), out.includes('10.77.0.0/16')]).toEqual([true, true]);
  });

  test.each([
    ['no command', []],
    ['an unknown command', ['destroy']],
    ['an unknown option', ['recommend', '--colour', 'red']],
    ['an unknown region', ['recommend', '--from', 'atlantis']],
    ['an unknown answer', ['recommend', '--answer', 'colour=red']],
    ['an unknown format', [...mission, '--format', 'powerpoint']],
    [
      'ranges that overlap',
      [...mission, '--format', 'bicep', '--caller-space', '10.0.0.0/8', '--target-space', '10.1.0.0/16'],
    ],
    ['an empty question', ['ask', ' ']],
  ])('says what is wrong with %s', async (_, args) => {
    const { code, out, err } = await run(args);
    expect([code, out, err.length > 10]).toEqual([2, '', true]);
    expect(err).not.toMatch(/ at .*\.ts:/);
  });

  test('explains itself', async () => {
    expect(await run(['ask', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--format') });
  });
});

describe('a word that every object answers to', () => {
  const without = new Set(['help', 'json', 'trace', 'version']);
  const options = Object.keys(optionRows).filter(name => !without.has(name));

  test.each(options)('as the value of --%s is taken for what it is, or refused in one line', async name => {
    for (const key of walkedKeys) {
      const { code, err } = await run([...mission, `--${name}`, key]);
      expect([0, 2], key).toContain(code);
      expect(err, key).not.toContain('    at ');
    }
  });

  test('as a command, an option, an answer or a case is refused or not understood', async () => {
    for (const key of walkedKeys) {
      expect((await run([key])).code, key).toBe(2);
      expect((await run([`--${key}`])).code, key).toBe(2);
      expect((await run([...mission, '--answer', `${key}=${key}`])).code, key).toBe(2);
      expect((await run(['ask', key])).code, key).toBe(2);
      expect((await run([...mission, '--locale', '__proto__'])).code, key).toBe(2);
    }
  });
});
