import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields, requirementsSchema } from '../../src/decision/case/requirements.ts';
import { understand } from '../../src/understanding/index.ts';

const naughty = [
  '\u0000\u0001\u0007\u001b[31m',
  '\u202eUS tsaE morf\u202c',
  'ea\u200bst\u200d us\ufeff',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\ud800',
  '<at>',
  '<at>x',
  '&#x41;&&&;;',
  '__proto__',
  'constructor hasOwnProperty toString',
  '%s%n%x {0} ${1} {{7*7}}',
  '../../etc/passwd',
  "Robert'); DROP TABLE students;--",
  '<img src=x onerror=alert(1)>',
  '10.0.0.0/99 999.999.999.999/32 1.2.3.4/',
  '９９９９９９９９９９９９９９９９９９ vnets',
  '١٢ spokes',
  '-'.repeat(1000),
  '('.repeat(10_000),
  'no '.repeat(33_000),
  'east us '.repeat(12_000),
  'a'.repeat(100_000),
  '東'.repeat(100_000),
  '\u0301'.repeat(100_000),
];

describe('hostile text', () => {
  it.each(naughty.map((text, index) => [index, text] as const))(
    'number %i never crashes, whatever is asked',
    (_, text) => {
      for (const asked of text.length > 500 ? [undefined] : [undefined, ...fields]) {
        const understood = understand(text, asked === undefined ? {} : { asked });
        expect(requirementsSchema.safeParse(understood.requirements).success).toBe(true);
      }
    },
  );

  it('keeps spans inside the text and says the same twice', () => {
    const words = [
      'vm',
      'in',
      'East US',
      'no',
      'public ip',
      'vpn',
      ',',
      '.',
      '?',
      'データ',
      '10.0.0.0/8',
      'not',
      'spokes',
      'İ',
      'ﬁ',
      'ß',
      '\u200b',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), { maxLength: 12 }),
        parts => {
          const text = parts.join(' ');
          const understood = understand(text);
          for (const { span } of understood.mentions) expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(understand(text)).toEqual(understood);
        },
      ),
      { numRuns: 200 },
    );
  });
});
