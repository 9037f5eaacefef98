import { expect, test } from 'vitest';
import { buildsNothing, changesNothing } from '../../../src/decision/difference/builds.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { recommend } from '../../recommended.ts';
import { kept } from '../../support/nothing-new.ts';

const standing: Requirements = { sourceType: 'azure-vm', resourceType: 'vm', sameVnet: 'yes', sameRegion: 'yes' };
const added: Requirements = { sourceType: 'azure-vm', resourceType: 'vm', sameRegion: 'yes', sameVnet: 'no' };

test.each([
  ['an answer that keeps everything', kept, true],
  ['a design that builds', added, false],
] as const)('%s', (_, requirements, nothing) => {
  expect(buildsNothing(recommend(requirements))).toBe(nothing);
});

test('nothing to do is no design without a topology', () => {
  const { answer, changes } = recommend(kept);
  expect(changesNothing({ answer, changes })).toBe(true);
  expect(changesNothing({ answer: null, changes: [] })).toBe(false);
  const topology = recommend(standing).topology;
  expect(buildsNothing({ answer, changes: [], topology })).toBe(changesNothing({ answer, changes: [] }));
  const keep = changes.slice(0, 1);
  expect(buildsNothing({ answer: null, changes: keep, topology: null })).toBe(false);
  expect(buildsNothing({ answer: null, changes: keep, topology })).toBe(true);
});
