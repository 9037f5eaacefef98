import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Parser } from 'web-tree-sitter';
import { takeAway } from '../../../src/answer/index.ts';
import { designNamed, recommendationFor } from '../../support/designs.ts';
import { awkwardText } from './awkward-text.ts';
import { bicepFaults, bicepParser } from './bicep-syntax.ts';
import { filesWithExisting } from './existing-files.ts';
import { everyFile, filesOf } from './files.ts';

let parser: Parser;
beforeAll(async () => {
  parser = await bicepParser();
});

const all = [...everyFile, ...filesWithExisting];

describe('the grammar of Bicep', () => {
  test(`takes the file of each of ${all.length} designs`, () => {
    const faults = all.flatMap(([name, { bicep }]) => bicepFaults(parser, bicep).map(fault => `${name}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test('takes a resource id, whatever it holds', () => {
    const recommendation = recommendationFor(designNamed('a database behind a peering'));
    // The grammar takes two slashes in a string for a comment, at its beginning and behind an escape; Bicep does not.
    const ids = fc.sample(awkwardText, 200).filter(id => !/\/[/*]/.test(id));
    const refused = ids.filter(targetResourceId => {
      const { bicep } = filesOf(takeAway(recommendation, { targetResourceId })) ?? { bicep: '?' };
      return bicepFaults(parser, bicep).length > 0;
    });
    expect(refused).toEqual([]);
  });

  test.each([
    ['a string that is never closed', /name: '[^']*'/, "name: 'x"],
    ['a brace too few', /\n}\n/, '\n'],
    ['an equals sign in an object', /location: /, 'location = '],
    ['a parameter without a type', /param prefix string/, 'param prefix'],
    ['a resource without its type', /resource (\w+) '[^']*'/, 'resource $1'],
  ])('refuses %s', (_, from, to) => {
    const [, { bicep }] = all[0] ?? ['', { bicep: '' }];
    const changed = bicep.replace(from, to);
    expect(changed).not.toBe(bicep);
    expect(bicepFaults(parser, changed)).not.toEqual([]);
  });
});
