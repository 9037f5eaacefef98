import { describe, expect, test } from 'vitest';
import type { Ask } from '../../../src/decision/case/ask.ts';
import { headlineOfAnswer } from '../../../src/decision/verdicts/answered.ts';
import { isAboutWhatStands, noSureAnswer, pointAnswer } from '../../../src/decision/verdicts/point-answer.ts';
import { closeness, termsOfCase } from '../../../src/knowledge/case-terms.ts';
import { entryFor, fitting } from '../../../src/knowledge/choose-entry.ts';
import { entries, entryById } from '../../../src/knowledge/entries.ts';
import { recommend } from '../../recommended.ts';
import { inEnglish } from '../../support/in-english.ts';
import { caseOf } from '../cases.ts';

const given = caseOf({}, []);
const ruledOut = { ...given, facts: { ...given.facts, ruledOut: ['bastion'] as const } };
const ask: Ask = { kind: 'can', about: ['bastion'], point: 'bastion-private-only' };

describe('a question about a point', () => {
  test('is answered with its subject, its verdict and its sources', () => {
    expect(pointAnswer(ask, given)).toMatchObject({
      headline: 'bastion',
      leftOut: [],
      answer: { point: 'bastion-private-only', sure: true, about: ['bastion'], verdict: expect.any(String) },
    });
  });

  test('has no verdict where it asks how, and is about what the point is where nothing was named', () => {
    expect(pointAnswer({ ...ask, kind: 'how' }, given)?.answer.verdict).toBeNull();
    expect(pointAnswer({ ...ask, about: [] }, given)?.answer.about).toEqual(entryById('bastion-private-only')?.about);
  });

  test('does not name what was ruled out, and says so', () => {
    const told = pointAnswer(ask, ruledOut);
    expect(told).toMatchObject({ leftOut: ['bastion'] });
    expect(told?.options).not.toContain('bastion');
    const reply = recommend({ ask, ruledOut: ['bastion'] });
    expect(reply.proposedVerdicts).toMatchObject([{ option: 'bastion', verdict: 'rejected' }]);
    expect(reply.legs.map(({ option }) => option)).not.toContain('bastion');
  });

  test('names what was ruled out where it stands: it can only be taken away', () => {
    expect(pointAnswer(ask, { ...ruledOut, stands: [{ kind: 'bastion' }] })).toMatchObject({
      headline: 'bastion',
      leftOut: [],
    });
  });

  test('is not answered by words that point to nothing, nor without a subject', () => {
    expect(pointAnswer({ ...ask, point: 'none' }, given)).toBeUndefined();
    expect(pointAnswer({ kind: 'can', about: [] }, given)).toBeUndefined();
    expect(entryFor({ kind: 'can', about: [], point: 'of-another-release' }, given)).toBeUndefined();
  });

  test('is answered by structure where its point is of another release', () => {
    const found = entryFor({ ...ask, point: 'of-another-release' }, given);
    expect(found?.entry.about).toContain('bastion');
  });

  test('is weighed against every point that has an answer', () => {
    const fits = fitting(ask, given);
    expect(fits.length).toBeGreaterThan(entries.length / 2);
    expect(fits.find(({ entry }) => entry.id === 'bastion-private-only')?.weight).toBeGreaterThan(0);
  });

  test('is about what stands where something does, unless it asks for a design', () => {
    expect(isAboutWhatStands(ask, [{ kind: 'bastion' }])).toBe(true);
    expect(isAboutWhatStands({ ...ask, kind: 'which' }, [{ kind: 'bastion' }])).toBe(false);
    expect(isAboutWhatStands(ask, [])).toBe(false);
  });
});

describe('a question that nothing known answers', () => {
  test('is said to be unanswered, with what is known of its subject', () => {
    expect(inEnglish(noSureAnswer(ask, given))).toMatchObject({
      headline: 'bastion',
      changes: [],
      answer: { sure: false, verdict: null, details: [expect.any(String)] },
    });
    expect(inEnglish(noSureAnswer({ kind: 'can', about: ['udr'] }, given))).toMatchObject({
      headline: null,
      options: [],
      answer: { details: [], sources: [], sentence: expect.stringContaining('no sure answer to that,') },
    });
    expect(noSureAnswer(ask, ruledOut).headline).toBeNull();
  });
});

describe('the words of a case', () => {
  test('come from what stands, what was said and what is asked about, places and defaults left out', () => {
    const stands = [{ kind: 'vpn-gateway', in: 'hub', count: 2, bgp: true, sku: 'Basic' }] as const;
    const words = termsOfCase({ kind: 'can', about: ['gateway-transit'] }, { ...given, stands });
    expect(words).toEqual(expect.arrayContaining(['vpn', 'gateway', 'several', 'bgp', 'basic', 'transit']));
    expect(words).not.toContain('hub');
  });

  test('are close to a point that speaks of them, also one that is not of the list', () => {
    const entry = entryById('bastion-private-only');
    if (entry === undefined) throw new Error('There is no such point.');
    expect(closeness(entry, ['bastion'])).toBeGreaterThan(closeness(entry, ['kubernetes']));
    expect(closeness({ ...entry }, ['bastion'])).toBe(closeness(entry, ['bastion']));
  });
});

describe('the headline of an answer', () => {
  test('has the first detail as its reason, or what the option is', () => {
    const told = pointAnswer(ask, given);
    if (told === undefined) throw new Error('There is no answer.');
    expect(headlineOfAnswer(told)?.because).toBe(told.answer.details[0]);
    const bare = { ...told, answer: { ...told.answer, details: [] } };
    expect(inEnglish(headlineOfAnswer(bare))?.because).toMatch(/\.$/);
    expect(headlineOfAnswer({ ...bare, headline: null })).toBeNull();
  });
});
