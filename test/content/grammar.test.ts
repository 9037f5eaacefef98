import { describe, expect, test } from 'vitest';
import { articleOf, givesVerdict, goesOn, insideSentence } from '../../src/content/grammar.ts';
import { languages } from '../../src/content/languages.ts';
import { marked } from '../../src/content/marks.ts';

describe('a text begins', () => {
  test.each([
    ['en', 'A private endpoint', 'A'],
    ['en', 'the zone', 'the'],
    ['en', 'A-records', ''],
    ['en', 'Die Zone', ''],
    ['de', 'Eine private Zone', 'Eine'],
    ['de', 'An jedem VNet ein Link', ''],
    ['de', 'Einer', ''],
    ['de', marked('The zone'), 'The'],
  ])('in %s: "%s" with the article "%s"', (locale, text, article) => {
    expect(articleOf(locale, text)).toBe(article);
  });

  test.each([
    ['en', 'of the gateway', true],
    ['en', 'für die Spokes', false],
    ['de', 'für die Spokes', true],
    ['de', 'of the gateway', false],
    ['de', 'Fürth', false],
    ['de', 'Überall', false],
  ])('in %s: "%s" goes on with a name before it: %s', (locale, text, expected) => {
    expect(goesOn(locale, text)).toBe(expected);
  });

  test.each([
    ['en', 'No. It fits.', true],
    ['en', 'Nein. Es passt nicht.', false],
    ['de', 'Nein. Es passt nicht.', true],
    ['de', 'Kommt darauf an, was dort steht.', true],
    ['de', 'Not needed: it stands.', true],
    ['de', 'Notfalls geht es.', false],
    ['de', marked('Yes, it does.'), true],
  ])('in %s: "%s" gives the verdict: %s', (locale, text, expected) => {
    expect(givesVerdict(locale, text)).toBe(expected);
  });
});

test.each([
  ['en', 'The zone of the hub', 'the zone of the hub'],
  ['en', 'On each side a gateway', 'On each side a gateway'],
  ['en', 'Der Hub', 'Der Hub'],
  ['de', 'Der Hub', 'der Hub'],
  ['de', 'Auf jeder Seite ein Gateway', 'auf jeder Seite ein Gateway'],
  ['de', 'VNet-Peering', 'VNet-Peering'],
  ['de', 'The hub', 'The hub'],
  ['de', marked('The hub'), marked('the hub')],
])('inside of a sentence in %s, "%s" is "%s"', (locale, text, inside) => {
  expect(insideSentence(locale, text)).toBe(inside);
});

test('a language without lists has those of English, on a page too', () => {
  if (languages instanceof Map) languages.set('it', { 'answer.because': 'Perché' });
  expect(['it', 'it-x-marks'].map(locale => insideSentence(locale, 'The hub'))).toEqual(['the hub', 'the hub']);
  if (languages instanceof Map) languages.delete('it');
});
