import { describe, expect, it } from 'vitest';
import { typedText } from '../../../dialogs/receive/typed-text.ts';
import { textLimit } from '../../../src/text-limit.ts';
import { understand } from '../../../src/understanding/index.ts';

describe('what the person typed', () => {
  it.each([
    ['plain', 'East US', 'East US'],
    ['a mention at the front', '<at>Bot</at> East US', 'East US'],
    ['a mention in the middle', 'East <at id="1">Bot</at> US', 'East US'],
    ['entities', 'R&amp;D VNet &lt;3', 'R&D VNet <3'],
    ['a quoted message', '<blockquote>old words</blockquote>East US', 'East US'],
    ['entities by number, in any case', 'R&#38;D &APOS;VNet&#160;A&apos;', "R&D 'VNet A'"],
    ['a mention in capitals', '<AT id=1>Bot</AT> East US', 'East US'],
    ['zero-width characters', 'E\u200bast US', 'East US'],
    ['a leading slash', '/help', 'help'],
    ['a path, which is no command', '/ help', '/ help'],
    ['line breaks stay', 'East US\nJapan East', 'East US\nJapan East'],
    ['non-breaking blanks', 'East\u00a0US', 'East US'],
  ])('%s', (_, text, read) => {
    expect(typedText({ text })).toBe(read);
  });

  it.each([
    ['<at>Advisor for East US</at> West US', { targetRegion: 'westus' }],
    ['<at id="0">East US</at>\u200b West&#160;US', { targetRegion: 'westus' }],
    ['West&nbsp;US &amp; nothing else', { targetRegion: 'westus' }],
  ])('"%s" is read the same whether a channel or a program hands it over', (text, said) => {
    const setting = { asked: 'targetRegion' } as const;
    expect(understand(text, setting).requirements).toEqual(said);
    expect(understand(typedText({ text }), setting).requirements).toEqual(said);
  });

  it('is empty where there is no text', () => {
    expect(typedText({})).toBe('');
  });

  it('is read up to a limit', () => {
    expect(typedText({ text: 'a'.repeat(textLimit * 2) })).toHaveLength(textLimit);
  });

  it('is without the mention that the channel names', () => {
    expect(typedText({ text: '@Advisor East US', entities: [{ type: 'mention', text: '@Advisor' }] })).toBe('East US');
  });
});
