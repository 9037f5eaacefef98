import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phraseTokens, tokenise } from '../../src/understanding/1-text/tokens.ts';

const pieces = ['a', 'vnet', 'b', '10', '2', ' ', ' ', ' ', '  ', ',', '.', '-', "'", '?', 'é', 'A', 'vm', '/', '中'];
const phrase = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join(''));

it('cuts a phrase of the data exactly as a message, however plain it is', () => {
  fc.assert(
    fc.property(phrase, text => {
      expect(phraseTokens(text)).toEqual(tokenise(text).tokens.map(token => token.text));
    }),
    { numRuns: 3_000 },
  );
});
