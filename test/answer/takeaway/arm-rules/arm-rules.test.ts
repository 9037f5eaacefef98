import { describe, expect, test } from 'vitest';
import { takeAway } from '../../../../src/answer/index.ts';
import { designNamed, recommendationFor } from '../../../support/designs.ts';
import { askedByArm } from '../as-arm/arm.ts';
import { armOf, filesOf } from '../files.ts';
import { brokenDesigns } from './broken.data.ts';
import { armRules, brokenRules } from './index.ts';
import { sources } from './sources.data.ts';

const templateOf = (name: string): string => filesOf(takeAway(recommendationFor(designNamed(name))))?.arm ?? '';

const brokenBy = (template: string): readonly string[] => [
  ...new Set(brokenRules(askedByArm(template), 'arm').map(([rule]) => rule)),
];

describe('the rules of Azure', () => {
  test('have ids of their own and sources that they are from', () => {
    const ids = armRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = new Set(armRules.map(({ source }) => source));
    expect(Object.keys(sources).filter(id => ![...used].some(source => source === id))).toEqual([]);
  });

  test('have a broken file each', () => {
    const broken = new Set(brokenDesigns.map(([rule]) => rule));
    expect(armRules.map(({ id }) => id).filter(id => !broken.has(id))).toEqual([]);
  });

  test.each([...new Set(brokenDesigns.map(([, design]) => design))])('find nothing in %s', design => {
    expect(brokenRules(askedByArm(templateOf(design)), 'arm')).toEqual([]);
  });

  test.each(brokenDesigns)('%s alone finds what is broken in %s', (rule, design, edits) => {
    const whole = armOf(templateOf(design));
    const changed = edits.reduce((template, edit) => edit(template), whole);
    expect(brokenBy(JSON.stringify(changed))).toEqual([rule]);
  });
});
