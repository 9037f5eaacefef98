import { describe, expect, it } from 'vitest';
import { longestRead, typedText } from '../../../dialogs/receive/typed-text.ts';

describe('what the person typed', () => {
  it.each([
    ['plain', 'East US', 'East US'],
    ['a mention at the front', '<at>Bot</at> East US', 'East US'],
    ['a mention in the middle', 'East <at id="1">Bot</at> US', 'East US'],
    ['entities', 'R&amp;D VNet &lt;3', 'R&D VNet <3'],
    ['a quoted message', '<blockquote>old words</blockquote>East US', 'East US'],
    ['zero-width characters', 'E\u200bast US', 'East US'],
    ['a leading slash', '/help', 'help'],
    ['a path, which is no command', '/ help', '/ help'],
    ['line breaks stay', 'East US\nJapan East', 'East US\nJapan East'],
    ['non-breaking blanks', 'East\u00a0US', 'East US'],
  ])('%s', (_, text, read) => {
    expect(typedText({ text })).toBe(read);
  });

  it('is empty where there is no text', () => {
    expect(typedText({})).toBe('');
  });

  it('is read up to a limit', () => {
    expect(typedText({ text: 'a'.repeat(longestRead * 2) })).toHaveLength(longestRead);
  });

  it('is without the mention that the channel names', () => {
    expect(typedText({ text: '@Advisor East US', entities: [{ type: 'mention', text: '@Advisor' }] })).toBe('East US');
  });
});
