import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { de } from '../../src/content/de/index.ts';
import { en } from '../../src/content/en/index.ts';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

const english: ReadonlyMap<string, string> = new Map(Object.entries(en));

/** An English article: in German neither is a word, and no product has one in its name. */
const article = /(?:^|[^\p{L}\p{N}])(?:the|a)(?= )/iu;

/** Characters that a short text may have beyond 1.6 times the English: "No" is "Nein". */
const roomOfShortTexts = 10;

/** What the parser calls an element that is text alone. */
const literal = 0;

const valuesIn = (elements: Elements): readonly string[] =>
  elements.flatMap(element => [
    ...('value' in element && element.type !== literal ? [element.value] : []),
    ...('options' in element ? Object.values(element.options).flatMap(option => valuesIn(option.value)) : []),
  ]);

/** `{Target}`, `{target_dative}` and `{target}` take one value. */
const valueNamed = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1).replace(/_.*$/u, '');

/** The names of the values that a message needs, each once. */
const valuesOf = (message: string): readonly string[] =>
  [
    ...new Set(valuesIn(new IntlMessageFormat(message, 'de', undefined, { ignoreTag: true }).getAst()).map(valueNamed)),
  ].sort();

/** Ids of a name in a case, which English has not. */
const formOfName = /\.(?:dative|accusative|genitive|in)$/u;

/** How German says any name in a form that has no text of its own for it. */
const formOfAny = /^grammar\.form\./u;

/** The text whose form, or which itself, this is. */
const baseOf = (id: string): string => (english.has(id) ? id : id.replace(formOfName, ''));

/** The rooms that an answer shows first: of each option what it is for and consists of. */
const shownFirst =
  /^(?:rule|step|assumption|assumed|what-if|contradiction|way-out|setting|resource|caller|source-type|agent|case|headline|judged|answered|diagnosed|compared|because|figure|two-sentences)(?:\.|$)|^option\.[^.]+\.(?:summary|use|what)$/u;

const german = Object.entries(de)
  .filter(([id]) => !formOfAny.test(id))
  .map(([id, text]) => ({ id, text, english: english.get(baseOf(id)) ?? '' }));

/** The sign that a text ends with. */
const last = (text: string): string => text.trim().slice(-1);

describe('the German words', () => {
  it('are those of texts that English has', () => {
    expect(german.filter(({ id }) => !english.has(baseOf(id)))).toEqual([]);
  });

  it('have cases of texts that there are alone', () => {
    const forms = Object.keys(de).filter(id => formOfName.test(id) && !formOfAny.test(id) && !english.has(id));
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.filter(id => !Object.hasOwn(de, id.replace(/\.[^.]+$/u, '')))).toEqual([]);
  });

  it('take the same values as the English ones', () => {
    const valuesDiffer = german.filter(
      row => JSON.stringify(valuesOf(row.text)) !== JSON.stringify(valuesOf(row.english)),
    );
    expect(valuesDiffer).toEqual([]);
  });

  it('say the whole of what an answer shows first', () => {
    const said = new Set(german.map(({ id }) => id));
    expect([...english.keys()].filter(id => shownFirst.test(id) && !said.has(id))).toEqual([]);
  });

  it('finds the values inside of plurals too', () => {
    expect(valuesOf('{count, plural, one {# Frage zu {what}} other {# Fragen zu {what}}} {end}')).toEqual([
      'count',
      'end',
      'what',
    ]);
  });

  it('keep no English article', () => {
    expect(german.filter(({ text }) => article.test(text))).toEqual([]);
  });

  it('ask where the English ones ask', () => {
    const asksNoMore = german.filter(row => last(row.english) === '?' && last(row.text) !== '?');
    expect(asksNoMore).toEqual([]);
  });

  it('are not much longer than the English ones', () => {
    const longest = (text: string): number => Math.max(text.length * 1.6, text.length + roomOfShortTexts);
    // The form of a name has an ending more.
    // A list of words that nobody reads has as many as the language has.
    const texts = german.filter(({ id }) => english.has(id) && !id.startsWith('grammar.'));
    expect(texts.filter(row => row.text.length > longest(row.english))).toEqual([]);
  });
});
