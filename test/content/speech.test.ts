import { describe, expect, it } from 'vitest';
import { said } from '../../src/content/said.ts';
import { sentence } from '../../src/content/sentence.ts';
import { speechFrom } from '../../src/content/speech.ts';

const german = speechFrom('de', {
  'part.nsg': 'die Netzwerksicherheitsgruppe',
  'change.keep': '{Thing} bleibt, zusammen mit {others}.',
});
const english = speechFrom('en', {});

describe('a text', () => {
  it('is said in its language, with values that are sentences, lists, or begin with a capital', () => {
    const values = { thing: sentence('part.nsg'), others: ['A', 'B', 'C'] };
    expect(german.say('change.keep', values)).toBe('Die Netzwerksicherheitsgruppe bleibt, zusammen mit A, B und C.');
  });

  it('is told in English, and says so, where its language has it not', () => {
    const told = german.tell('change.remove');
    expect(told.tag).toBe('en');
    expect(told.text).toBe(english.say('change.remove'));
  });

  it('has its values in English too where it is English itself', () => {
    expect(german.say('pair.title', { one: sentence('part.nsg'), other: 'x' })).toBe(
      english.say('pair.title', { one: sentence('part.nsg'), other: 'x' }),
    );
  });

  it('throws where a value is missing', () => {
    expect(() => german.say('pair.title', {})).toThrow(/one/);
  });
});

describe('what holds sentences', () => {
  const value = {
    id: 'a',
    list: [sentence('part.nsg'), { values: ['x'], because: null, count: 2 }],
    'a/b': sentence('change.remove'),
  };

  it('is said whole, and everything else stays as it is', () => {
    expect(said(value, german)).toEqual({
      id: 'a',
      list: ['die Netzwerksicherheitsgruppe', { values: ['x'], because: null, count: 2 }],
      'a/b': english.say('change.remove'),
    });
  });

  it('tells where each sentence stood, which it was and in what language it is said', () => {
    const noted: unknown[] = [];
    said(value, german, one => noted.push(one));
    expect(noted).toEqual([
      { at: '/list/0', id: 'part.nsg', lang: 'de' },
      { at: '/a~1b', id: 'change.remove', lang: 'en' },
    ]);
  });
});
