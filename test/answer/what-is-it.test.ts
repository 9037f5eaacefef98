import { afterEach, beforeEach, expect, it } from 'vitest';
import { inCaseOrGenerally } from '../../src/answer/index.ts';
import { en } from '../../src/content/en/index.ts';
import { languages } from '../../src/content/languages.ts';
import { answerTo } from '../../src/understanding/index.ts';

const id = 'what-is-bastion';
const italian = 'Azure Bastion apre sessioni RDP e SSH nel browser.';

beforeEach(() => {
  if (languages instanceof Map) languages.set('it', { 'option.bastion.meaning': italian });
});
afterEach(() => {
  if (languages instanceof Map) languages.delete('it');
});

const saidTo = (locale: string): string => {
  const answer = answerTo(id);
  return answer === undefined ? '' : inCaseOrGenerally(locale, id, {}, answer).join('\n');
};

it.each([
  ['en', en['option.bastion.meaning']],
  ['it', italian],
  ['ja', en['option.bastion.meaning']],
])('what an option is, is said in the language of who asks, in English where there is none: %s', (locale, said) => {
  expect(saidTo(locale)).toContain(said);
});
