import fc from 'fast-check';

/**
 * Text that every language of files has to quote: graphemes of any kind, and every mark that means something to one.
 */
export const awkwardText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'\'"`$\\{}%!;|&()<>[]#\n\r\t /az'.split('')) }),
);
