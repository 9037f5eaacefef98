import { describe, expect, test } from 'vitest';
import { namedParts } from '../../src/answer/index.ts';
import { answerPartNamed } from '../../src/understanding/index.ts';
import { talk as de } from '../../src/understanding/languages/de/talk.data.ts';
import { talk as en } from '../../src/understanding/languages/en/talk.data.ts';
import { talk as es } from '../../src/understanding/languages/es/talk.data.ts';
import { talk as fr } from '../../src/understanding/languages/fr/talk.data.ts';
import { talk as ja } from '../../src/understanding/languages/ja/talk.data.ts';
import { talk as pt } from '../../src/understanding/languages/pt/talk.data.ts';
import { answerPartNames, answerParts } from '../../src/understanding/languages/talk-rows.ts';

const packs = Object.entries({ en, de, fr, es, pt, ja });

describe('a part of an answer', () => {
  test('has a name for each that can be told', () => {
    expect([...answerParts]).toEqual([...namedParts]);
  });

  test('is not called by the name of another', () => {
    const names = [...answerPartNames.values()].flat();
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(packs)('has words for each in %s, and each of them is understood', (language, { answerParts: words }) => {
    for (const part of answerParts) {
      const said = words?.[part] ?? [];
      expect(said.length, part).toBeGreaterThanOrEqual(language === 'en' ? 9 : 4);
      for (const way of said) expect(answerPartNamed(way), way).toBe(part);
    }
  });

  test.each([
    ['How long until it works?', 'time'],
    ['and is that encrypted?', 'encryption'],
    ['what are the limits', 'limits'],
    ['show me the rest please', 'rest'],
    ['more', 'rest'],
    ['tell me what you assumed', 'assumptions'],
    ['What did you assume?', 'assumptions'],
    ['Can you deploy it for me, please?', 'deploy'],
    ['Can you check my network yourself?', 'access'],
    ['open a ticket', 'human'],
    ['give me the Bicep file', 'bicep'],
    ['Terraform, please', 'terraform'],
    ['Zeig mir die Fallstricke', 'pitfalls'],
    ['Wie lange dauert das?', 'time'],
    ['Combien de temps ça prend ?', 'time'],
    ['¿Está cifrado?', 'encryption'],
    ['É criptografado?', 'encryption'],
    ['暗号化されていますか？', 'encryption'],
  ] as const)('"%s" means %s', (text, part) => {
    expect(answerPartNamed(text)).toBe(part);
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
    ['compare', 'compare-two'],
    ['compare two', 'compare-two'],
    ['compare all options', 'compare'],
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
