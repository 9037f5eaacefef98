import { expect, test } from 'vitest';
import { answerDocument, encodeAnswers, namedPart, nothingToBuild, takeAway } from '../../src/answer/index.ts';
import { makeOutline } from '../../src/answer/make-outline.ts';
import { say } from '../../src/content/index.ts';
import type { Requirements } from '../../src/decision/index.ts';
import { recommend } from '../recommended.ts';
import { kept } from '../support/nothing-new.ts';

/** A zone stands and is linked otherwise: a setting of what is there. */
const set: Requirements = {
  goal: 'resolve-names',
  stands: [
    { kind: 'vwan', sku: 'Standard', hubs: 1 },
    { kind: 'private-dns-zone', linkedTo: [] },
  ],
  ask: { kind: 'how', about: ['private-dns-zone'] },
};

const added: Requirements = { sourceType: 'azure-vm', resourceType: 'vm', sameRegion: 'yes', sameVnet: 'no' };

test.each([
  ['leaves everything as it is', kept, 'take.nothing.kept'],
  ['only sets what stands', set, 'take.nothing.set'],
] as const)('an answer that %s has no files and says so', (_, requirements, word) => {
  const recommendation = recommend(requirements);
  expect(recommendation.changes).not.toEqual([]);
  const taken = takeAway(recommendation);
  expect(taken.ok && taken.files).toEqual([]);
  expect(nothingToBuild(undefined, recommendation)).toBe(say(undefined, word));
  expect(makeOutline(recommendation, undefined, null).ways).not.toContain('files');
  expect(namedPart(recommendation, 'files')).toContain(say(undefined, word));
  expect(answerDocument('/answer', encodeAnswers(requirements, '')).body).toContain(say(undefined, word));
});

test('an answer that leaves everything as it is draws and builds nothing', () => {
  const { topology, steps, changes } = recommend(kept);
  expect([topology, steps, [...new Set(changes.map(change => change.do))]]).toEqual([null, [], ['keep']]);
});

test('a design that builds something has its files and its button', () => {
  const recommendation = recommend(added);
  expect(nothingToBuild(undefined, recommendation)).toBeUndefined();
  expect(makeOutline(recommendation, undefined, null).ways).toContain('files');
});
