import { describe, expect, it } from 'vitest';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { evaluate } from '../../src/decision/decide/evaluate.ts';
import { entryFor, fitting, fittingAmong, noPoint } from '../../src/knowledge/choose-entry.ts';
import { closestPoints, recommend } from '../recommended.ts';

const given = (requirements: Requirements) => evaluate(requirements).given;
const spokes: Requirements = {
  stands: [
    { kind: 'nat-gateway', in: 'hub' },
    { kind: 'peering', count: 8 },
  ],
};

describe('the entry that answers a question', () => {
  it('is the one that its words point to, whatever else is asked about', () => {
    const ask = { kind: 'can', about: ['bastion'], point: 'nat-gateway-across-peered-vnets' } as const;
    expect(entryFor(ask, given(spokes))?.entry.id).toBe(ask.point);
  });

  it('is none where the words point to nothing known', () => {
    expect(entryFor({ kind: 'can', about: ['nat-gateway'], point: noPoint }, given(spokes))).toBeUndefined();
  });

  it('is found by structure where the words are those of another release', () => {
    const ask = { kind: 'can', about: ['nat-gateway'], point: 'gone-since-long' } as const;
    expect(entryFor(ask, given(spokes))?.entry.about).toContain('nat-gateway');
  });

  it('is about what is asked about', () => {
    expect(entryFor({ kind: 'can', about: [] }, given(spokes))).toBeUndefined();
    for (const about of ['nat-gateway', 'udr', 'vpn-nat'] as const)
      expect(entryFor({ kind: 'can', about: [about] }, given(spokes))?.entry.about).toContain(about);
  });

  it('fits less well the less of it is asked about, and not at all by its subject where nothing is', () => {
    const weightOf = (about: readonly ('nat-gateway' | 'bastion')[]): number | undefined =>
      fitting({ kind: 'can', about }, given(spokes)).find(({ entry }) => entry.id === 'nat-gateway-across-peered-vnets')
        ?.weight;
    const [asked = 0, other = 0, nothing = 0] = [weightOf(['nat-gateway']), weightOf(['bastion']), weightOf([])];
    expect(asked).toBeGreaterThan(other);
    expect(other).toBe(nothing);
  });

  it('fits the same among a few as among all, and an id of none is left out', () => {
    const ask = { kind: 'can', about: ['nat-gateway'] } as const;
    const few = fittingAmong(['nat-gateway-across-peered-vnets', 'gone-since-long'], ask, given(spokes));
    const whole = fitting(ask, given(spokes)).filter(({ entry }) => entry.id === 'nat-gateway-across-peered-vnets');
    expect(few).toHaveLength(1);
    expect(few).toEqual(whole);
  });
});

describe('the points that come closest to a question', () => {
  const ask = { kind: 'can', about: ['nat-gateway'], point: noPoint } as const;

  it('are those that its words come near to, at most three, each with the question that asks about it', () => {
    const near = ['nat-gateway-across-peered-vnets', 'gone-since-long', 'bastion-peered-vnets', 'nat-gateway-limits'];
    const points = closestPoints({ ...spokes, ask }, [...near, 'bastion-virtual-wan']);
    expect(points.map(point => point.ask.point)).toEqual([near[0], near[2], near[3]]);
    for (const point of points) expect(recommend({ ...spokes, ask: point.ask }).answer?.point).toBe(point.ask.point);
  });

  it('are asked about as they can be where they are no question of that kind', () => {
    const [point] = closestPoints({ ...spokes, ask: { ...ask, kind: 'compare' } }, ['bastion-peered-vnets']);
    expect(point?.ask).toMatchObject({ point: 'bastion-peered-vnets', about: ['nat-gateway'] });
    expect(point?.ask.kind).not.toBe('compare');
  });

  it('are those about the same thing where its words are not known', () => {
    const points = closestPoints({ ...spokes, ask });
    expect(points).toHaveLength(3);
    for (const { asked } of points) expect(asked).not.toBe('');
  });

  it('are none where nothing was asked', () => {
    expect(closestPoints(spokes)).toEqual([]);
  });
});

describe('an answer to a point', () => {
  it('names no part of a design for an option that no design has', () => {
    const ask = { kind: 'can', about: ['subnet-peering'], point: 'subnet-peering-only-some-subnets' } as const;
    const { status, legs, headline } = recommend({ ask });
    expect([status, headline?.option]).toEqual(['answered', 'subnet-peering']);
    expect(legs.some(({ option }) => option === 'subnet-peering')).toBe(false);
  });
});
