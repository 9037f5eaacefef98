import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { launcherSettings, settingNames } from '../../src/widget/browser/launcher/settings.ts';
import { settingsOf } from '../../src/widget/browser/page/settings.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const rows = [...readme.matchAll(/^\| `data-(\w+)` \| (.+) \| (.+) \| (.+) \| `data-(\w+)="([^"]+)"` \|$/gm)].map(
  ([, name = '', does, values, byDefault, named = '', example = '']) => ({
    name,
    told: [does, values, byDefault],
    named,
    example,
  }),
);

describe("the README's table of what the widget's script can be told", () => {
  it('names every attribute that is read, and no other', () => {
    expect(rows.map(({ name }) => name)).toEqual([...settingNames]);
  });

  it.each(rows)('says of data-$name what it does, its values and what holds without it, with an example', row => {
    expect(row.told.filter(text => text === undefined || text.trim() === '')).toEqual([]);
    expect(row.named).toBe(row.name);
    expect(launcherSettings({ dataset: { [row.name]: row.example } })).toMatchObject({ [row.name]: row.example });
  });

  it('shows examples that the chat page takes', () => {
    const given = new URLSearchParams(rows.map(({ name, example }): [string, string] => [name, example]));
    const { theme, brand, locales, greeting, start } = settingsOf(given, []);
    expect([theme, brand, locales[0], greeting, start]).toEqual(
      ['theme', 'brand', 'language', 'greeting', 'start'].map(name => given.get(name)),
    );
  });
});

it('every address that the README leads to within itself is a heading of it', () => {
  const headings = [...readme.matchAll(/^## (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target);
  expect(links.filter(target => !headings.includes(target))).toEqual([]);
});
