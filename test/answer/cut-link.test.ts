import { describe, expect, test } from 'vitest';
import { answerDocument, encodeAnswers } from '../../src/answer/index.ts';
import { say } from '../../src/content/index.ts';
import { crossRegionRequirements } from '../support/recommendation.ts';

const whole = encodeAnswers(crossRegionRequirements, '2026.1.1');
const isTold = (query: string): boolean =>
  String(answerDocument('/answer', query, { locale: 'en' }).body).includes(say('en', 'page.cut-link'));

describe('a link that lost answers on its way says so', () => {
  test.each([
    ['cut off in a name', `${whole.slice(0, whole.indexOf('targetRegion') + 6)}`],
    ['with its ampersands as markup', whole.replaceAll('&', '&amp;')],
    ['escaped once too often', encodeURIComponent(whole)],
    ['with a full stop and a bracket of the text around it before a name', `)sourceRegion=eastus&exposure=none`],
  ])('%s', (_, query) => expect(isTold(query)).toBe(true));
});

describe('a link is whole', () => {
  test.each([
    ['as it was made', whole],
    ['without answers', ''],
    ['of the form', 'sourceRegion=eastus&targetRegion=&edit=yes'],
    ['with names for the files', 'sourceRegion=eastus&prefix=contoso'],
    ['with what a campaign adds', `${whole}&utm_source=mail&fbclid=x`],
    ['with what a campaign adds alone', 'utm_source=mail'],
  ])('%s', (_, query) => expect(isTold(query)).toBe(false));
});
