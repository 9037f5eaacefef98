import { describe, expect, test } from 'vitest';
import type { Standing } from '../../../src/decision/case/stands.ts';
import { changesFor, changesOf, differenceOf } from '../../../src/decision/difference/difference.ts';
import { settingRows } from '../../../src/decision/difference/settings.data.ts';
import type { OptionId } from '../../../src/options/options.ts';
import { inEnglish } from '../../support/in-english.ts';
import { emptyCase } from '../cases.ts';
import { settingCases } from './setting-cases.data.ts';

const given = (stands: readonly Standing[], design: readonly OptionId[] = []) => ({
  ...emptyCase(),
  stands,
  design: new Set(design),
});

describe('what is to be set', () => {
  const where = new Map(settingRows.map(({ id, where: place }) => [id, place]));
  const placesIn = (stands: readonly Standing[], design: readonly OptionId[]) =>
    differenceOf(given(stands, design), design).map(change => change.where?.id);

  test.each(settingCases)('%s where its part stands and the design needs it', (row, change, stands, design, not) => {
    const found = differenceOf(given(stands, design), design).find(one => one.where?.id === where.get(row));
    expect(`${found?.do} ${found?.what}`).toBe(change);
    for (const [other, otherDesign] of not) expect(placesIn(other, otherDesign)).not.toContain(where.get(row));
  });

  test('has a case of its own for every row', () => {
    expect(settingCases.map(([row]) => row)).toEqual(settingRows.map(({ id }) => id));
  });
});

describe('the design held against what stands', () => {
  const leg = (option: OptionId) =>
    ({ leg: 'hybrid-link', option, rule: 'a/b', what: '', because: '', sources: [] }) as const;

  test('keeps what stands and adds the rest', () => {
    const legs = [leg('expressroute'), leg('nat-gateway')];
    expect(changesFor({ legs, rejected: [] }, given([{ kind: 'expressroute-circuit' }]))).toMatchObject([
      { do: 'keep', what: 'expressroute' },
      { do: 'add', what: 'nat-gateway' },
    ]);
  });

  test('keeps what is asked about and stands beside it, unless something is said against it', () => {
    const asked = { ...given([{ kind: 'bastion' }]), proposed: new Set(['bastion', 'nat-gateway'] as const) };
    expect(changesFor({ legs: [], rejected: [] }, asked)).toMatchObject([{ do: 'keep', what: 'bastion' }]);
    const against = { option: 'bastion', verdict: 'rejected', because: '', wouldFit: '', sources: [] } as const;
    expect(changesFor({ legs: [], rejected: [against] }, asked)).toEqual([]);
  });

  test('is nothing where nothing stands', () => {
    expect(changesFor({ legs: [leg('bastion')], rejected: [] }, given([]))).toEqual([]);
  });
});

describe('what an answer says, held against what stands', () => {
  const keeps = [
    { do: 'keep', what: 'vnet-peering-regional' },
    { do: 'keep', what: 'vnet-peering-global' },
  ] as const;
  const kept = (stands: readonly Standing[]) => changesOf(keeps, stands).map(({ what }) => what);

  test('keeps nothing that is known to be of another sort', () => {
    expect(kept([{ kind: 'peering', scope: 'regional' }])).toEqual(['vnet-peering-regional']);
    expect(kept([{ kind: 'peering' }])).toEqual(['vnet-peering-regional', 'vnet-peering-global']);
    expect(kept([])).toEqual(['vnet-peering-regional', 'vnet-peering-global']);
  });

  test('keeps nothing that nobody said to stand, save how it is to be set', () => {
    const rows = [
      { do: 'keep', what: 's2s-vpn' },
      { do: 'keep', what: 'gateway-transit' },
      { do: 'keep', what: 'gateway-transit', detail: 'point.app-gateway-inbound-only.1.change.2' },
      { do: 'keep', what: 'service-firewall' },
    ] as const;
    const said = (stands: readonly Standing[]) =>
      inEnglish(changesOf(rows, stands)).map(({ what, where }) => where ?? what);
    const gateway = { kind: 'vpn-gateway', in: 'hub' } as const;
    expect(said([gateway, { kind: 'peering' }])).toEqual(['on the subnet of the back ends', 'service-firewall']);
    expect(said([{ kind: 's2s-tunnel' }])).toEqual(['s2s-vpn', 'on the subnet of the back ends', 'service-firewall']);
    expect(said([{ kind: 'peering', useRemoteGateway: true }])).toContain('gateway-transit');
    expect(said([])).toHaveLength(4);
  });
});
