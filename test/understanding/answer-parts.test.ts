import { describe, expect, test } from 'vitest';
import { namedParts } from '../../src/answer/index.ts';
import { answerPartNamed } from '../../src/understanding/index.ts';
import { answerPartNames, answerParts } from '../../src/understanding/languages/talk-rows.ts';

describe('a part of an answer', () => {
  test('has a name for each that can be told', () => {
    expect([...answerParts]).toEqual([...namedParts]);
  });

  test('is not called by the name of another', () => {
    const names = [...answerPartNames.values()].flat();
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each([
    ['pitfalls', 'pitfalls'],
    ['Show me the pitfalls, please', 'pitfalls'],
    ['what are the risks?', 'pitfalls'],
    ['Why not?', 'why-not'],
    ['why', 'why'],
    ['and the files', 'files'],
    ['steps', 'steps'],
    ['What does it cost?', 'cost'],
    ['sources', 'sources'],
    ['what changes', 'changes'],
    ['what would change it?', 'what-if'],
    ['compare', 'compare'],
    ['give me the link', 'share'],
  ] as const)('is named by "%s"', (text, part) => {
    expect(answerPartNamed(text)).toBe(part);
  });

  test.each([
    'why not ExpressRoute?',
    'what does a VPN gateway cost in West Europe',
    'compare peering and VPN',
    'storage files in East US',
    'no',
    'undo',
    '',
    '???',
  ])('is not named by "%s"', text => {
    expect(answerPartNamed(text)).toBeUndefined();
  });
});
