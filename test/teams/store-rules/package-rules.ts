import { expect } from 'vitest';
import { z } from 'zod';
import { say } from '../../../src/content/index.ts';
import { files, manifest, packaged } from '../../support/app-package.ts';
import { readPng } from '../../support/png.ts';
import { bot } from '../fixtures/envelopes.ts';
import type { Rule } from './rule.ts';

const lists = manifest.bots.flatMap(({ commandLists }) => commandLists);
/** Products of Microsoft, features of Teams and stages of development, none of which a name may have. */
const forbiddenInNames =
  /azure|teams|microsoft|office|365|copilot|beta|\bdev\b|preview|test|\bchat|contacts|calendar|calls|files|activity|\bapps?\b|\bhelp\b/i;

/** The value at a path as localisation files write it, such as `bots[0].commandLists[0].scopes`. */
function valueAt(document: unknown, path: string): unknown {
  const container = z.union([
    z.array(z.unknown()).transform(list => Object.entries(list)),
    z.record(z.string(), z.unknown()).transform(Object.entries),
  ]);
  const keys = path.split(/[.[\]]+/).filter(key => key !== '');
  return keys.reduce((value, key) => new Map(container.parse(value)).get(key), document);
}

const names = z.object({ 'name.short': z.string(), 'name.full': z.string() });
const own = { 'name.short': manifest.name.short, 'name.full': manifest.name.full };

/** The rules that the package alone can break. */
export const packageRules: readonly Rule[] = [
  {
    id: 'SR-07',
    must: 'a command list with titles and descriptions; at most 3 lists of 12',
    check: () => {
      expect(lists.length).toBeGreaterThan(0);
      expect(lists.length).toBeLessThanOrEqual(3);
      for (const { commands } of lists) expect(commands.length).toBeLessThanOrEqual(12);
      for (const { title, description } of lists.flatMap(({ commands }) => commands)) {
        expect(title.length, title).toBeLessThanOrEqual(32);
        expect(description.length, title).toBeGreaterThan(0);
        expect(description.length, title).toBeLessThanOrEqual(128);
      }
      const covered = lists.flatMap(({ scopes }) => scopes);
      expect(covered.toSorted()).toEqual(manifest.bots.flatMap(({ scopes }) => scopes).toSorted());
      expect(new Set(covered).size).toBe(covered.length);
    },
  },
  {
    id: 'SR-16',
    must: 'the name has no product of Microsoft and no stage; bot and app share it',
    check: () => {
      const translated = manifest.localizationInfo.additionalLanguages.map(({ file }) =>
        names.parse(JSON.parse(packaged(file).toString('utf8'))),
      );
      expect(translated.length).toBeGreaterThan(0);
      for (const { 'name.short': short, 'name.full': full } of [own, ...translated]) {
        expect(short).toBe(manifest.name.short);
        for (const name of [short, full]) expect(name).not.toMatch(forbiddenInNames);
      }
      expect(manifest.name.short).toBe(say('en', 'product.name'));
      expect(manifest.name.short).toBe(bot.name);
    },
  },
  {
    id: 'SR-17',
    must: 'icons: 192×192 in colour, 32×32 in white on nothing',
    check: () => {
      expect(readPng(packaged(manifest.icons.color))).toMatchObject({ width: 192, height: 192 });
      const outline = readPng(packaged(manifest.icons.outline));
      expect(outline).toMatchObject({ width: 32, height: 32, hasAlpha: true });
      const white = 3 * 255;
      expect(outline.pixels.every(([red, green, blue, alpha]) => alpha === 0 || red + green + blue === white)).toBe(
        true,
      );
    },
  },
  {
    id: 'SR-18',
    must: 'public schema, SemVer, no extra file, one short sentence, at most 4,000 characters',
    check: () => {
      expect(manifest.manifestVersion).toMatch(/^1\.\d+$/);
      expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
      const languages = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
      const tools = manifest.agentConnectors.map(
        ({ toolSource }) => toolSource.remoteMcpServer.mcpToolDescription.file,
      );
      const expected = ['manifest.json', manifest.icons.color, manifest.icons.outline, ...languages, ...tools];
      expect(files.map(({ name }) => name).toSorted()).toEqual(expected.toSorted());
      expect(manifest.description.short.match(/[.!?]/g)).toHaveLength(1);
      expect(manifest.description.short.length).toBeLessThanOrEqual(80);
      expect(manifest.description.full.length).toBeLessThanOrEqual(4_000);
    },
  },
  {
    id: 'SR-19',
    must: 'privacy, terms and support over https',
    check: () => {
      for (const key of ['websiteUrl', 'privacyUrl', 'termsOfUseUrl']) {
        expect(manifest.developer[key]).toMatch(/^https:\/\//);
      }
    },
  },
  {
    id: 'SR-20',
    must: 'valid domains: no wildcard, no shared domain, no tunnel',
    check: () => {
      for (const domain of manifest.validDomains) {
        expect(domain).not.toMatch(/\*|^azurewebsites\.net$|botframework\.com$|ngrok|devtunnels|trycloudflare/);
      }
    },
  },
  {
    id: 'SR-22',
    must: 'works in Edge and Chrome, on Windows, macOS, iOS and Android',
    check: 'SR-13 to SR-15 cover what a program can see',
  },
  {
    id: 'SR-23',
    must: 'every language file has the keys of the default language',
    check: () => {
      const texts = z.record(z.string(), z.string());
      const commands = lists.flatMap(list => list.commands);
      for (const { file } of manifest.localizationInfo.additionalLanguages) {
        const { $schema: _, ...translated } = texts.parse(JSON.parse(packaged(file).toString('utf8')));
        const keys = Object.keys(translated);
        const pairs = [...manifest.description.features, ...commands, ...manifest.agentConnectors];
        expect(keys).toHaveLength(4 + 2 * pairs.length);
        for (const key of keys) expect(valueAt(manifest, key), key).toBeTypeOf('string');
      }
    },
  },
];
