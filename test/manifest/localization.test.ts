import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { manifest, packaged } from '../support/app-package.ts';

const texts = z.record(z.string(), z.string());
const { $schema: _, ...german } = texts.parse(JSON.parse(packaged('de.json').toString('utf8')));

/** Paths of every text of the manifest that the localisation schema can replace, as that schema writes them. */
function localizable(): Readonly<Record<string, string>> {
  const { name, description, bots, agentConnectors } = manifest;
  const features = description.features.flatMap((feature, index) => [
    [`description.features[${index}].title`, feature.title],
    [`description.features[${index}].description`, feature.description],
  ]);
  const commands = bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap((list, at) =>
      list.commands.flatMap((command, index) => [
        [`bots[${bot}].commandLists[${at}].commands[${index}].title`, command.title],
        [`bots[${bot}].commandLists[${at}].commands[${index}].description`, command.description],
      ]),
    ),
  );
  const connectors = agentConnectors.flatMap(({ displayName, description: text }, index) => [
    [`agentConnectors[${index}].displayName`, displayName],
    [`agentConnectors[${index}].description`, text],
  ]);
  return Object.fromEntries([
    ['name.short', name.short],
    ['name.full', name.full],
    ['description.short', description.short],
    ['description.full', description.full],
    ...features,
    ...commands,
    ...connectors,
  ]);
}

describe('the German texts', () => {
  const english = localizable();

  it('replace every text of the manifest and no other', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
  });

  it('keep the name of the product', () => {
    expect(german['name.short']).toBe(english['name.short']);
  });

  it('keep what is typed: a command that the bot takes reads the same in each language', () => {
    const basics = manifest.bots[0]?.commandLists[0]?.commands.filter(command => command.type !== 'prompt') ?? [];
    basics.forEach(({ title }, index) => {
      expect(german[`bots[0].commandLists[0].commands[${index}].title`]).toBe(title);
    });
    expect(basics.length).toBeGreaterThan(3);
  });

  it('translate every description', () => {
    const keys = Object.keys(english).filter(key => key.endsWith('description'));
    for (const key of keys) expect(german[key], key).not.toBe(english[key]);
  });
});
