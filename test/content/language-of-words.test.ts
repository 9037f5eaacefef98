import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerDocument, encodeAnswers, renderAnswer } from '../../src/answer/index.ts';
import { tagOf, wordsFor } from '../../src/content/index.ts';
import { languages } from '../../src/content/languages.ts';
import { lookUp } from '../../src/content/locale.ts';
import { localeOf } from '../../src/server/accept-language.ts';
import { openTalk } from '../conversations/double.ts';
import { recommend } from '../recommended.ts';
import { type Running, start } from '../server/start.ts';

const requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'vm',
} as const;
const query = encodeAnswers(requirements);
const cardSchema = z.object({ lang: z.string(), body: z.array(z.unknown()) });

const langIn = (markup: unknown, element: 'html' | 'svg'): string | undefined =>
  new RegExp(`<${element}[^>]* lang="([^"]*)"`).exec(String(markup))?.[1];

/** The language that each form of an answer says it is in. */
const markedAs = (locale: string) => ({
  card: cardSchema.parse(renderAnswer(recommend(requirements), { locale }).card).lang,
  page: langIn(answerDocument('/answer', query, { locale }).body, 'html'),
  form: langIn(answerDocument('/answer', '', { locale }).body, 'html'),
  picture: langIn(answerDocument('/answer.svg', query, { locale }).body, 'svg'),
});

/** Adds a language of few words, as a folder beside the English one would. */
function addItalian(): void {
  if (languages instanceof Map)
    languages.set('it', { 'answer.section.why': 'Perché', 'ask.start': 'Di che si tratta?' });
}
afterEach(() => {
  if (languages instanceof Map) languages.delete('it');
});

describe('what people read says that it is in the language of its words', () => {
  it.each(['de-DE', 'ja', 'fr-CA', '', 'garbage', 'en-GB', 'constructor'])(
    'for somebody with the locale "%s"',
    locale => {
      const marks = markedAs(locale);
      expect(languages.has(marks.card)).toBe(true);
      expect(new Set(Object.values(marks))).toEqual(new Set([tagOf(locale)]));
      expect(wordsFor(locale).say('answer.because')).toBe(languages.get(marks.card)?.['answer.because']);
    },
  );

  it('and says so of a language once it has words, in the same step', () => {
    expect(markedAs('it-CH').card).toBe('en');
    addItalian();
    expect(markedAs('it-CH')).toEqual({ card: 'it', page: 'it', form: 'it', picture: 'it' });
    expect(String(answerDocument('/answer', query, { locale: 'it-CH' }).body)).toContain('Perché');
    expect(markedAs('fr-CA').page).toBe('en');
    expect(markedAs('de-AT')).toEqual({ card: 'de', page: 'de', form: 'de', picture: 'de' });
  });
});

describe('a message of the bot names the language of its words', () => {
  const shapeOf = (sent: readonly object[]) =>
    sent.map(said =>
      z
        .object({
          locale: z.string(),
          attachments: z.array(z.object({ content: z.object({ lang: z.string() }) })).default([]),
        })
        .parse(said),
    );
  const tagsIn = (sent: readonly object[]): ReadonlySet<string> =>
    new Set(
      shapeOf(sent).flatMap(({ locale, attachments }) => [locale, ...attachments.map(({ content }) => content.lang)]),
    );

  const saidTo = async (locale: string) => {
    const talk = openTalk({}, { locale });
    await talk.arrive();
    await talk.type('VM East US, VM Japan East, private');
    await talk.type('cancel');
    return talk.sent;
  };

  it('welcome, question, answer and goodbye', async () => {
    const sent = await saidTo('fr');
    expect(sent).toHaveLength(3);
    expect(tagsIn(sent)).toEqual(new Set(['en']));
  });

  it('and another one once it has words', async () => {
    addItalian();
    const sent = await saidTo('it-IT');
    expect(tagsIn(sent)).toEqual(new Set(['it']));
    expect(JSON.stringify(sent)).toContain('Di che si tratta?');
  });
});

describe('the header by which a browser names its languages', () => {
  it.each([
    { header: undefined, tag: 'en' },
    { header: '', tag: 'en' },
    { header: 'de-DE,de;q=0.9,en;q=0.8', tag: 'de-DE' },
    { header: 'en;q=0.3, de;q=0.8', tag: 'de' },
    { header: 'de;q=0.3, en-GB;q=0.8', tag: 'en-GB' },
    { header: 'de;q=0, en;q=0.1', tag: 'en' },
    { header: 'de;q=0', tag: 'en' },
    { header: 'fr, ja;q=0.9, de;q=0.1', tag: 'de' },
    { header: 'fr;q=1.000, de ; q = 0.5', tag: 'de' },
    { header: '*', tag: 'en' },
    { header: 'de;q=most, "><b>, en;q=0.1', tag: 'en' },
    { header: 'constructor;q=1,__proto__', tag: 'en' },
  ])('$header is read as $tag', ({ header, tag }) => {
    expect(localeOf(header)).toBe(tag);
  });
});

it.each([
  [['en', 'pt', 'pt-BR'], 'pt-br', 'pt-BR'],
  [['en', 'pt', 'pt-BR'], 'pt-PT', 'pt'],
  [['en', 'zh-Hant'], 'zh-Hant-TW', 'zh-Hant'],
  [['en', 'zh-Hant'], 'zh', undefined],
  [['en'], 'English', undefined],
])('of %j what answers for %s is %s', (tags, locale, tag) => {
  expect(lookUp(tags, locale)).toBe(tag);
});

describe('over HTTP', () => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  const opened = async (path: string, languageHeader: string) => {
    const { headers } = await fetch(`${server.url}${path}?${query}`, {
      headers: { 'accept-language': languageHeader },
    });
    return { language: headers.get('content-language'), vary: headers.get('vary') };
  };

  it.each(['/answer', '/answer.svg', '/answer.md', '/answer.bicep'])(
    '%s says which language it came in, and that it came in one',
    async path => {
      expect(await opened(path, 'it-IT, ja')).toEqual({ language: 'en', vary: 'Origin, Accept-Language' });
      expect(await opened(path, 'ja, de-DE;q=0.5')).toEqual({ language: 'de', vary: 'Origin, Accept-Language' });
    },
  );
});
