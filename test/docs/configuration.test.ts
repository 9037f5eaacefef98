import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');
const security = read('SECURITY.md');

const names = [...read('src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name = '']) => name);
const table = /^\| variable \|.*\n((?:\|.*\n)+)/m.exec(readme)?.[1] ?? '';
const rows = table.split('\n').slice(1);

/** The names that a row is about: those of its first cell. */
const about = rows.flatMap(row => [...(row.split(' | ')[0] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name));

describe("the README's table of variables", () => {
  it('has each variable that is read in one row, and no other', () => {
    expect(names.length).toBeGreaterThan(30);
    expect(about.toSorted()).toEqual(names.toSorted());
  });

  it('says what holds without it', () => {
    const { reader, ...config } = readConfig({});
    expect([reader, config.retentionDays]).toEqual([undefined, 30]);
    const tokens = readConfig({ READER_URL: 'https://models.example.com/v1', READER_MODEL: 'a', READER_KEY: 'b' });
    expect(table).toMatch(new RegExp(`\`READER_TOKENS_PER_DAY\`.* ${tokens.reader?.tokensPerDay} \\|`));
  });
});

describe('what is told of a model that reads', () => {
  it('is set up by variables that the service takes', () => {
    const lines = [...readme.matchAll(/^((?:(?:READER|AZURE_OPENAI)_[A-Z]+=\S+ )+)npm start/gm)].map(([, line = '']) =>
      Object.fromEntries(
        line
          .trim()
          .split(' ')
          .map(pair => pair.split('=')),
      ),
    );
    expect(lines).toHaveLength(2);
    for (const environment of lines) expect(readConfig(environment).reader).toBeDefined();
    expect(() => readConfig({ READER_URL: 'https://models.example.com/v1' })).toThrow(ConfigError);
  });

  it(
    'says of every row what leaves the process without one and with one, and that words go to a model with one ' +
      'alone',
    () => {
      const [, head = '', body = ''] = /^(\| to whom \|.*)\n\|[-|]+\n((?:\|.*\n)+)/m.exec(readme) ?? [];
      expect(head).toBe('| to whom | what, and when | without a model | with one |');
      const cells = body
        .trim()
        .split('\n')
        .map(row => row.split(' | '));
      expect(cells.map(row => row.length)).toEqual(cells.map(() => 4));
      expect(cells.filter(row => row[2] === '**never**').map(([whom]) => whom)).toEqual([
        '| the host of `READER_URL` or `AZURE_OPENAI_ENDPOINT`',
      ]);
    },
  );

  it('stands in SECURITY.md under the heading that the README leads to', () => {
    expect(readme).toContain('(SECURITY.md#a-model-that-reads)');
    expect(readme).toContain('(manifest/README.md#a-model-that-reads)');
    expect(security).toContain('\n## A model that reads\n');
    for (const name of ['READER_URL', 'AZURE_OPENAI_ENDPOINT', 'READER_TOKENS_PER_DAY'])
      expect(security).toContain(name);
  });
});
