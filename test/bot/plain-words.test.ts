import { describe, expect, it } from 'vitest';
import { cutWords, plainWords } from '../../src/bot/plain-words.ts';

describe('Markdown as plain words', () => {
  it.each([
    ['Hello.', 'Hello.'],
    [
      '**What you had in mind**\n- Peering: fits.\n- VPN: not needed.',
      'What you had in mind · Peering: fits. VPN: not needed.',
    ],
    [
      'Got it.\n\n- Starts in: East US\n- Target: VM\n\nIs it right?',
      'Got it. Starts in: East US · Target: VM · Is it right?',
    ],
    ['Source: [VNet peering](https://learn.microsoft.com/x)', 'Source: VNet peering'],
    ['# A heading\ntext with `code` and a_name_with_lines', 'A heading · text with code and a_name_with_lines'],
    ['  two   blanks \n\n\n', 'two blanks'],
    ['', ''],
  ])('%j', (markdown, plain) => {
    expect(plainWords(markdown)).toBe(plain);
  });

  it.each([
    ['short', 200, 'short'],
    ['one two three', 9, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['abcdefghij', 5, 'abcd…'],
  ])('%j cut at %i', (words, longest, cut) => {
    expect(cutWords(words, longest)).toBe(cut);
    expect(cut.length).toBeLessThanOrEqual(longest);
  });
});
