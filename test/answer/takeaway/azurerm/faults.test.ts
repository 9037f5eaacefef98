import { describe, expect, test } from 'vitest';
import { filesWithExisting } from '../existing-files.ts';
import { everyFile } from '../files.ts';
import { blocksRead } from '../read/terraform.ts';
import { providerFaults } from './faults.ts';
import { formatFaults } from './format.ts';
import { schemaVersion } from './schema.data.ts';

const all = [...everyFile, ...filesWithExisting].map(([name, { terraform }]) => [name, terraform] as const);
const [[, one] = ['', '']] = all;

const faultsOf = (texts: readonly string[]): readonly string[] => blocksRead(texts).flatMap(providerFaults);

describe('the azurerm provider', () => {
  test('is the oldest that the files take', () => {
    expect(all.filter(([, text]) => !text.includes(`version = "~> ${schemaVersion.replace(/\.\d+$/, '')}"`))).toEqual(
      [],
    );
  });

  test(`knows every argument of ${all.length} files, and misses none`, () => {
    expect(faultsOf(all.map(([, text]) => text))).toEqual([]);
  });

  test.each([
    ['an argument that nobody knows', 'address_prefixes', 'address_prefix', /nobody knows address_prefix$/],
    ['a block without what it must have', /\n {2}virtual_network_name += .*/, '', /virtual_network_name is missing/],
    ['a text for a list', /address_space( *)= \[(.*)\]/, 'address_space$1= $2', /address_space is no list/],
    ['a text for yes or no', /= (true|false)\n/, '= "perhaps"\n', /is no bool/],
    ['a number for a list', /= \["/, '= [1, "', /is no list/],
    [
      'a variable of another type',
      /(variable "\w+_range" \{[^}]*type +=) string/,
      '$1 number',
      /is no list|is no string/,
    ],
    ['a type that nobody knows', '"azurerm_subnet"', '"azurerm_sub_net"', /nobody knows the type/],
    ['a block twice', /(\n\s+private_service_connection \{[\s\S]*?\n {2}\})/, '$1$1', /stands 2 times/],
    [
      'a block too few',
      /\n\s+private_service_connection \{[\s\S]*?\n {2}\}/,
      '',
      /private_service_connection is missing/,
    ],
  ])('refuses %s', (_, from, to, fault) => {
    const [, whole = ''] = all.find(([, text]) => text.replace(from, to) !== text) ?? [];
    expect(faultsOf([whole.replace(from, to)]).filter(found => fault.test(found))).not.toEqual([]);
  });
});

describe('terraform fmt', () => {
  test(`leaves ${all.length} files as they are`, () => {
    expect(all.flatMap(([name, text]) => formatFaults(text).map(fault => `${name}: ${fault}`))).toEqual([]);
  });

  test.each([
    ['a line that stands further in', '\n  address', '\n   address'],
    ['an equals sign out of line', / = /, '  = '],
    ['a space at an end', '{\n', '{ \n'],
    ['two blank lines', '\n\n', '\n\n\n'],
    ['a brace too few', /\n\}\n$/, '\n'],
    ['a file without an end', /\n$/, ''],
  ])('changes %s', (_, from, to) => {
    expect(formatFaults(one.replace(from, to))).not.toEqual([]);
  });
});
