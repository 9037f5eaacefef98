import { describe, expect, it } from 'vitest';
import { keysTwice } from '../support/keys-twice.ts';

describe('an id', () => {
  it.each(['src/content/en', 'src/content/de', 'src/knowledge/observations'])(
    'stands once in the rooms of %s, where a spread would hide the second one',
    folder => {
      expect(keysTwice(folder)).toEqual([]);
    },
  );
});
